import type { Piece } from '../record/schema.ts';
import { holdsWords } from '../words/written.ts';

/**
 * The parts of the page, from what one can do alone to who can help. The order is that of the plan by Stanley and Brown
 * (doi 10.1016/j.cbpra.2011.01.001), with a part on what one lives for; the words are ours.
 */
export const safetyParts = ['signs', 'alone', 'places', 'people', 'professionals', 'safer', 'reasons'] as const;

export type SafetyPart = (typeof safetyParts)[number];

export function isSafetyPart(text: string | null): text is SafetyPart {
  return safetyParts.some((part) => part === text);
}

/** What is written, by part; a part without words is absent. */
export type SafetyWords = { readonly [Part in SafetyPart]?: string };

export function safetyWordsIn(pieces: readonly Piece[]): SafetyWords {
  const mine = pieces.filter((piece) => piece.kind === 'safety-plan' && holdsWords(piece));
  return Object.fromEntries(
    safetyParts.flatMap((part) => {
      const found = mine.find(({ prompt }) => prompt === part);
      return found === undefined ? [] : [[part, found.text.trim()]];
    }),
  );
}

/** The page as plain text, for paper or for somebody the person trusts. Parts without words are left out. */
export function safetyPageText(words: SafetyWords, titles: Readonly<Record<SafetyPart | 'page', string>>): string {
  const parts = safetyParts.flatMap((part) => {
    const text = words[part];
    return text === undefined ? [] : [`${titles[part]}\n${text}`];
  });
  return [titles.page, ...parts].join('\n\n');
}
