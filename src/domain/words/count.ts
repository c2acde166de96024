/**
 * How many words a text has, in a language (BCP 47). Where the device cannot tell words apart, what stands between spaces counts.
 * Information for the person who writes, and no measure of anything.
 */
export function countWords(text: string, language: string): number {
  if (typeof Intl.Segmenter !== 'function') return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
  let words = 0;
  for (const { isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) if (isWordLike === true) words += 1;
  return words;
}
