import * as v from 'valibot';

import { contentNoteKindSchema } from '../story/schema.ts';
import { daySchema, idSchema, languageSchema, lineSchema } from '../text/schema.ts';

/**
 * Files that people hand to each other. Sizes are limited here, so that a hostile file costs no more than a look.
 * Lengths count UTF-16 units.
 */

const sha256Schema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** Ten characters that are hard to mistake for another (Crockford base 32: https://www.crockford.com/base32.html). */
export const withdrawalCodeSchema = v.pipe(v.string(), v.regex(/^[0-9A-HJKMNP-TV-Z]{10}$/));

export const mostParts = 40;
export const mostPartLength = 20_000;

/** A story as it leaves a phone: only the words that the person chose, and no day. */
export const outgoingStorySchema = v.strictObject({
  language: languageSchema,
  title: v.optional(v.pipe(lineSchema, v.maxLength(120))),
  parts: v.pipe(
    v.array(
      v.strictObject({
        /** The prompt it was written under, or a title of the person’s own. */
        title: v.optional(v.pipe(lineSchema, v.maxLength(200))),
        text: v.pipe(v.string(), v.minLength(1), v.maxLength(mostPartLength)),
      }),
    ),
    v.minLength(1),
    v.maxLength(mostParts),
  ),
  contentNotes: v.pipe(v.array(contentNoteKindSchema), v.maxLength(14)),
  year: v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(9999)),
});

/** From one person to another. It names nobody and leads back to nobody. */
export const swapFileSchema = v.strictObject({ format: v.literal('cairn-story'), version: v.literal(1), story: outgoingStorySchema });

/** What the teller agreed to, purpose by purpose. Nothing is agreed to by default. */
export const consentRecordSchema = v.strictObject({
  /** Fingerprint (SHA-256) of the words that were on screen, and their language. */
  wordsDigest: sha256Schema,
  language: languageSchema,
  purposes: v.strictObject({ library: v.boolean(), training: v.boolean(), research: v.boolean(), publicity: v.boolean() }),
  audience: v.picklist(['anyone', 'members', 'professionals']),
  nameShown: v.variant('kind', [
    v.strictObject({ kind: v.literal('none') }),
    v.strictObject({ kind: v.picklist(['made-up', 'first']), name: v.pipe(lineSchema, v.maxLength(60)) }),
  ]),
  forms: v.strictObject({ readAloud: v.boolean(), audio: v.boolean(), translation: v.boolean(), shortening: v.boolean() }),
  /** The day on which the agreement ends, or on which the library has to ask again. */
  until: v.variant('kind', [
    v.strictObject({ kind: v.literal('ends'), on: daySchema }),
    v.strictObject({ kind: v.literal('asks-again'), on: daySchema }),
  ]),
  mayBeContacted: v.optional(v.pipe(lineSchema, v.maxLength(200))),
  oldEnough: v.literal(true),
  copiesUnderstood: v.literal(true),
  othersAsked: v.boolean(),
  agreedOn: daySchema,
});

/** From a teller to a library. The code itself stays with the teller: the file holds its fingerprint (SHA-256). */
export const contributionFileSchema = v.strictObject({
  format: v.literal('cairn-contribution'),
  version: v.literal(1),
  library: idSchema,
  story: outgoingStorySchema,
  from: v.optional(v.pipe(lineSchema, v.maxLength(90))),
  firstWords: v.optional(v.pipe(lineSchema, v.maxLength(300))),
  barriers: v.pipe(v.array(idSchema), v.maxLength(3)),
  consent: consentRecordSchema,
  withdrawal: sha256Schema,
});

/** What readers of a library see of a story besides its parts. Words in these places come from the teller, or have their agreement. */
export const storyPlaces = ['story-title', 'one-line', 'from', 'short', 'note-text', 'first-words'] as const;

/** One change that a moderator proposes. `before` is the text as it was handed over, letter by letter; empty where there was none. */
export const proposedEditSchema = v.strictObject({
  /** A place of the whole story, or a part of it, counted from 0. */
  place: v.union([
    v.picklist(storyPlaces),
    v.strictObject({
      part: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostParts - 1)),
      field: v.picklist(['title', 'text']),
    }),
  ]),
  before: v.pipe(v.string(), v.maxLength(mostPartLength)),
  after: v.pipe(v.string(), v.maxLength(mostPartLength)),
  why: v.pipe(lineSchema, v.maxLength(300)),
});

/** From a moderator to the teller: nothing is changed unless the teller agrees, edit by edit. */
export const editsFileSchema = v.strictObject({
  format: v.literal('cairn-edits'),
  version: v.literal(1),
  /** The contribution, by the fingerprint of its code. */
  withdrawal: sha256Schema,
  edits: v.pipe(v.array(proposedEditSchema), v.minLength(1), v.maxLength(100)),
  note: v.optional(v.pipe(v.string(), v.maxLength(2000))),
});

/** From the teller back to the moderator: one answer per edit, in their order. */
export const editsAnswerFileSchema = v.strictObject({
  format: v.literal('cairn-edits-answer'),
  version: v.literal(1),
  withdrawal: sha256Schema,
  /** SHA-256 of the edits file that is answered. */
  edits: sha256Schema,
  answers: v.pipe(v.array(v.picklist(['agree', 'keep-mine'])), v.minLength(1), v.maxLength(100)),
});

/** From the teller to the library, at any time and without a reason: whoever has the code may end it. */
export const withdrawalFileSchema = v.strictObject({
  format: v.literal('cairn-withdrawal'),
  version: v.literal(1),
  library: idSchema,
  code: withdrawalCodeSchema,
});

export type OutgoingStory = v.InferOutput<typeof outgoingStorySchema>;
export type SwapFile = v.InferOutput<typeof swapFileSchema>;
export type ConsentRecord = v.InferOutput<typeof consentRecordSchema>;
export type ContributionFile = v.InferOutput<typeof contributionFileSchema>;
export type ProposedEdit = v.InferOutput<typeof proposedEditSchema>;
export type EditsFile = v.InferOutput<typeof editsFileSchema>;
export type EditsAnswerFile = v.InferOutput<typeof editsAnswerFileSchema>;
export type WithdrawalFile = v.InferOutput<typeof withdrawalFileSchema>;
