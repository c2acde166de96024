/** What of a barrier can be searched. */
type Findable = { readonly name: string; readonly keywords: readonly string[] };

/** Barriers whose name or search words hold every word of `query`, in their own order. No query: all of them. */
export function findBarriers<T extends Findable>(barriers: readonly T[], query: string): readonly T[] {
  const wanted = plain(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return barriers.filter(({ name, keywords }) => {
    const text = plain([name, ...keywords].join(' '));
    return wanted.every((word) => text.includes(word));
  });
}

/** Without accents, capitals and marks: a phone writes “don’t” in three ways. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s]/gu, '');
}
