import { sentencesOf } from '../text/sentences.ts';
import type { Stretch } from './marks.ts';

/** The sentences of a text, without the blanks around them: what can be marked. A line break parts them too, as people write it. */
export function linesOf(text: string, language: string): readonly Stretch[] {
  const lines: Stretch[] = [];
  let at = 0;
  for (const paragraph of text.split(/(?<=\n)/u)) {
    for (const sentence of sentencesOf(paragraph, language)) {
      const quote = sentence.trim();
      const from = at + sentence.length - sentence.trimStart().length;
      if (quote !== '') lines.push({ from, to: from + quote.length, quote });
      at += sentence.length;
    }
  }
  return lines;
}
