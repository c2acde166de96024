import { shortened } from './breach.ts';

/** Words as a reader counts them: runs of characters between spaces. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Sentences end at . ? ! or … (a closing quotation mark may follow) or at the end of the text. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!…][’”)]*)\s+/u).filter((sentence) => sentence !== '');
}

export function sentencesLongerThan(words: number, texts: readonly string[]): readonly string[] {
  return texts.flatMap(sentencesOf).filter((sentence) => countWords(sentence) > words);
}

/** More than this is a fault in English; more than `wordsToLookAt` is worth another look (UX-52). */
export const mostWordsOfASentence = 25;
export const wordsToLookAt = 20;

export function longSentencesIn(text: string, most = mostWordsOfASentence): readonly string[] {
  return sentencesLongerThan(most, [text]).map(
    (sentence) => `a sentence has ${countWords(sentence)} words. Make two of it, with at most ${wordsToLookAt} each: “${shortened(sentence)}”`,
  );
}

export function sentencesToLookAtIn(text: string): readonly string[] {
  return sentencesLongerThan(wordsToLookAt, [text])
    .filter((sentence) => countWords(sentence) <= mostWordsOfASentence)
    .map((sentence) => `a sentence has ${countWords(sentence)} words, which is long. Could it be two? “${shortened(sentence)}”`);
}
