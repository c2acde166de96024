import { lockAfterChoices } from '../lock/idle.ts';
import * as v from 'valibot';

import { countrySchema, daySchema, idSchema, languageSchema, versionSchema } from '../text/schema.ts';
import { waveSchema } from '../wave/schema.ts';
import { enrolmentSchema, type Enrolment } from './enrolment-schema.ts';
import { momentSchema } from './moment-schema.ts';
import { checkInSchema, planSchema, rungSchema, type CheckIn, type Plan, type Rung } from './step-schema.ts';
import { serviceListSchema, type ServiceList } from './service-list-schema.ts';
import {
  contributionSchema,
  earlierTextSchema,
  handOverSchema,
  markSchema,
  receivedSchema,
  recordingSchema,
  reviewSchema,
  soundSchema,
  type Contribution,
  type HandOver,
  type Received,
  type Recording,
  type Review,
  type Sound,
} from './telling-schema.ts';

/**
 * Everything Cairn keeps about a person, by drawer. The store writes these, the take-away file holds these,
 * and restore re-checks every row against these. Nothing else is kept.
 */

export { momentSchema };
export type { CheckIn, Enrolment, Plan, Rung };

export const stoneSchema = v.picklist(['arrive', 'first-check', 'listen', 'in-the-way', 'tell', 'find', 'say-it', 'plan', 'second-check']);
export const moodWordSchema = v.picklist(['rough', 'low', 'so-so', 'okay', 'good']);

export const settingsSchema = v.strictObject({
  language: v.optional(languageSchema),
  country: v.optional(countrySchema),
  theme: v.optional(v.picklist(['light', 'dark'])),
  ageBand: v.optional(v.picklist(['under-18', '18-24', '25-44', '45-64', '65-plus'])),
  /** Leaving fast by three presses of Shift. On unless switched off. */
  exitByShift: v.optional(v.boolean()),
  /** A part of the country where help differs: England, Bavaria. */
  region: v.optional(idSchema),
  hiddenTopics: v.optional(v.array(v.string())),
  /** Looking through own words for risk phrases, in memory only. On unless switched off. */
  safetyLook: v.optional(v.boolean()),
  lockAfter: v.optional(v.picklist(lockAfterChoices)),
  /** How fast stories are read aloud: 1 is the voice’s own pace. */
  readingRate: v.optional(v.pipe(v.number(), v.minValue(0.5), v.maxValue(2))),
  persistAsked: v.optional(momentSchema),
  persistGranted: v.optional(v.boolean()),
  privacySeen: v.optional(momentSchema),
  /** When the person last said that they have their backup file. */
  backedUpAt: v.optional(momentSchema),
  /** When the offer of a backup was put off. It is not made again. */
  backupOfferedAt: v.optional(momentSchema),
  /** The page that says what leaving fast does was on screen. */
  leavingSeen: v.optional(momentSchema),
});

/** Where the person is on the path. A stone once placed stays placed: the cairn never shrinks. */
export const progressSchema = v.strictObject({
  way: v.picklist(['whole', 'short']),
  startedAt: v.optional(momentSchema),
  /** Stones in the order they were placed, finished ones only. */
  placed: v.array(v.strictObject({ stone: stoneSchema, at: momentSchema })),
  skipped: v.array(stoneSchema),
  /** The exact screen last seen in each stone, by stone; used to come back to it. */
  at: v.record(stoneSchema, v.string()),
  current: v.optional(stoneSchema),
  /** Placed stones that are walked once more, because a study asks anew. They stay on the cairn. */
  again: v.optional(v.array(stoneSchema)),
  /** Stones of this person’s path when a study says so; without it, all of them. */
  only: v.optional(v.array(stoneSchema)),
  /** A number drawn once, so that no two people’s piles look alike. */
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff)),
});

/** Something the person wrote. One piece is one text under one prompt; `shape` groups the pieces of one telling. */
export const pieceSchema = v.strictObject({
  id: v.string(),
  kind: v.picklist([
    'moment',
    'matters',
    'reflection',
    'barrier',
    'telling',
    'look-back',
    'behind',
    'opener',
    'note',
    'letter',
    'rehearsal',
    'line',
    'desk',
    'sheet',
    'safety-plan',
    'earlier-plan',
  ]),
  prompt: idSchema,
  shape: v.optional(idSchema),
  /** Which telling it belongs to; without it, the first one in its shape. */
  telling: v.optional(v.string()),
  /** Place among the pieces of one telling, where the person orders them: from 1. */
  place: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  storyId: v.optional(idSchema),
  text: v.string(),
  marks: v.optional(v.array(markSchema)),
  earlier: v.optional(v.array(earlierTextSchema)),
  chosen: v.optional(v.array(v.string())),
  createdAt: momentSchema,
  changedAt: momentSchema,
});

export const answerStateSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('answered'), value: v.union([v.number(), v.string()]) }),
  v.strictObject({ kind: v.literal('missing') }),
  v.strictObject({ kind: v.literal('declined') }),
  v.strictObject({ kind: v.literal('not-applicable') }),
]);

/** Why an answer was changed, when the person chose to say so. */
export const correctionReasonSchema = v.picklist(['slip', 'misread', 'thought-again']);

/** One line of the answer log. Lines are only ever appended. */
export const answerLineSchema = v.strictObject({
  order: v.pipe(v.number(), v.integer(), v.minValue(1)),
  item: v.string(),
  before: v.nullable(answerStateSchema),
  after: answerStateSchema,
  at: momentSchema,
  /** The clock stood before the line above: order holds, times do not. */
  clockJump: v.boolean(),
  reason: v.optional(correctionReasonSchema),
});

