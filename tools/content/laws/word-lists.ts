import { shortened } from './breach.ts';

/**
 * Words that Cairn says nowhere, in a story or on a screen (research notes UX-53, UX-54). What is unsafe in a story is another matter:
 * it stands in content/safe-content, and a person decides.
 */
export type WordLaw = { readonly why: string; readonly mend: string; readonly pattern: RegExp };

export const lightWords: WordLaw = {
  why: 'makes light of what is hard',
  mend: 'Leave the word out',
  pattern: /\b(?:simply|just|easy|easily|obviously)\b/iu,
};

export const houseWords: readonly WordLaw[] = [
  {
    why: 'blames or labels a person',
    mend: 'Write “has”, “lives with” or “ended their life”',
    pattern: /\bcommitted\b|\bsuffer(?:s|ed|ing|er|ers)?\b|\bvictims?\b|\bmentally ill\b|\bcrazy\b/iu,
  },
  lightWords,
  { why: 'shouts', mend: 'End with a full stop', pattern: /!/u },
  { why: 'presses', mend: 'Say it without hurry', pattern: /\basap\b/iu },
];

/** What would show as it is, because stories and strings have no such signs. */
export const strayMarks: WordLaw = {
  why: 'would show as it is',
  mend: 'Take it out, or write curly quotes: ’ “ ”',
  pattern: /[*_`<>[\]"']/u,
};

export const straightQuotes: WordLaw = { why: 'is a straight quote', mend: 'Write curly ones: ’ “ ”', pattern: /["']/u };

/** One sentence for each law that the text breaks. “Easy read” is the name of a way of writing. */
export function wordsFound(text: string, laws: readonly WordLaw[]): readonly string[] {
  return laws.flatMap(({ why, mend, pattern }) => {
    const found = pattern.exec(text.replaceAll(/\beasy read\b/giu, 'e-r'))?.[0];
    return found === undefined ? [] : [`“${found}” ${why}. ${mend}: “${shortened(text)}”`];
  });
}
