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
