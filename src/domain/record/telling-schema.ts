import * as v from 'valibot';

import { idSchema, languageSchema } from '../text/schema.ts';
import { momentSchema } from './moment-schema.ts';

/** What telling one’s own story adds to the record: marks, earlier versions, voice, and what was handed on or received. */

const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A stretch of a piece that the person marked. `from` and `to` count UTF-16 units; `quote` is what stood there then. */
export const markSchema = v.strictObject({
  from: countSchema,
  to: countSchema,
  as: v.picklist(['acted', 'asked', 'stopped']),
  quote: v.string(),
});

/** How a piece read before, oldest first. */
export const earlierTextSchema = v.strictObject({ text: v.string(), at: momentSchema });

/**
 * One thing that left this phone by the person’s own hand. The words themselves are not kept a second time, only their
 * fingerprint: SHA-256 of exactly what left, in hexadecimal digits.
 */
export const handOverSchema = v.strictObject({
  id: v.string(),
  step: v.picklist(['person', 'clinician', 'swap', 'library']),
  way: v.picklist(['shared', 'copied', 'printed', 'shown', 'file', 'qr']),
  /** The pieces it was made from. */
  pieces: v.array(v.string()),
  digest: v.string(),
  /** Fingerprint of the words of the decision aid and of the yes, as they were on screen. */
  wordsDigest: v.string(),
  language: languageSchema,
  at: momentSchema,
});

/** A story put forward for a library: the file as it was made, and the code that only the teller has. */
export const contributionSchema = v.strictObject({
  id: v.string(),
  library: idSchema,
  code: v.string(),
  /** The contribution file, letter by letter. */
  file: v.string(),
  pieces: v.array(v.string()),
  madeAt: momentSchema,
  handedOver: v.optional(momentSchema),
  withdrawn: v.optional(momentSchema),
});

/** A story somebody handed to this person. Nobody checked it. */
export const receivedSchema = v.strictObject({
  id: v.string(),
  /** The story file, letter by letter. */
  file: v.string(),
  /** SHA-256 of that file. */
  digest: v.string(),
  at: momentSchema,
});

/** A spoken telling. What was heard lies in `sounds`, in short stretches, so that a killed browser costs the last seconds only. */
export const recordingSchema = v.strictObject({
  id: v.string(),
  telling: v.string(),
  /** MIME type with codec, as the recorder named it. */
  type: v.string(),
  /** Length in milliseconds, as far as it is kept. */
  length: countSchema,
  startedAt: momentSchema,
  /** Absent when the recording was cut off. */
  endedAt: v.optional(momentSchema),
});

/** valibot’s own check gives up with an error of the engine on a stretch of some megabytes, which a file from elsewhere may hold. */
function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}

/** One stretch of a recording: `order` from 0, bytes in base64. `begins`: the recorder began anew after a pause, with a file of its own. */
export const soundSchema = v.strictObject({
  id: v.string(),
  recording: v.string(),
  order: countSchema,
  data: v.pipe(v.string(), v.check(isBase64, 'expected base64')),
  begins: v.optional(v.boolean()),
});

/** A review of somebody’s contribution by a moderator who uses this device: the review file as it stands. */
export const reviewSchema = v.strictObject({ id: v.string(), file: v.string(), changedAt: momentSchema });

export type Mark = v.InferOutput<typeof markSchema>;
export type EarlierText = v.InferOutput<typeof earlierTextSchema>;
export type HandOver = v.InferOutput<typeof handOverSchema>;
export type Contribution = v.InferOutput<typeof contributionSchema>;
export type Received = v.InferOutput<typeof receivedSchema>;
export type Recording = v.InferOutput<typeof recordingSchema>;
export type Sound = v.InferOutput<typeof soundSchema>;
export type Review = v.InferOutput<typeof reviewSchema>;
