import * as v from 'valibot';

import { daySchema } from '../text/schema.ts';
import { momentSchema } from './moment-schema.ts';

/** The planned step and what became of it: the plan, the ledger of rungs, and the check-ins. */

export const planSchema = v.strictObject({
  wish: v.string(),
  outcome: v.string(),
  obstacle: v.string(),
  /** The feeling, for "If ..."; `act` completes "then I will ...". */
  feeling: v.string(),
  act: v.string(),
  door: v.optional(v.string()),
  step: v.string(),
  day: v.optional(daySchema),
  time: v.optional(v.pipe(v.string(), v.regex(/^\d{2}:\d{2}$/))),
  place: v.string(),
  /** The first sentence to say or send, in the person’s own words. */
  sentence: v.optional(v.string()),
  channel: v.optional(v.picklist(['call', 'text', 'chat', 'in-person', 'online', 'letter'])),
  madeAt: v.optional(momentSchema),
  /** Whatever the person wrote as their signature, and when. A change to the step afterwards takes it off. */
  signed: v.optional(v.strictObject({ name: v.string(), at: momentSchema })),
  /** The day of an appointment that is booked: what comes until then is a wait. */
  bookedFor: v.optional(daySchema),
  changedAt: momentSchema,
});

export const rungSchema = v.strictObject({
  id: v.string(),
  rung: v.picklist(['told', 'looked-up', 'saved', 'drafted', 'sent', 'called', 'booked', 'went', 'went-again']),
  at: momentSchema,
  door: v.optional(v.string()),
});

export const checkInSchema = v.strictObject({
  id: v.string(),
  day: v.picklist([1, 3, 7, 14]),
  dueOn: daySchema,
  answer: v.picklist(['did-it', 'tried', 'not-yet', 'went-badly', 'not-now']),
  next: v.optional(v.picklist(['smaller-step', 'another-door', 'keep', 'rest', 'wait', 'later'])),
  /** The day on which the person would like to be asked again, when they said “not now”. */
  laterOn: v.optional(daySchema),
  at: momentSchema,
});

export type Plan = v.InferOutput<typeof planSchema>;
export type Rung = v.InferOutput<typeof rungSchema>;
export type CheckIn = v.InferOutput<typeof checkInSchema>;
