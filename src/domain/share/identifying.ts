import {
  capitalsInside,
  capitalWord,
  contactPatterns,
  patternsOf,
  type FinderLists,
  type FindKind,
  type Pattern,
  type ReadySwap,
} from './found-patterns.ts';
import { stretchesOf, type Stretch } from './swap-words.ts';

/** What may tell who somebody is. `own`: what to put instead comes out of the text itself, as “my sister” of “my sister Anna”. */
export type Identifying = {
  readonly kind: FindKind;
  /** The words, letter by letter. */
  readonly quote: string;
  readonly swap: { readonly kind: 'ready'; readonly name: ReadySwap } | { readonly kind: 'own'; readonly text: string } | undefined;
  /** Of the texts that were looked through, the first in which it stands, from 0, and where. */
  readonly part: number;
  readonly at: Stretch;
  /** How often it stands in all of them together. */
  readonly times: number;
};

type Find = Pick<Identifying, 'kind' | 'quote' | 'swap'> & Stretch;

/**
 * Names, places, days, ages, workplaces, addresses, ways to reach somebody and rare events, each once, in the order in which they
 * come. Made from patterns and lists: it takes some words for names that are none, and misses some that are.
 */
export function identifyingIn(texts: readonly string[], lists: FinderLists): readonly Identifying[] {
  const patterns = patternsOf(lists);
  const known = new Set(lists.knownCapitals.split('|'));
  const first = texts.map((text) => {
    const claimed = findsIn(text, patterns).filter((find) => !isKnown(find, known));
    return lists.capitals === 'names' ? withCapitals(text, { finds: claimed, known }) : claimed;
  });
  const names = namesIn(first.flat(), { lists, known });
  return gathered(
    texts,
    first.map((finds, nth) => withNames(texts[nth] ?? '', { finds, names })),
  );
}

/** Ways to reach somebody, found alike in every language: numbers aside, because a number may be anything. */
export function contactsIn(texts: readonly string[]): readonly Identifying[] {
  return gathered(
    texts,
    texts.map((text) => findsIn(text, contactPatterns)),
  );
}

function gathered(texts: readonly string[], finds: readonly (readonly Find[])[]): readonly Identifying[] {
  const all = new Map<string, Identifying>();
  for (const [part, inText] of finds.entries()) {
    for (const { kind, quote, swap, from, to } of inText) {
      if (all.has(quote)) continue;
      const times = texts.reduce((sum, one) => sum + stretchesOf(one, quote).length, 0);
      all.set(quote, { kind, quote, swap, part, at: { from, to }, times });
    }
  }
  return [...all.values()];
}

function findsIn(text: string, patterns: readonly Pattern[]): readonly Find[] {
  const finds: Find[] = [];
  for (const { kind, swap, found } of patterns) {
    for (const match of text.matchAll(found)) {
      const stretch = { from: match.index, to: match.index + match[0].length };
      if (finds.some((other) => overlap(other, stretch))) continue;
      finds.push({ ...stretch, kind, quote: match[0], swap: swapOf(swap, match) });
    }
  }
  return finds.toSorted((a, b) => a.from - b.from);
}

function swapOf(swap: Pattern['swap'], { groups }: RegExpMatchArray): Find['swap'] {
  if (swap === undefined) return undefined;
  if (swap === 'rest') return { kind: 'own', text: groups?.['rest'] ?? '' };
  return { kind: 'ready', name: swap === 'by-age' ? ageWords(Number(groups?.['age'])) : swap };
}

function ageWords(age: number): ReadySwap {
  if (age < 13) return 'child';
  if (age < 20) return 'teenager';
  return age < 65 ? 'grown' : 'old';
}

/** A sentence may begin where a pattern thinks a name does: “In August God knows” is no town. */
function isKnown({ kind, quote }: Find, known: ReadonlySet<string>): boolean {
  return (kind === 'place' || kind === 'person' || kind === 'work') && quote.split(' ').every((word) => isAlwaysWrittenSo(word, known));
}

type WithCapitals = { readonly finds: readonly Find[]; readonly known: ReadonlySet<string> };

/** Capitals inside a sentence that nothing else claimed. Words that are always written so stand aside: I, English, Christmas. */
function withCapitals(text: string, { finds, known }: WithCapitals): readonly Find[] {
  const more: Find[] = [];
  for (const match of text.matchAll(capitalsInside)) {
    for (const { from, quote } of runsOf(match[0], known)) {
      const stretch = { from: match.index + from, to: match.index + from + quote.length };
      if (finds.some((other) => overlap(other, stretch))) continue;
      more.push({ ...stretch, kind: 'person', quote, swap: { kind: 'ready', name: 'somebody' } });
    }
  }
  return [...finds, ...more].toSorted((a, b) => a.from - b.from);
}

type NamesIn = { readonly lists: FinderLists; readonly known: ReadonlySet<string> };

/** “Anna” of “my sister Anna”, “Patel” of “Dr Patel”: names that may stand alone elsewhere, at the beginning of a sentence, too. */
function namesIn(finds: readonly Find[], { lists, known }: NamesIn): ReadonlySet<string> {
  const titles = new Set([...lists.titles.split('|'), ...lists.doctorTitles.split('|'), ...lists.owners.split('|').map(capitalised)]);
  const words = finds.flatMap(({ kind, quote }) => (kind === 'person' ? (quote.match(new RegExp(capitalWord, 'gu')) ?? []) : []));
  return new Set(words.filter((word) => !titles.has(word) && !isAlwaysWrittenSo(word, known)));
}

function capitalised(word: string): string {
  const [first = '', ...rest] = Array.from(word);
  return `${first.toLocaleUpperCase()}${rest.join('')}`;
}

type WithNames = { readonly finds: readonly Find[]; readonly names: ReadonlySet<string> };

function withNames(text: string, { finds, names }: WithNames): readonly Find[] {
  const more = [...names].flatMap((quote) =>
    stretchesOf(text, quote)
      .filter((stretch) => !finds.some((other) => overlap(other, stretch)))
      .map((stretch): Find => ({ ...stretch, kind: 'person', quote, swap: { kind: 'ready', name: 'somebody' } })),
  );
  return [...finds, ...more].toSorted((a, b) => a.from - b.from);
}

/** “I Anna Lee” holds one run, “Anna Lee”. */
function runsOf(words: string, known: ReadonlySet<string>): readonly { readonly from: number; readonly quote: string }[] {
  const runs: { from: number; quote: string }[] = [];
  let at = 0;
  let open = false;
  for (const word of words.split(' ')) {
    const last = runs.at(-1);
    if (isAlwaysWrittenSo(word, known)) open = false;
    else if (open && last !== undefined) last.quote = `${last.quote} ${word}`;
    else {
      runs.push({ from: at, quote: word });
      open = true;
    }
    at += word.length + 1;
  }
  return runs;
}

/** A single letter is no name: plan B, vitamin D. */
function isAlwaysWrittenSo(word: string, known: ReadonlySet<string>): boolean {
  return word.length === 1 || known.has(word.replaceAll("'", '’'));
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.from < b.to && b.from < a.to;
}

/** The stretch with some words around it, cut between words where it can be. */
export function around(text: string, { from, to }: Stretch, most = 70): { readonly before: string; readonly after: string } {
  const [earlier, later] = [text.slice(0, from), text.slice(to)];
  const before = earlier.length <= most ? earlier : `… ${earlier.slice(-most).replace(/^\S*\s/u, '')}`;
  const after = later.length <= most ? later : `${later.slice(0, most).replace(/\s\S*$/u, '')} …`;
  return { before, after };
}
