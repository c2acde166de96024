import { itemsIn } from './condition.ts';
import type { Item, Questionnaire, QuestionnaireFacts, ScoreRule } from './schema.ts';

/**
 * What a schema cannot see: whether the parts of one questionnaire fit together. Returns sentences for authors, each with
 * the name of the part; an empty list means that all is well.
 */
export function problemsIn({ facts, words }: Questionnaire): readonly string[] {
  const names = facts.items.map((item) => item.id);
  const sets = Object.entries(facts.optionSets);
  return [
    ...repeated([...names, ...facts.scores.map((score) => score.id)]).map((name) => `"${name}" is used twice`),
    ...facts.items.flatMap((item, place) => itemProblems(facts, item, place)),
    ...facts.scores.flatMap((rule) => scoreProblems(facts, rule)),
    ...sets.flatMap(([set, options]) =>
      repeated(options.map((option) => String(option.code))).map((code) => `option set "${set}" has code ${code} twice`),
    ),
    ...differences('items', names, Object.keys(words.items)),
    ...differences(
      'option sets',
      sets.map(([set]) => set),
      Object.keys(words.optionSets),
    ),
    ...sets.flatMap(([set, options]) =>
      differences(
        `option set "${set}"`,
        options.map((option) => String(option.code)),
        Object.keys(words.optionSets[set] ?? {}),
      ),
    ),
    ...differences(
      'notes',
      [...new Set(facts.items.flatMap((item) => (item.notes ?? []).map(({ note }) => note)))],
      Object.keys(words.notes ?? {}),
    ),
    ...stemProblems({ facts, words }),
    ...licenceProblems(facts),
  ];
}

/** Exports put the name of the wave before it and a mark behind it, and Stata takes 32 characters. */
const longestScoreName = 23;

function itemProblems(facts: QuestionnaireFacts, item: Item, place: number): readonly string[] {
  const chosen = item.kind === 'rating' || item.kind === 'yes-no' || item.kind === 'choice';
  const earlier = facts.items.slice(0, place).map((other) => other.id);
  const problems: string[] = [];
  if (chosen && (item.options === undefined || facts.optionSets[item.options] === undefined)) {
    problems.push(`"${item.id}" needs the name of an option set that is in the file`);
  }
  if (!chosen && item.options !== undefined) problems.push(`"${item.id}" is a ${item.kind} and has no options`);
  for (const name of waitedFor(item)) {
    if (!earlier.includes(name)) problems.push(`"${item.id}" waits for "${name}", which is not an earlier item`);
  }
  if (item.kind !== 'number' && (item.min ?? item.max ?? item.whole) !== undefined)
    problems.push(`"${item.id}" is no number and has bounds`);
  if ((item.min ?? -Infinity) > (item.max ?? Infinity)) problems.push(`"${item.id}" has bounds that no number fits`);
  if (item.kind !== 'text' && (item.maxLength ?? item.oneLine) !== undefined) problems.push(`"${item.id}" is no text and has a length`);
  return problems;
}

function waitedFor({ showWhen, notes }: Item): readonly string[] {
  const own = showWhen === undefined ? [] : 'groups' in showWhen ? itemsIn(showWhen) : showWhen.anyOf;
  return [...own, ...(notes ?? []).flatMap(({ when }) => (when === undefined ? [] : itemsIn(when)))];
}

/** Whoever forbids changes gets none: not even the name “adapted”. */
function licenceProblems(facts: QuestionnaireFacts): readonly string[] {
  if (facts.changes !== 'not-allowed' || facts.provenance === 'verbatim-licensed') return [];
  return [`the licence allows no changes, so the provenance "${facts.provenance}" cannot be true`];
}

function scoreProblems(facts: QuestionnaireFacts, rule: ScoreRule): readonly string[] {
  const problems = repeated(rule.items).map((name) => `score "${rule.id}" counts "${name}" twice`);
  for (const name of rule.items) {
    const item = facts.items.find((candidate) => candidate.id === name);
    if (item === undefined) problems.push(`score "${rule.id}" names "${name}", which is no item`);
    else if (item.options === undefined) problems.push(`score "${rule.id}" cannot count the ${item.kind} "${name}"`);
    else if (item.noOne === true && rule.items.length > 1) problems.push(`score "${rule.id}" mixes "nobody" with other rows`);
  }
  if (rule.id.length > longestScoreName) problems.push(`score "${rule.id}" has a name of more than ${longestScoreName} characters`);
  if (rule.range[0] >= rule.range[1]) problems.push(`score "${rule.id}" has a range that does not rise`);
  return problems;
}

function stemProblems({ facts, words }: Pick<Questionnaire, 'facts' | 'words'>): readonly string[] {
  const needed = facts.items.some((item) => item.standsAlone !== true);
  if (needed && words.stem === undefined) return ['items that do not stand alone need a stem'];
  if (words.stem !== undefined && words.stem.split('{item}').length !== 2) return ['the stem needs {item} once'];
  return [];
}

function differences(what: string, wanted: readonly string[], found: readonly string[]): readonly string[] {
  const [isWanted, isFound] = [new Set(wanted), new Set(found)];
  return [
    ...wanted.filter((name) => !isFound.has(name)).map((name) => `the words of ${what} lack "${name}"`),
    ...found.filter((name) => !isWanted.has(name)).map((name) => `the words of ${what} have "${name}", which nothing asks for`),
  ];
}

/** One walk: a list from a file may be long, and comparing everything with everything would keep a phone busy. */
function repeated(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(names.filter((name) => seen.size === seen.add(name).size))];
}
