import * as v from 'valibot';

import { editsAnswerFileSchema, mostPartLength, proposedEditSchema } from '../exchange/schema.ts';
import { momentSchema } from '../record/moment-schema.ts';
import { ageBandSchema, concernSchema, contentNoteKindSchema, helpKindSchema, storyFactsSchema } from '../story/schema.ts';
import { idSchema, lineSchema } from '../text/schema.ts';

/**
 * What moderators do with one contribution, as a file: it goes from one of them to the other by hand, and lies as text in the drawer
 * `reviews`. It holds somebody’s story, so it goes to nobody else.
 */

/** The list that every contribution is looked through with. After NAR-15 of the research notes. */
export const checklistItems = [
  'identity',
  'third-parties',
  'method-means',
  'numbers',
  'abuse-detail',
  'help-hope',
  'accuracy',
  'hate',
  'selling',
  'age',
  'consent',
  'language',
  'tone',
  'duty-to-act',
] as const;

export const riskSchema = v.picklist(['none', 'past', 'current', 'danger']);
export const outcomeSchema = v.picklist(['accept', 'ask', 'decline', 'urgent']);

const nameSchema = v.pipe(lineSchema, v.maxLength(60));
const wordsSchema = v.pipe(v.string(), v.maxLength(2000));

const checkSchema = v.strictObject({
  answer: v.picklist(['yes', 'no', 'not-sure']),
  note: v.optional(v.pipe(v.string(), v.maxLength(1000))),
});

/** How one reviewer sees it. `finishedAt` is set when they said that they are done, and taken away when they look again. */
export const lookSchema = v.strictObject({
  by: nameSchema,
  answers: v.record(v.picklist(checklistItems), checkSchema),
  risk: v.optional(riskSchema),
  outcome: v.optional(outcomeSchema),
  reason: wordsSchema,
  startedAt: momentSchema,
  changedAt: momentSchema,
  finishedAt: v.optional(momentSchema),
});

/** Proposals that went to the teller, letter by letter, and what they answered. */
export const roundSchema = v.strictObject({
  file: v.pipe(v.string(), v.maxLength(5_000_000)),
  madeAt: momentSchema,
  answers: v.optional(editsAnswerFileSchema.entries.answers),
});

/** A proposal that is still being written. */
export const draftEditSchema = v.strictObject({
  place: proposedEditSchema.entries.place,
  after: v.pipe(v.string(), v.maxLength(mostPartLength)),
  why: v.pipe(v.string(), v.maxLength(300)),
});

export const actSchema = v.picklist([
  'opened',
  'looked',
  'looked-again',
  'proposed',
  'answered',
  'accepted',
  'asked',
  'declined',
  'urgent',
  'withdrawn',
  'handed-on',
  'joined',
  'noted',
]);

/** Lines are only ever added. */
export const logLineSchema = v.strictObject({ at: momentSchema, by: nameSchema, act: actSchema, words: wordsSchema });

/** Facts that only people can judge, as far as they are filled in. */
const { genre, position, trajectory, branch, hope, narrator } = storyFactsSchema.entries;
export const factsDraftSchema = v.strictObject({
  id: v.optional(idSchema),
  age: v.optional(ageBandSchema),
  gender: v.optional(narrator.entries.gender),
  place: v.optional(narrator.entries.place),
  facets: v.optional(v.array(idSchema)),
  concerns: v.optional(v.array(concernSchema)),
  genre: v.optional(genre),
  position: v.optional(position),
  trajectory: v.optional(trajectory),
  turningPoint: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
  firstHelp: v.optional(helpKindSchema),
  helpUsed: v.optional(v.array(helpKindSchema)),
  firstTryWentBadly: v.optional(v.boolean()),
  barriers: v.optional(v.array(idSchema)),
  branch: v.optional(branch),
  hope: v.optional(hope),
  contentNotes: v.optional(v.array(contentNoteKindSchema)),
});

export const reviewFileSchema = v.strictObject({
  format: v.literal('cairn-review'),
  version: v.literal(1),
  /** The contribution file, letter by letter. */
  contribution: v.pipe(v.string(), v.maxLength(5_000_000)),
  looks: v.pipe(v.array(lookSchema), v.maxLength(20)),
  draft: v.pipe(v.array(draftEditSchema), v.maxLength(100)),
  rounds: v.pipe(v.array(roundSchema), v.maxLength(20)),
  facts: factsDraftSchema,
  withdrawnAt: v.optional(momentSchema),
  log: v.pipe(v.array(logLineSchema), v.minLength(1), v.maxLength(2000)),
});

export type ChecklistItem = (typeof checklistItems)[number];
export type Look = v.InferOutput<typeof lookSchema>;
export type Round = v.InferOutput<typeof roundSchema>;
export type DraftEdit = v.InferOutput<typeof draftEditSchema>;
export type Act = v.InferOutput<typeof actSchema>;
export type LogLine = v.InferOutput<typeof logLineSchema>;
export type FactsDraft = v.InferOutput<typeof factsDraftSchema>;
export type ReviewFile = v.InferOutput<typeof reviewFileSchema>;
