/** The most characters of a name (see `variableSchema`), and how many of them the name of the questionnaire may take. */
const longest = 26;
const longestPrefix = 12;

/** Names for items: `<questionnaire>_<linkId>` in small letters, digits and underscores, shortened and numbered where need be. */
export function itemIds(questionnaire: string, linkIds: readonly string[]): readonly string[] {
  const slug = slugOf(questionnaire);
  const prefix = (/^[a-z]/.test(slug) ? slug : `q${slug}`).slice(0, longestPrefix).replace(/_$/, '');
  const taken = new Set<string>();
  return linkIds.map((linkId, place) => {
    const name = freeName(`${prefix}_${slugOf(linkId) || String(place + 1)}`, taken);
    taken.add(name);
    return name;
  });
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  const first = wanted.slice(0, longest).replace(/_$/, '');
  for (let number = 2, name = first; ; number += 1) {
    if (!taken.has(name)) return name;
    const suffix = `_${number}`;
    name = `${first.slice(0, longest - suffix.length)}${suffix}`;
  }
}

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}
