import { helperSchema, type RehearsalFacts, type RehearsalWords } from '#domain/rehearsal/schema.ts';

import { eachIn, inFacts, inWords, type Breach, type PlacedText } from './breach.ts';
import { textsIn, type Json } from './piece-laws.ts';
import { countWords, longSentencesIn, wordsToLookAt } from './text-measures.ts';

/** Laws of the practice talks (research notes CON-17). Their schema asks for all three moods of each. */

/** After an unkind reply the first thing a person reads must stand by them. */
export function standsByThePerson({ replies }: RehearsalWords): readonly Breach[] {
  return inWords(
    replies.dismissive.turns[0]?.aside !== undefined,
    'replies.dismissive.turns[0].aside',
    'is missing. After an unkind reply, say first that it was unkind, and that it was not the person’s doing.',
  );
}

const somebodyElse =
  /\b(?:relatives?|aunts?|uncles?|grandparents?|sisters?|brothers?|friends?|colleagues?|teachers?|counsellors?|nurses?|doctors?|helplines?|other lines)\b/iu;

/** An unkind talk must not be the end: its close names who else there is, and another practice talk stands ready. */
export function leadsToAnother({ helper, another }: RehearsalFacts, { replies }: RehearsalWords): readonly Breach[] {
  return [
    ...inWords(
      somebodyElse.test(replies.dismissive.close),
      'replies.dismissive.close',
      'names nobody else. Say who could hear it next: a relative, a colleague, a doctor, a helpline.',
    ),
    ...inFacts(another !== helper, 'another', `is “${helper}” again. Name another helper.`),
  ];
}

/** Nobody remembers a longer line when it matters. */
export function canBeSaid({ openers, replies }: RehearsalWords): readonly Breach[] {
  const spoken: readonly PlacedText[] = [
    ...openers.map((text, nth) => ({ place: `openers[${nth}]`, text })),
    { place: 'replies.dismissive.secondLine', text: replies.dismissive.secondLine },
    ...(['warm', 'awkward', 'dismissive'] as const).flatMap((mood) =>
      replies[mood].turns.flatMap(({ says, options }, turn) => [
        { place: `replies.${mood}.turns[${turn}].says`, text: says },
        ...options.map((text, nth) => ({ place: `replies.${mood}.turns[${turn}].options[${nth}]`, text })),
      ]),
    ),
  ];
  return eachIn(spoken, (text) =>
    countWords(text) > wordsToLookAt ? [`has ${countWords(text)} words. Say it in at most ${wordsToLookAt}: “${text}”`] : [],
  );
}

/** Beside the lines that are said: scene, tip, notes and messages are short as well. */
export function isShortlyWorded(words: Json): readonly Breach[] {
  return eachIn(textsIn(words), (text) => longSentencesIn(text, wordsToLookAt));
}

/** One talk for each helper, and no other: a helper without one could be offered and never be there. */
export function everyHelperOnce(helpers: readonly string[]): readonly string[] {
  return helperSchema.options.flatMap((helper) => {
    const talks = helpers.filter((one) => one === helper).length;
    return talks === 1 ? [] : [`has ${talks} talks with “${helper}”. Keep exactly one.`];
  });
}
