import { firstKeys, groupNameOf, keyOf, phraseOf, wordsOfLine, type Group, type Phrase, type Vocabulary } from './phrases.ts';
import { formWords, type FormWords } from './forms.ts';
import { unsafeReasons, type UnsafeReason } from './kinds.ts';
import type { SafeContent, UnsafeForm } from './schema.ts';
import { folded } from './tokens.ts';

/** What is looked for where a word with this key begins something. */
export type Start = {
  readonly reason: UnsafeReason;
  readonly phrase: Phrase;
  /** `alone` is a finding by itself, `innocent` takes findings away, the others belong to two things that stand together. */
  readonly as: { readonly kind: 'alone' } | { readonly kind: 'innocent' } | { readonly kind: 'one' | 'and'; readonly pair: number };
};

/** The lists of one language, ready to look with; make them once and use them for many texts. */
export type SafeContentLists = {
  readonly vocabulary: Vocabulary;
  readonly abbreviations: ReadonlySet<string>;
  readonly starts: ReadonlyMap<string, readonly Start[]>;
  readonly pairs: readonly { readonly reason: UnsafeReason; readonly within: number }[];
  readonly forms: readonly { readonly reason: UnsafeReason; readonly form: UnsafeForm }[];
  readonly formWords: FormWords;
};

export function readLists(content: SafeContent): SafeContentLists {
  const groups = groupsOf(content);
  const pairs: { reason: UnsafeReason; within: number }[] = [];
  const forms: { reason: UnsafeReason; form: UnsafeForm }[] = [];
  const all: Start[] = [];
  for (const reason of unsafeReasons) {
    const { look, innocent = [] } = content.reasons[reason];
    for (const line of innocent) all.push({ reason, phrase: phraseOf(line), as: { kind: 'innocent' } });
    for (const one of look) {
      if (typeof one === 'string') all.push({ reason, phrase: phraseOf(one), as: { kind: 'alone' } });
      else if ('form' in one) forms.push({ reason, form: one.form });
      else {
        const pair = pairs.push({ reason, within: one.within }) - 1;
        for (const line of one.one) all.push({ reason, phrase: phraseOf(line), as: { kind: 'one', pair } });
        for (const line of one.and) all.push({ reason, phrase: phraseOf(line), as: { kind: 'and', pair } });
      }
    }
  }
  return {
    vocabulary: vocabularyOf(content, groups),
    abbreviations: new Set(content.abbreviations.map(folded)),
    starts: startsOf(all, groups),
    pairs,
    forms,
    formWords: formWords(content.postcodes, content.webEndings),
  };
}

function groupsOf({ groups }: SafeContent): ReadonlyMap<string, Group> {
  return new Map(
    Object.entries(groups).map(([name, lines]) => {
      const single = lines.filter((line) => wordsOfLine(line).length === 1 && groupNameOf(line) === undefined);
      return [name, { keys: new Set(single.map(keyOf)), phrases: lines.filter((line) => !single.includes(line)).map(phraseOf) }];
    }),
  );
}

/** Every word of the list, so that each word of a text is looked up once, whatever the number of lines. */
function vocabularyOf(content: SafeContent, groups: ReadonlyMap<string, Group>): Vocabulary {
  const lines = [...Object.values(content.groups).flat(), ...unsafeReasons.flatMap((reason) => linesOfReason(content, reason))];
  const words = new Map<string, Set<string>>();
  const stems = new Map<string, Set<string>>();
  for (const word of lines.flatMap(wordsOfLine)) {
    if (groupNameOf(word) !== undefined) continue;
    const isStem = word.endsWith('*');
    const plain = folded(word.replace(/\*$/u, ''));
    const shelf = isStem ? stems : words;
    shelf.set(plain, (shelf.get(plain) ?? new Set()).add(keyOf(word)));
  }
  return {
    words: new Map([...words].map(([word, keys]) => [word, [...keys]])),
    stems: new Map([...stems].map(([word, keys]) => [word, [...keys]])),
    longestStem: Math.max(0, ...[...stems.keys()].map((stem) => stem.length)),
    groups,
    numbers: new Set(content.numbers.map(folded)),
    capitals: new Set(content.capitals.map(folded)),
  };
}

/** Every line of words under one reason. */
export function linesOfReason({ reasons }: SafeContent, reason: UnsafeReason): readonly string[] {
  const { look, innocent = [] } = reasons[reason];
  return [...look.flatMap((one) => (typeof one === 'string' ? [one] : 'form' in one ? [] : [...one.one, ...one.and])), ...innocent];
}

function startsOf(all: readonly Start[], groups: ReadonlyMap<string, Group>): ReadonlyMap<string, readonly Start[]> {
  const starts = new Map<string, Start[]>();
  for (const start of all) {
    for (const key of new Set(firstKeys(start.phrase, groups))) {
      const there = starts.get(key);
      if (there === undefined) starts.set(key, [start]);
      else there.push(start);
    }
  }
  return starts;
}
