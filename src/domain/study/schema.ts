import * as v from 'valibot';

import { questionnaireFactsSchema, questionnaireWordsSchema } from '../questionnaire/schema.ts';
import { idSchema, languageSchema, lineSchema, versionSchema } from '../text/schema.ts';
import { scheduleSchema, waveSchema } from '../wave/schema.ts';

/** A study is a file: when is asked what, who gets what, and what people agree to. It holds no person’s data. */

/** What a study can switch off in an arm. Help now, find help, settings, taking away and deleting are never switched off. */
export const featureSchema = v.picklist(['listen', 'in-the-way', 'tell', 'find', 'say-it', 'plan', 'check-ins', 'stories']);

export const armSchema = v.strictObject({
  /** Short enough for the seal, which pads every name to one length. */
  id: v.pipe(idSchema, v.maxLength(40)),
  /** Parts of the allocation ratio. */
  share: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
  /** What people in this arm can use. */
  features: v.union([v.literal('all'), v.array(featureSchema)]),
  /** A waiting list: once this wave is finished, everything opens. */
  opensAfter: v.optional(waveSchema),
});

export const purposeSchema = v.strictObject({
  id: idSchema,
  /** Nobody can take part without a yes to this one. */
  needed: v.boolean(),
});

export const studyPlanSchema = v.strictObject({
  id: idSchema,
  version: versionSchema,
  /** Which version of each questionnaire is asked, for as long as the study runs. */
  questionnaires: v.pipe(v.array(v.strictObject({ id: idSchema, version: versionSchema })), v.minLength(1)),
  schedule: scheduleSchema,
  arms: v.pipe(v.array(armSchema), v.minLength(1)),
  /**
   * single: one arm. issued: the team made codes, each bound to an arm under seal. drawn: the phone draws, which is the
   * lesser choice: nobody can check the draw, and a new installation draws again.
   */
  allocation: v.picklist(['single', 'issued', 'drawn']),
  /** issued: only codes of this study’s list. own: any well-formed code. none: no code is asked for. */
  codes: v.picklist(['issued', 'own', 'none']),
  purposes: v.pipe(v.array(purposeSchema), v.minLength(1)),
  /** How answers can come back. Nothing is ever sent by itself. */
  returns: v.pipe(v.array(v.picklist(['file', 'share', 'print'])), v.minLength(1)),
  /** Random text of 32 hexadecimal digits; keeps the seals of two studies apart. */
  salt: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))),
});

export const studyWordsSchema = v.strictObject({
  title: lineSchema,
  /** Paragraphs: what it is about, what is asked of people, how long it takes. */
  about: v.pipe(v.array(lineSchema), v.minLength(1)),
  team: lineSchema,
  contact: lineSchema,
  ethics: v.optional(lineSchema),
  purposes: v.record(idSchema, v.strictObject({ ask: lineSchema, more: v.array(lineSchema) })),
  /** What people are told once their arm is known, by arm. */
  arms: v.record(idSchema, v.pipe(v.array(lineSchema), v.minLength(1))),
  /** What becomes of answers that were given before somebody stops. */
  withdrawal: v.pipe(v.array(lineSchema), v.minLength(1)),
});

/** One line of the sealed list: `tag` finds a code without telling it, `sealed` holds its arm. */
export const sealedCodeSchema = v.strictObject({
  tag: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  sealed: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+$/), v.maxLength(200)),
});

/** A questionnaire that the study brings along. */
export const broughtSchema = v.strictObject({
  facts: questionnaireFactsSchema,
  words: v.record(languageSchema, questionnaireWordsSchema),
});

const keptShape = {
  plan: studyPlanSchema,
  words: v.record(languageSchema, studyWordsSchema),
  brought: v.array(broughtSchema),
} as const;

/** What a phone keeps of a study it takes part in: all but the sealed list of everybody’s codes. */
export const keptStudySchema = v.strictObject(keptShape);

/** The one file that a phone opens. */
export const studyFileSchema = v.strictObject({
  format: v.literal('cairn-study'),
  formatVersion: v.literal(1),
  ...keptShape,
  sealed: v.array(sealedCodeSchema),
});

export type Feature = v.InferOutput<typeof featureSchema>;
export type Arm = v.InferOutput<typeof armSchema>;
export type StudyPlan = v.InferOutput<typeof studyPlanSchema>;
export type StudyWords = v.InferOutput<typeof studyWordsSchema>;
export type SealedCode = v.InferOutput<typeof sealedCodeSchema>;
export type KeptStudy = v.InferOutput<typeof keptStudySchema>;
export type StudyFile = v.InferOutput<typeof studyFileSchema>;
