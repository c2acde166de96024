import * as v from 'valibot';

import { idSchema, lineSchema, versionSchema } from '../text/schema.ts';
import { waveSchema } from '../wave/schema.ts';

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
  /** How the file it was brought from calls this option, for answers in that file’s own terms. */
  from: v.optional(
    v.variant('kind', [
      v.strictObject({ kind: v.literal('coding'), system: v.optional(v.string()), code: v.string(), display: v.optional(v.string()) }),
      v.strictObject({ kind: v.literal('string'), value: v.string() }),
      v.strictObject({ kind: v.literal('integer'), value: v.number() }),
      v.strictObject({ kind: v.literal('boolean'), value: v.boolean() }),
      v.strictObject({ kind: v.literal('date'), value: v.string() }),
    ]),
  ),
});

/** One test of one earlier answer. Only `exists` can hold without a value, and only it and `=` apply to texts. */
export const testSchema = v.strictObject({
  item: variableSchema,
  is: v.picklist(['exists', 'not-exists', '=', '!=', '>', '<', '>=', '<=']),
  value: v.optional(v.union([v.number(), v.string()])),
});

/** Tests joined: every group has to hold; a group holds when all of its tests do, or any. */
export const conditionSchema = v.strictObject({
  groups: v.pipe(
    v.array(v.strictObject({ need: v.picklist(['all', 'any']), tests: v.pipe(v.array(testSchema), v.minLength(1)) })),
    v.minLength(1),
  ),
});

/** Words that are shown with an item and ask nothing: the heading of a group, an instruction. */
export const itemNoteSchema = v.strictObject({
  note: idSchema,
  /** Before the question unless said otherwise. */
  after: v.optional(v.boolean()),
  when: v.optional(conditionSchema),
});

export const itemSchema = v.strictObject({
  id: variableSchema,
  /** rating: steps of one scale. choice: one of several that are no scale. number: typed. */
  kind: v.picklist(['rating', 'yes-no', 'choice', 'number', 'date', 'text']),
  /** Name of an option set; needed for rating, yes-no and choice. */
  options: v.optional(idSchema),
  /** For numbers: the least and the most that can be answered, and whether whole ones only. */
  min: v.optional(v.number()),
  max: v.optional(v.number()),
  whole: v.optional(v.boolean()),
  /** For texts: the most characters, and whether they stand in one line. */
  maxLength: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  oneLine: v.optional(v.boolean()),
  /** The publisher wants an answer. It is asked for once more, and may still be declined: nobody is ever held here. */
  wanted: v.optional(v.boolean()),
  reversed: v.optional(v.boolean()),
  /** "This does not apply to me" is offered. */
  mayNotApply: v.optional(v.boolean()),
  /** Shown only when at least one of the named items, all of them earlier, was answered with one of these codes; or on a condition. */
  showWhen: v.optional(
    v.union([
      v.strictObject({
        anyOf: v.pipe(v.array(variableSchema), v.minLength(1)),
        codes: v.pipe(v.array(v.number()), v.minLength(1)),
      }),
      conditionSchema,
    ]),
  ),
  notes: v.optional(v.array(itemNoteSchema)),
  /** What the file it was brought from calls this item (FHIR: linkId). */
  linkId: v.optional(v.string()),
  /** Asked also on the short way. */
  primary: v.optional(v.boolean()),
  /** Asked only at these waves, or at every follow-up; without this, at every wave of the questionnaire. */
  waves: v.optional(v.pipe(v.array(v.union([v.literal('follow-up'), waveSchema])), v.minLength(1))),
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
  /** What the licence says of changes. `not-allowed` can only be `verbatim-licensed`. */
  changes: v.optional(v.picklist(['allowed', 'not-allowed'])),
  /** The file it was brought from: its own address and version. */
  brought: v.optional(v.strictObject({ url: v.optional(v.string()), version: v.optional(v.string()), title: v.optional(v.string()) })),
  recall: lineSchema,
  direction: lineSchema,
  optionSets: v.record(idSchema, v.pipe(v.array(optionSchema), v.minLength(1))),
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
  notes: v.optional(v.record(idSchema, v.string())),
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

export type Condition = v.InferOutput<typeof conditionSchema>;
export type Item = v.InferOutput<typeof itemSchema>;
export type ScoreRule = v.InferOutput<typeof scoreSchema>;
export type QuestionnaireFacts = v.InferOutput<typeof questionnaireFactsSchema>;
export type QuestionnaireWords = v.InferOutput<typeof questionnaireWordsSchema>;
export type Questionnaire = {
  readonly facts: QuestionnaireFacts;
  readonly words: QuestionnaireWords;
  readonly language: string;
};
