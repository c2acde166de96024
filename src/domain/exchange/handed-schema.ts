import * as v from 'valibot';

import { placeIn } from './place-in-file.ts';
import {
  consentRecordSchema,
  contributionFileSchema,
  editsAnswerFileSchema,
  editsFileSchema,
  withdrawalFileSchema,
  type ContributionFile,
  type EditsAnswerFile,
  type EditsFile,
  type WithdrawalFile,
} from './schema.ts';
import { idSchema } from '../text/schema.ts';

const { mayBeContacted: _contact, ...agreed } = consentRecordSchema.entries;

/**
 * What stands beside a contributed story in content/stories: what its teller agreed to. How to reach the teller is not in it,
 * because this file is published with the site.
 */
export const storyConsentSchema = v.strictObject({
  format: v.literal('cairn-consent'),
  version: v.literal(1),
  library: idSchema,
  consent: v.strictObject(agreed),
  /** SHA-256 of the withdrawal code, which only the teller has. */
  withdrawal: contributionFileSchema.entries.withdrawal,
});

export type StoryConsent = v.InferOutput<typeof storyConsentSchema>;

const forms = {
  'cairn-contribution': contributionFileSchema,
  'cairn-edits': editsFileSchema,
  'cairn-edits-answer': editsAnswerFileSchema,
  'cairn-withdrawal': withdrawalFileSchema,
} as const;

export type HandedFile = ContributionFile | EditsFile | EditsAnswerFile | WithdrawalFile;
export type HandedFormat = HandedFile['format'];

export function isHandedFormat(format: unknown): format is HandedFormat {
  return typeof format === 'string' && Object.hasOwn(forms, format);
}

/** The file when it has the form that it says it has; the place of its first fault when it has not. */
export function checkHanded(format: HandedFormat, value: unknown): { readonly file: HandedFile } | { readonly fault: string } {
  const result = v.safeParse(forms[format], value, { abortEarly: true });
  return result.success ? { file: result.output } : { fault: placeIn((result.issues[0].path ?? []).map(({ key }) => key)) };
}