/** One questionnaire at one wave: which version and language was seen, what was shown, and the log. */
export const sittingSchema = v.strictObject({
  id: v.string(),
  /** The taking part in a study that it belongs to; without it, it was answered in no study. */
  enrolment: v.optional(v.string()),
  wave: waveSchema,
  questionnaire: idSchema,
  version: versionSchema,
  language: languageSchema,
  digest: v.string(),
  shown: v.array(v.string()),
  log: v.array(answerLineSchema),
  startedAt: momentSchema,
  finishedAt: v.optional(momentSchema),
  /** Day the wave was due, and whether the answers came after its window. Late answers are kept and marked. */
  dueOn: v.optional(daySchema),
  late: v.optional(v.boolean()),
});

/** What the person picked along the path; small, and used to prefill what comes later. */
export const choicesSchema = v.strictObject({
  barrier: v.optional(idSchema),
  barrierOwn: v.optional(v.string()),
  branch: v.optional(v.picklist(['social', 'practical'])),
  story: v.optional(idSchema),
  shape: v.optional(idSchema),
  /** The telling that is being written now. */
  telling: v.optional(v.string()),
  savedStories: v.optional(v.array(idSchema)),
  /** What the person picked to find stories of people like them: concerns, facts of the narrator. */
  likeMe: v.optional(v.array(idSchema)),
  door: v.optional(v.string()),
  talkBy: v.optional(v.picklist(['call', 'text', 'in-person', 'any'])),
  /** What help is looked for, how soon, and for whom: ids of the questions in domain/service/match. */
  helpAbout: v.optional(idSchema),
  helpWhen: v.optional(v.picklist(['today', 'days', 'any-time'])),
  helpFor: v.optional(v.array(idSchema)),
  rehearsal: v.optional(idSchema),
});

/** Which words a single rating outside a sitting was given to. */
const seenSchema = v.strictObject({ version: versionSchema, language: languageSchema, digest: v.string() });

export const readingSchema = v.strictObject({
  id: v.string(),
  story: idSchema,
  version: versionSchema,
  at: momentSchema,
  finished: v.boolean(),
  hope: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
  likeMe: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
  learned: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
  distress: v.optional(v.boolean()),
  seen: v.optional(seenSchema),
});

export const moodSchema = v.strictObject({
  id: v.string(),
  when: v.picklist(['arriving', 'after-telling', 'leaving', 'check-in']),
  mood: v.nullable(moodWordSchema),
  at: momentSchema,
  seen: v.optional(seenSchema),
});

/** A yes or no to one purpose, with the digest of the words that were on screen. Withdrawn by appending a "no". */
export const consentSchema = v.strictObject({
  id: v.string(),
  /** `keep-on-device`, `research-file`, or a purpose that the study names. */
  purpose: idSchema,
  given: v.boolean(),
  /** The study and version whose words these were; without it, the words were Cairn’s own. */
  study: v.optional(v.strictObject({ id: idSchema, version: versionSchema })),
  textDigest: v.string(),
  language: languageSchema,
  at: momentSchema,
});

export const drawerSchemas = {
  settings: settingsSchema,
  progress: progressSchema,
  choices: choicesSchema,
  plan: planSchema,
  pieces: pieceSchema,
  sittings: sittingSchema,
  rungs: rungSchema,
  checkIns: checkInSchema,
  readings: readingSchema,
  moods: moodSchema,
  consents: consentSchema,
  enrolments: enrolmentSchema,
  handOvers: handOverSchema,
  contributions: contributionSchema,
  received: receivedSchema,
  recordings: recordingSchema,
  sounds: soundSchema,
  reviews: reviewSchema,
  lists: serviceListSchema,
} as const;

export type Moment = v.InferOutput<typeof momentSchema>;
export type Stone = v.InferOutput<typeof stoneSchema>;
export type MoodWord = v.InferOutput<typeof moodWordSchema>;
export type Settings = v.InferOutput<typeof settingsSchema>;
export type Progress = v.InferOutput<typeof progressSchema>;
export type Piece = v.InferOutput<typeof pieceSchema>;
export type AnswerState = v.InferOutput<typeof answerStateSchema>;
export type AnswerLine = v.InferOutput<typeof answerLineSchema>;
export type Sitting = v.InferOutput<typeof sittingSchema>;
export type Choices = v.InferOutput<typeof choicesSchema>;
export type Reading = v.InferOutput<typeof readingSchema>;
export type Mood = v.InferOutput<typeof moodSchema>;
export type Consent = v.InferOutput<typeof consentSchema>;
export type CorrectionReason = v.InferOutput<typeof correctionReasonSchema>;
export type Seen = v.InferOutput<typeof seenSchema>;
/** Drawers that hold one thing, and drawers that hold many. */
export type SingleDrawers = { readonly settings: Settings; readonly progress: Progress; readonly choices: Choices; readonly plan: Plan };
export type ManyDrawers = {
  readonly pieces: Piece;
  readonly sittings: Sitting;
  readonly rungs: Rung;
  readonly checkIns: CheckIn;
  readonly readings: Reading;
  readonly moods: Mood;
  readonly consents: Consent;
  readonly enrolments: Enrolment;
  readonly handOvers: HandOver;
  readonly contributions: Contribution;
  readonly received: Received;
  readonly recordings: Recording;
  readonly sounds: Sound;
  readonly reviews: Review;
  readonly lists: ServiceList;
};
