import { folded, isInitial, type Token } from './tokens.ts';

/** Phrases of a list, ready to be looked for: each is tried only where its first word stands. */

type Atom =
  | { readonly kind: 'word'; readonly key: string }
  | { readonly kind: 'group'; readonly name: string }
  | { readonly kind: 'number' | 'name' | 'initial' };

export type Phrase = readonly Atom[];

export type Group = {
  /** Keys of members of one word, and members of several. */
  readonly keys: ReadonlySet<string>;
  readonly phrases: readonly Phrase[];
};

export type Vocabulary = {
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly stems: ReadonlyMap<string, readonly string[]>;
  readonly longestStem: number;
  readonly groups: ReadonlyMap<string, Group>;
  readonly numbers: ReadonlySet<string>;
  /** Words with a capital letter that name no person. */
  readonly capitals: ReadonlySet<string>;
};

/** What a token may stand for: keys of words in the list, and the forms that any list may ask for. */
export type Seen = Token & { readonly keys: ReadonlySet<string> };

export const builtIn = ['number', 'name', 'initial'] as const;

/** Words of a line: a hyphen parts words here as it does in a text. */
export function wordsOfLine(line: string): readonly string[] {
  return line.split(/[\s\-\u2010\u2011]+/u).filter((word) => word !== '');
}

export function groupNameOf(word: string): string | undefined {
  return /^\((.+)\)$/u.exec(word)?.[1];
}

/** A word is told apart from the same word with a capital letter: `Mark` in a list is found only as a name is written. */
export function keyOf(word: string): string {
  const plain = word.replace(/\*$/u, '');
  const capital =
    plain.length > 1 && plain === plain.toUpperCase() && plain !== plain.toLowerCase() ? '^^' : /^\p{Lu}/u.test(plain) ? '^' : '';
  return `${capital}${folded(plain)}${word.endsWith('*') ? '*' : ''}`;
}

export function phraseOf(line: string): Phrase {
  return wordsOfLine(line).map((word): Atom => {
    const group = groupNameOf(word);
    if (group === undefined) return { kind: 'word', key: keyOf(word) };
    return group === 'number' || group === 'name' || group === 'initial' ? { kind: group } : { kind: 'group', name: group };
  });
}

/** Groups may point to groups; deeper than this is a circle. */
const deepest = 3;

/** First keys of a phrase, through its groups; `(number)`, `(name)` and `(initial)` stand for themselves. */
export function firstKeys(phrase: Phrase, groups: Vocabulary['groups'], depth = 0): readonly string[] {
  const [first] = phrase;
  if (first === undefined || depth > deepest) return [];
  if (first.kind === 'word') return [first.key];
  if (first.kind !== 'group') return [`(${first.kind})`];
  const group = groups.get(first.name);
  if (group === undefined) return [];
  return [...group.keys, ...group.phrases.flatMap((inner) => firstKeys(inner, groups, depth + 1))];
}

/** Every key that a token answers to. */
export function seenIn(tokens: readonly Token[], vocabulary: Vocabulary): readonly Seen[] {
  return tokens.map((token, place) => {
    const keys = new Set<string>();
    for (const word of token.word === token.bare ? [token.word] : [token.word, token.bare]) {
      for (const key of vocabulary.words.get(word) ?? []) if (fits(key, token)) keys.add(key);
      for (let length = 1; length <= Math.min(word.length, vocabulary.longestStem); length += 1) {
        for (const key of vocabulary.stems.get(word.slice(0, length)) ?? []) if (fits(key, token)) keys.add(key);
      }
    }
    if (token.isNumber || vocabulary.numbers.has(token.word)) keys.add('(number)');
    if (isName(token, vocabulary)) keys.add('(name)');
    if (isInitialOfName(token, tokens[place + 1])) keys.add('(initial)');
    return { ...token, keys };
  });
}

function fits(key: string, { capitals }: Token): boolean {
  if (key.startsWith('^^')) return capitals === 'all';
  return !key.startsWith('^') || capitals !== 'none';
}

function isName({ capitals, opens, word, bare }: Token, { capitals: ordinary }: Vocabulary): boolean {
  return capitals === 'first' && !opens && word.length > 1 && !ordinary.has(word) && !ordinary.has(bare);
}

function isInitialOfName(token: Token, next: Token | undefined): boolean {
  return isInitial(token) && (token.word !== 'a' || !token.opens) && next?.follows === true && next.capitals !== 'none';
}

/** The place after the phrase when it stands at this place of the text, else -1. Words of a phrase follow each other closely. */
export function endOf(phrase: Phrase, start: number, { tokens, groups, depth = 0 }: Place): number {
  let place = start;
  for (const [nth, atom] of phrase.entries()) {
    const token = tokens[place];
    if (token === undefined || (nth > 0 && !continues(token, tokens[place - 1]))) return -1;
    if (atom.kind === 'group') {
      place = depth > deepest ? -1 : endOfGroup(groups.get(atom.name), place, { tokens, groups, depth: depth + 1 });
      if (place === -1) return -1;
    } else if (token.keys.has(atom.kind === 'word' ? atom.key : `(${atom.kind})`)) place += 1;
    else return -1;
  }
  return place;
}

type Place = { readonly tokens: readonly Seen[]; readonly groups: Vocabulary['groups']; readonly depth?: number };

function endOfGroup(group: Group | undefined, start: number, place: Place): number {
  if (group === undefined) return -1;
  // The longest member wins: “ended her life” before “ended”.
  const ends = group.phrases.map((phrase) => endOf(phrase, start, place));
  const keys = place.tokens[start]?.keys;
  const alone = keys !== undefined && [...keys].some((key) => group.keys.has(key));
  return Math.max(alone ? start + 1 : -1, ...ends);
}

function continues(token: Token, before: Token | undefined): boolean {
  return token.follows && token.sentence === before?.sentence;
}
