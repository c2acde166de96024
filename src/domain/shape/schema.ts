import * as v from 'valibot';

import { idSchema, lineSchema } from '../text/schema.ts';

/** A line of the note for the doctor that a prompt can fill. */
export const noteLineSchema = v.picklist(['about', 'since', 'days', 'tried', 'hope']);

/** A shape a person can tell their own story in: a few prompts, one to a screen, each of them skippable. */
export const shapeFactsSchema = v.strictObject({
  id: idSchema,
  order: v.pipe(v.number(), v.integer()),
  /** prompts: one to a screen. river: stretches that the person puts in order. voice: recorded. blank: one empty page. */
  kind: v.optional(v.picklist(['prompts', 'river', 'voice', 'blank']), 'prompts'),
  prompts: v.pipe(v.array(idSchema), v.minLength(1), v.maxLength(7), v.description('Ids of the prompts, in order')),
  noteLines: v.optional(
    v.pipe(
      v.record(idSchema, noteLineSchema),
      v.description(
        'Which line of the note for the doctor a prompt can fill: what I would like to talk about, since when, my days, what I tried, what I hope for',
      ),
    ),
  ),
});

export const shapeWordsSchema = v.strictObject({
  name: v.pipe(lineSchema, v.maxLength(40)),
  about: v.pipe(lineSchema, v.description('One sentence: what this shape is good for')),
  credit: v.optional(v.pipe(lineSchema, v.description('Whose idea this shape is, where it is not ours'))),
  prompts: v.record(
    idSchema,
    v.strictObject({
      ask: v.pipe(lineSchema, v.description('The prompt, as the heading of the screen')),
      hint: v.optional(lineSchema),
      starters: v.pipe(v.array(lineSchema), v.maxLength(4), v.description('Beginnings of sentences to lean on')),
    }),
  ),
});

export type NoteLine = v.InferOutput<typeof noteLineSchema>;
export type ShapeFacts = v.InferOutput<typeof shapeFactsSchema>;
export type ShapeWords = v.InferOutput<typeof shapeWordsSchema>;
export type Shape = ShapeFacts &
  Omit<ShapeWords, 'prompts'> & {
    readonly promptWords: ShapeWords['prompts'];
  };
