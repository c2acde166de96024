import * as v from 'valibot';

import { idSchema, lineSchema } from '../text/schema.ts';

/** A practice talk with one helper, who can answer warmly, awkwardly or dismissively. At most six turns. */
export const moodSchema = v.picklist(['warm', 'awkward', 'dismissive']);

export const helperSchema = v.picklist(['friend', 'partner', 'parent', 'manager', 'teacher', 'doctor', 'receptionist', 'helpline']);

export const rehearsalFactsSchema = v.strictObject({
  id: idSchema,
  order: v.pipe(v.number(), v.integer()),
  helper: helperSchema,
  another: v.pipe(helperSchema, v.description('With whom the person could practise next, after an unkind answer')),
});

const turnSchema = v.strictObject({
  says: v.pipe(lineSchema, v.description('What the helper says')),
  aside: v.optional(v.pipe(lineSchema, v.description('A quiet note to the person about this reply'))),
  options: v.pipe(
    v.array(lineSchema),
    v.minLength(2),
    v.maxLength(3),
    v.description('Lines the person can choose; their own words are always possible too'),
  ),
});

const turnsSchema = v.pipe(v.array(turnSchema), v.minLength(2), v.maxLength(5));

export const rehearsalWordsSchema = v.strictObject({
  name: v.pipe(lineSchema, v.maxLength(50)),
  scene: v.pipe(lineSchema, v.description('Where and when: one or two sentences')),
  tip: v.pipe(lineSchema, v.description('One tip about time and place')),
  openers: v.pipe(v.array(lineSchema), v.minLength(3), v.maxLength(4), v.description('First sentences to choose from')),
  messages: v.pipe(
    v.array(lineSchema),
    v.minLength(1),
    v.maxLength(2),
    v.description('Short messages, for somebody who would rather write first'),
  ),
  replies: v.strictObject({
    warm: v.strictObject({ turns: turnsSchema, close: lineSchema }),
    awkward: v.strictObject({ turns: turnsSchema, close: lineSchema }),
    dismissive: v.strictObject({
      turns: turnsSchema,
      close: v.pipe(lineSchema, v.description('Stands by the person, and names who else there is')),
      secondLine: v.pipe(lineSchema, v.description('One more sentence to try, with the same helper or another')),
    }),
  }),
});

export type ReplyMood = v.InferOutput<typeof moodSchema>;
export type RehearsalFacts = v.InferOutput<typeof rehearsalFactsSchema>;
export type RehearsalWords = v.InferOutput<typeof rehearsalWordsSchema>;
export type Helper = RehearsalFacts['helper'];
export type Rehearsal = RehearsalFacts & RehearsalWords;

/** What the choice of a helper needs: the talk itself is loaded once somebody practises it. */
export type RehearsalCard = Pick<Rehearsal, 'id' | 'order' | 'helper' | 'name'>;
