import type { BarrierWords } from '#domain/barrier/schema.ts';

import { eachIn, inFacts, inWords, type Breach } from './breach.ts';
import { finishedStarters, type Json } from './piece-laws.ts';
import { countWords } from './text-measures.ts';

const mostWordsOfAReply = 90;

export function answersShortly(words: BarrierWords): readonly Breach[] {
  const count = countWords([words.makesSense, words.fact?.text ?? '', words.wayRound, words.sentence].join(' '));
  return inWords(count <= mostWordsOfAReply, '', `the answer has ${count} words in all. Bring it to at most ${mostWordsOfAReply}.`);
}

export function beginsWithAgreement({ makesSense }: BarrierWords): readonly Breach[] {
  return inWords(makesSense.startsWith('That makes sense'), 'makesSense', 'begins with something else. Begin with “That makes sense”.');
}

/** The schema takes an address away when it has none, so it is looked for in the words as they were written. */
export function namesItsSource(words: Json): readonly Breach[] {
  if (words === null || typeof words !== 'object' || !('fact' in words)) return [];
  const fact = words.fact as { readonly [key: string]: Json };
  return inWords(typeof fact['url'] === 'string' && fact['url'].startsWith('https://'), 'fact.url', 'is no address that begins with https://. Say where the fact comes from.');
}

/** “If {feeling}, then I will {plan}.” has to read as one sentence. */
export function fitsItsSentence({ feeling, plan }: Pick<BarrierWords, 'feeling' | 'plan'>): readonly Breach[] {
  const texts = [{ place: 'feeling', text: feeling }, ...plan.map((text, nth) => ({ place: `plan[${nth}]`, text }))];
  const capital = eachIn(texts, (text) =>
    /^(?!I\b)\p{Lu}/u.test(text) ? [`“${text}” begins with a capital letter, and stands in the middle of a sentence. Write it small.`] : [],
  );
  return [...capital, ...finishedStarters(texts)];
}

/** A story and what it answers name each other. `barriersOfStory`: of every story that is there. */
export function storiesNameItBack(
  { id, stories }: { readonly id: string; readonly stories: readonly string[] },
  barriersOfStory: ReadonlyMap<string, readonly string[]>,
): readonly Breach[] {
  return stories.flatMap((story, nth) => {
    const barriers = barriersOfStory.get(story);
    if (barriers === undefined) return inFacts(false, `stories[${nth}]`, `there is no story “${story}”. Choose one that is there.`);
    return inFacts(barriers.includes(id), `stories[${nth}]`, `the story “${story}” does not name “${id}” in its barriers. Add it there, or take the story out here.`);
  });
}
