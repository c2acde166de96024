import * as v from 'valibot';

import { idSchema } from '../text/schema.ts';

/** When questions are asked. A wave is an occasion of measurement; a schedule is all of them. */

/** Name of a wave. It goes before names of items in columns, which may have 32 characters in Stata: letters and digits, five at most. */
export const waveSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]{0,4}$/, 'use 1 to 5 lower-case letters or digits, starting with a letter, for example "w2"'),
);

/** baseline: the first check. post: the second check, right after the path. follow-up: on a day of its own. */
export const waveKindSchema = v.picklist(['baseline', 'post', 'follow-up']);

const daysSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3650));

const waveShape = {
  id: waveSchema,
  /** Ids of questionnaires, in the order in which they are asked. */
  questionnaires: v.pipe(v.array(idSchema), v.minLength(1)),
} as const;

export const wavePlanSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('baseline'), ...waveShape }),
  v.strictObject({ kind: v.literal('post'), ...waveShape }),
  v.strictObject({
    kind: v.literal('follow-up'),
    ...waveShape,
    /** Target day: whole local calendar days after the base day. */
    day: v.pipe(daysSchema, v.minValue(1)),
    /** How many days before the target day it is first offered. */
    early: daysSchema,
    /** The last day, counted from the target day, that is not late. Later answers are kept and marked. */
    late: daysSchema,
  }),
]);

export const scheduleSchema = v.strictObject({
  /** What the days are counted from: the day the first check was finished, or the day the path was. */
  from: v.picklist(['baseline', 'path']),
  waves: v.pipe(v.array(wavePlanSchema), v.minLength(1)),
});

export type Wave = v.InferOutput<typeof waveSchema>;
export type WaveKind = v.InferOutput<typeof waveKindSchema>;
export type WavePlan = v.InferOutput<typeof wavePlanSchema>;
export type FollowUpPlan = Extract<WavePlan, { readonly kind: 'follow-up' }>;
export type Schedule = v.InferOutput<typeof scheduleSchema>;
