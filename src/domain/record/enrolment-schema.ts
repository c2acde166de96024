import * as v from 'valibot';

import { keptStudySchema } from '../study/schema.ts';
import { daySchema, idSchema, languageSchema } from '../text/schema.ts';
import { momentSchema } from './moment-schema.ts';

/** One taking part in one study, with the study as it stood on the day of joining: later changes of its file change nothing here. */
export const enrolmentSchema = v.strictObject({
  id: v.string(),
  study: keptStudySchema,
  /** SHA-256 of the study file as it was opened, in hexadecimal digits. */
  digest: v.string(),
  language: languageSchema,
  /** Empty in a study that gives none. */
  code: v.string(),
  /** The arm under seal, as issued for this code. */
  sealed: v.optional(v.string()),
  joinedAt: momentSchema,
  /** The day the first check was finished on an installation before this one, as the launch address told it. */
  baselineBefore: v.optional(daySchema),
  /** Only after consent and the first check were kept. Never changed, never removed. */
  allocation: v.optional(v.strictObject({ arm: idSchema, how: v.picklist(['sealed', 'drawn', 'single']), at: momentSchema })),
  /** In the place of an allocation: the seal could not be opened, so everything was left open to the person. */
  fault: v.optional(v.strictObject({ kind: v.picklist(['seal-damaged', 'seal-missing', 'unknown-arm']), at: momentSchema })),
  withdrawal: v.optional(v.strictObject({ at: momentSchema, answersSoFar: v.picklist(['may-be-used', 'not-to-be-used']) })),
  /** Codes of the same study that were used on this device before. */
  earlierCodes: v.array(v.string()),
});

export type Enrolment = v.InferOutput<typeof enrolmentSchema>;
