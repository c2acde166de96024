import { mostHandedLength, openFormat, readHanded, type HandedReading, type Refused } from '../exchange/read-handed.ts';
import type { ContributionFile, EditsFile } from '../exchange/schema.ts';

import { checkReview } from './file-schema.ts';
import type { ReviewFile, Round } from './schema.ts';

/** A review whose contribution was opened and checked as well. */
export type OpenedReview = { readonly review: ReviewFile; readonly contribution: ContributionFile };

export type ReviewReading = ({ readonly kind: 'ok' } & OpenedReview) | Refused;

/** It carries a contribution and what was proposed to its teller. */
const mostReviewLength = 4 * mostHandedLength;

export function readReview(text: string): ReviewReading {
  const opened = openFormat(text, 1, mostReviewLength);
  if (opened.kind !== 'opened') return opened;
  if (opened.format !== 'cairn-review') return { kind: 'unknown-format' };
  const checked = checkReview(opened.value);
  if ('fault' in checked) return { kind: 'wrong-form', place: checked.fault };
  const inside = readHanded(checked.file.contribution);
  if (inside.kind !== 'ok' || inside.file.format !== 'cairn-contribution') return { kind: 'wrong-form', place: 'contribution' };
  const broken = checked.file.rounds.findIndex((round) => editsOf(round) === undefined);
  if (broken !== -1) return { kind: 'wrong-form', place: `rounds.${broken}` };
  return { kind: 'ok', review: checked.file, contribution: inside.file };
}

/** The proposals of a round; undefined when they are none, or fewer or more than their answers. */
export function editsOf({ file, answers }: Round): EditsFile | undefined {
  const read = readHanded(file);
  if (read.kind !== 'ok' || read.file.format !== 'cairn-edits') return undefined;
  return answers !== undefined && answers.length !== read.file.edits.length ? undefined : read.file;
}

export type ModeratorReading =
  | { readonly kind: 'review'; readonly opened: OpenedReview }
  | Exclude<HandedReading, { readonly kind: 'ok' }>
  | { readonly kind: 'handed'; readonly file: Extract<HandedReading, { readonly kind: 'ok' }>['file']; readonly text: string };

/** Whatever a moderator may be handed: a review of a colleague, or what a teller sends. */
export function readForModerator(text: string): ModeratorReading {
  const review = readReview(text);
  if (review.kind === 'ok') return { kind: 'review', opened: { review: review.review, contribution: review.contribution } };
  // What is no review may be any other file; what is a broken review is said as such.
  if (review.kind !== 'unknown-format') return review;
  const handed = readHanded(text);
  return handed.kind === 'ok' ? { kind: 'handed', file: handed.file, text } : handed;
}
