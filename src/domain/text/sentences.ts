/**
 * Text in pieces that a voice speaks in one go: sentences, and very long ones in parts. The pieces join back to the text letter
 * by letter, so that what is lit on the screen is what is written there. Sentences as Unicode has them (UAX 29); a phone without
 * `Intl.Segmenter` gets a plainer rule.
 */

/** Letters in one piece at most, where the text lets itself be parted. Some voices fall silent after fifteen seconds. */
export const longestPiece = 160;

const hasWords = /[\p{L}\p{N}]/u;
const lastWithWords = /[\p{L}\p{N}][^\p{L}\p{N}]*$/u;
/** “Are you there?” she said: one sentence, though Unicode ends it at the question mark. */
const goesOnSmall = /^\p{Ll}/u;
const afterComma = /[,;:–—،؛、，；：]["’”»)\]]*\s+|[、，；：]/gu;
const afterWord = /\s+/gu;

export function sentencesOf(text: string, language: string): readonly string[] {
  const pieces: string[] = [];
  for (const sentence of split(text, language)) {
    const last = pieces.at(-1);
    // A piece without a word would be a silence that some voices never come back from.
    const belongsToLast = goesOnSmall.test(sentence) || !hasWords.test(sentence);
    if (last !== undefined && (belongsToLast || !hasWords.test(last))) pieces[pieces.length - 1] = last + sentence;
    else pieces.push(sentence);
  }
  return pieces.flatMap(inParts);
}

function split(text: string, language: string): readonly string[] {
  if (typeof Intl.Segmenter === 'function')
    return Array.from(new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text), ({ segment }) => segment);
  return text.match(/[^.!?…。！？]*[.!?…。！？]+["’”»)\]]*\s*|[^.!?…。！？]+$/gu) ?? [];
}

/** In halves, at the comma nearest to the middle, else between two words, until each part is short enough. */
function inParts(sentence: string): readonly string[] {
  if (sentence.length <= longestPiece) return [sentence];
  const at = nearestToMiddle(sentence, afterComma) ?? nearestToMiddle(sentence, afterWord);
  return at === undefined ? [sentence] : [...inParts(sentence.slice(0, at)), ...inParts(sentence.slice(at))];
}

function nearestToMiddle(sentence: string, breaks: RegExp): number | undefined {
  const middle = sentence.length / 2;
  // Words on both sides. Found once: looking from every break would go through a pasted book as often as it has commas.
  const [first, last] = [sentence.search(hasWords), sentence.search(lastWithWords)];
  return Array.from(sentence.matchAll(breaks), (found) => found.index + found[0].length)
    .filter((at) => at > first && at <= last)
    .reduce<number | undefined>(
      (best, at) => (best === undefined || Math.abs(at - middle) < Math.abs(best - middle) ? at : best),
      undefined,
    );
}
