import { headingOf } from '#domain/questionnaire/heading.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';

import { eachIn, type Breach, type PlacedText } from './breach.ts';
import { longSentencesIn, wordsToLookAt } from './text-measures.ts';
import { wordsFound, straightQuotes } from './word-lists.ts';

/** Every sentence that somebody who answers reads, each item with its stem. */
function linesOf(questionnaire: Questionnaire): readonly PlacedText[] {
  const { about, hint = '', items } = questionnaire.words;
  const headings = Object.keys(items).map((item) => {
    const { before, item: own, after } = headingOf(questionnaire, item);
    return { place: `items.${item}`, text: `${before}${own}${after}` };
  });
  return [{ place: 'about', text: about }, { place: 'hint', text: hint }, ...headings];
}

const shouts = { why: 'shouts', mend: 'End with a full stop', pattern: /!/u };

export function asksPlainly(questionnaire: Questionnaire): readonly Breach[] {
  return eachIn(linesOf(questionnaire), (text) => [...longSentencesIn(text, wordsToLookAt), ...wordsFound(text, [shouts, straightQuotes])]);
}
