import * as v from 'valibot';

import { idSchema, lineSchema } from '../text/schema.ts';

import { barrierGroups } from './groups.ts';

/**
 * Something that stands between a person and help, with one matched answer.
 * The branch matters: an answer of the other kind lowered intention (doi 10.1080/10810730.2017.1396630).
 */
export const barrierFactsSchema = v.strictObject({
  id: idSchema,
  order: v.pipe(v.number(), v.integer(), v.description('Lower comes first; the ten lowest are shown before “More”')),
  branch: v.picklist(['social', 'practical'], 'is the worry about people, or about how it works? social or practical'),
  group: v.picklist(barrierGroups, 'what others think, how I see it, what help is like, or getting to it: others, myself, help or days'),
  stories: v.pipe(v.array(idSchema), v.minLength(1), v.description('Stories in which somebody met this, best first')),
  myth: v.optional(v.pipe(idSchema, v.description('A myth of the same branch that fits, from content/myths'))),
  keywords: v.pipe(v.array(lineSchema), v.description('Other words a person may type to find it')),
});

export const barrierWordsSchema = v.strictObject({
  name: v.pipe(lineSchema, v.maxLength(70), v.description('As a person would say it: "I do not want to be a burden"')),
  makesSense: v.pipe(lineSchema, v.description('One or two sentences: that makes sense, because ...')),
  fact: v.optional(v.strictObject({ text: lineSchema, source: lineSchema, url: v.pipe(v.string(), v.url()) })),
  wayRound: v.pipe(lineSchema, v.description('One small way round')),
  sentence: v.pipe(lineSchema, v.description('A first sentence to say or send, without quotation marks')),
  feeling: v.pipe(lineSchema, v.description('What this feels like when it shows up: finishes "If ..." in a plan')),
  plan: v.pipe(v.array(lineSchema), v.minLength(2), v.maxLength(4), v.description('Things to do then: each finishes "then I will ..."')),
});

export type BarrierFacts = v.InferOutput<typeof barrierFactsSchema>;
export type BarrierWords = v.InferOutput<typeof barrierWordsSchema>;
export type Barrier = BarrierFacts & BarrierWords;

/** What a list or a search of barriers needs; the answers come when one is picked. */
export type BarrierCard = Pick<Barrier, 'id' | 'order' | 'branch' | 'group' | 'stories' | 'keywords' | 'name'>;
