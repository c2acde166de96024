import * as v from 'valibot';

import { waveSchema } from '../record/schema.ts';
import { idSchema, lineSchema, versionSchema } from '../text/schema.ts';

/**
 * A questionnaire is data: what is asked, with which codes, and how it is scored.
 * Stored code and scored value are apart because the same format is published with different codings.
 */

/** Names of items and scores become column names: lower case, digits, underscore, at most 26 characters (REDCap). */
export const variableSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9_]{1,25}$/, 'use 2 to 26 lower-case letters, digits or underscores, starting with a letter'),
);

export const optionSchema = v.strictObject({
  code: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)),
  /** The value that counts in a score; null when the option has none. */
  score: v.nullable(v.number()),
});

export const itemSchema = v.strictObject({
  id: variableSchema,
  kind: v.picklist(['rating', 'yes-no', 'date', 'text']),
  /** Name of an option set; needed for rating and yes-no. */
  options: v.optional(idSchema),
  reversed: v.optional(v.boolean()),
  /** "This does not apply to me" is offered. */
  mayNotApply: v.optional(v.boolean()),
  /** Shown only when at least one of the named items, all of them earlier, was answered with one of these codes. */
  showWhen: v.optional(
    v.strictObject({
      anyOf: v.pipe(v.array(variableSchema), v.minLength(1)),
      codes: v.pipe(v.array(v.number()), v.minLength(1)),
    }),
  ),
  /** Asked also on the short way. */
  primary: v.optional(v.boolean()),
  /** Asked only at these waves; without this, at every wave of the questionnaire. */
  waves: v.optional(v.pipe(v.array(waveSchema), v.minLength(1))),
  /** Its words are a whole question: the stem is not put before them. */
  standsAlone: v.optional(v.boolean()),
  /** The row for “nobody”: kept out of every score with other rows, and points the other way. */
  noOne: v.optional(v.boolean()),
});

export const scoreSchema = v.strictObject({
  id: variableSchema,
  items: v.pipe(v.array(variableSchema), v.minLength(1)),
  method: v.picklist(['mean', 'sum', 'count']),
  /** How many of the items that apply may be missing before the prorated score is undefined too. Strict allows none. */
  mayMiss: v.pipe(v.number(), v.integer(), v.minValue(0)),
  range: v.tuple([v.number(), v.number()]),
  higherMeans: lineSchema,
});

export const questionnaireFactsSchema = v.strictObject({
  id: idSchema,
  version: versionSchema,
  provenance: v.picklist(['adapted', 'own', 'verbatim-licensed']),
  after: v.pipe(lineSchema, v.description('The published format it follows, never its bare name as ours')),
  citation: lineSchema,
  licence: lineSchema,
  recall: lineSchema,
  direction: lineSchema,
  optionSets: v.record(idSchema, v.pipe(v.array(optionSchema), v.minLength(2))),
  items: v.pipe(v.array(itemSchema), v.minLength(1)),
  scores: v.array(scoreSchema),
});

export const questionnaireWordsSchema = v.strictObject({
  title: lineSchema,
  about: v.pipe(lineSchema, v.description('What it asks and why, for the person')),
  /** Heading of each item screen; {item} is replaced by the item’s words. */
  stem: v.optional(lineSchema),
  hint: v.optional(lineSchema),
  items: v.record(variableSchema, lineSchema),
  optionSets: v.record(idSchema, v.record(v.pipe(v.string(), v.regex(/^\d+$/)), lineSchema)),
});

/** Answers of pretend people with the scores that the scorer must reproduce. */
export const workedExamplesSchema = v.array(
  v.strictObject({
    about: lineSchema,
    answers: v.record(variableSchema, v.union([v.number(), v.picklist(['declined', 'not-applicable', 'missing', 'not-shown'])])),
    scores: v.record(
      variableSchema,
      v.strictObject({ strict: v.nullable(v.number()), prorated: v.nullable(v.number()), answered: v.number(), shown: v.number() }),
    ),
  }),
);

export type Item = v.InferOutput<typeof itemSchema>;
export type ScoreRule = v.InferOutput<typeof scoreSchema>;
export type QuestionnaireFacts = v.InferOutput<typeof questionnaireFactsSchema>;
export type QuestionnaireWords = v.InferOutput<typeof questionnaireWordsSchema>;
export type Questionnaire = {
  readonly facts: QuestionnaireFacts;
  readonly words: QuestionnaireWords;
  readonly language: string;
};
