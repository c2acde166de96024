import type { ShapeFacts, ShapeWords } from '#domain/shape/schema.ts';
import { stretchKinds } from '#domain/words/river.ts';

import { eachIn, inFacts, inWords, type Breach } from './breach.ts';
import { finishedStarters } from './piece-laws.ts';

/** Laws of the shapes for telling. */

export function wordsFitPrompts(facts: ShapeFacts, words: ShapeWords): readonly Breach[] {
  const worded = Object.keys(words.prompts);
  return [
    ...facts.prompts.flatMap((id, nth) => [
      ...inFacts(facts.prompts.indexOf(id) === nth, `prompts[${nth}]`, `“${id}” stands there twice. Take one out.`),
      ...inWords(worded.includes(id), 'prompts', `lacks words for “${id}”. Write them.`),
    ]),
    ...worded.flatMap((id) => inWords(facts.prompts.includes(id), `prompts.${id}`, 'has words, but is no prompt. Add it to the facts, or take the words out.')),
    ...Object.keys(facts.noteLines ?? {}).flatMap((id) =>
      inFacts(facts.prompts.includes(id), `noteLines.${id}`, 'is no prompt. Name one that is there.'),
    ),
  ];
}

export function startersAreBeginnings({ prompts }: ShapeWords): readonly Breach[] {
  return finishedStarters(
    Object.entries(prompts).flatMap(([id, { starters }]) => starters.map((text, nth) => ({ place: `prompts.${id}.starters[${nth}]`, text }))),
  );
}

/** A person without help yet has to find room in every shape: somewhere it asks for the scene they hope for. */
export function leavesRoomForHope({ prompts }: ShapeWords): readonly Breach[] {
  const texts = Object.values(prompts).flatMap((prompt) => [prompt.ask, prompt.hint ?? '']);
  return inWords(
    texts.some((text) => /No help yet\?.*hope/u.test(text)),
    'prompts',
    'leave no room for somebody without help yet. Add a hint such as “No help yet? Tell the moment you hope for.”',
  );
}

/** Prompts ask about strengths and help, and never for the hard thing itself (research rules N7, NAR-20). */
export function asksForNoWounds({ prompts }: ShapeWords): readonly Breach[] {
  const asked = Object.entries(prompts).flatMap(([id, { ask, starters }]) => [ask, ...starters].map((text) => ({ place: `prompts.${id}`, text })));
  return eachIn(asked, (text) =>
    /\b(worst|trauma\w*|abus\w*|attack\w*|assault\w*|violen\w*|hurt\w*|wound\w*|died|death|what happened)\b/i.test(text)
      ? [`asks for what hurt. Ask what helped, or what the person is good at: “${text}”`]
      : [],
  );
}

export function speaksOfHelp({ prompts }: ShapeWords): readonly Breach[] {
  const texts = Object.values(prompts).flatMap(({ ask, hint, starters }) => [ask, hint ?? '', ...starters]);
  return inWords(
    texts.some((text) => /\b(help(s|ed)?|ask(ed)?|somebody|who)\b/i.test(text)),
    'prompts',
    'speak of no help and of nobody. Let one of them ask who was there, or who could be.',
  );
}

/** The app draws the stretches of a river and opens one page for a blank shape: their prompts cannot be others. */
export function promptsFitItsKind({ kind, prompts }: ShapeFacts): readonly Breach[] {
  switch (kind) {
    case 'river':
      return inFacts([...prompts].sort().join() === [...stretchKinds].sort().join(), 'prompts', `of a river are ${stretchKinds.join(', ')}. Use those.`);
    case 'voice':
    case 'blank':
      return inFacts(prompts.length === 1, 'prompts', `of the kind ${kind} is one. Keep one.`);
    case 'prompts':
      return inFacts(prompts.length > 1, 'prompts', 'is one, and one is no shape. Give at least two.');
  }
}
