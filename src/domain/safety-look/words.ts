/** Text as the look reads it: plain words without capitals, accents and apostrophes, each with the sentence it stands in. */

export type Word = {
  readonly word: string;
  /** From 0. A full stop, a question mark, an exclamation mark and a line break end a sentence. */
  readonly sentence: number;
  /** From 0, through the whole text. A comma, a colon, a bracket or a dash ends a clause, and so does all that ends a sentence. */
  readonly clause: number;
};

const apostrophes = /['’‘ʼ`´]/gu;
/** A word with its apostrophes, one pictured sign, or whatever ends a sentence or a clause. No two parts can take the same letter: linear. */
const parts = /[\p{L}\p{M}\p{N}]+(?:['’‘ʼ`´][\p{L}\p{M}\p{N}]+)*|\p{Extended_Pictographic}|[.!?\n。！？]+|[,;:()…—–]|\s-+\s/gu;

export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let clause = 0;
  for (const [part] of text.matchAll(parts)) {
    if (/^[\p{L}\p{M}\p{N}\p{Extended_Pictographic}]/u.test(part)) {
      words.push({ word: plain(part), sentence, clause });
      continue;
    }
    clause += 1;
    // Two dots and more go on in the same breath.
    if (/^[.!?\n。！？]/u.test(part) && !/^\.{2,}$/.test(part)) sentence += 1;
  }
  return words;
}

/** “Don’t” and “DONT” as “dont”, “café” as “cafe”, “dieeee” as “die”. */
export function plain(word: string): string {
  // Nearly every word of nearly every text.
  if (/^[a-z]{1,20}$/.test(word) && !/(.)\1\1/.test(word)) return word;
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(apostrophes, '')
    .replace(/(\p{L})\1{2,}/gu, '$1');
}

/**
 * Slips of the finger in a longer word: one letter left out, doubled, or two changed over. The first letter stays, and the last one is
 * never left out: that would be another word as often as a slip.
 */
export function slipsOf(word: string): readonly string[] {
  const letters = Array.from(word);
  if (letters.length < 6) return [];
  const slips = letters.flatMap((letter, at) => {
    if (at === 0) return [];
    const [before, after] = [letters.slice(0, at), letters.slice(at + 1)];
    const [next, ...rest] = after;
    return [
      ...(next === undefined ? [] : [[...before, ...after]]),
      [...before, letter, letter, ...after],
      ...(next === undefined ? [] : [[...before, next, letter, ...rest]]),
    ].map((one) => one.join(''));
  });
  return [...new Set(slips)].filter((slip) => slip !== word);
}
