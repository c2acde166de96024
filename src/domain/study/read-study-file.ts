import { placeIn } from '../exchange/place-in-file.ts';
import { safeJson } from '../exchange/safe-json.ts';
import { disguisedAt } from '../share/shown-safely.ts';

import { problemsIn, type KnownQuestionnaire, type StudyProblem } from './coherence.ts';
import { checkStudyFile } from './file-schema.ts';
import type { StudyFile } from './schema.ts';
import { sealedListProblems } from './sealed-list.ts';

export const studyFormat = 'cairn-study';
export const studyFormatVersion = 1;

export type StudyReading =
  | { readonly kind: 'ok'; readonly file: StudyFile }
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'not-json' }
  /** JSON, but no study file, or nested deeper than any study file is. */
  | { readonly kind: 'wrong-format' }
  | { readonly kind: 'newer-version'; readonly version: number }
  /** At most `mostFaults` of them. */
  | { readonly kind: 'faults'; readonly faults: readonly StudyProblem[] };

type Reading = {
  /** The most characters that are looked at. */
  readonly limit: number;
  readonly known: readonly KnownQuestionnaire[];
};

const mostFaults = 50;

/**
 * A study file from anywhere: a link, a file that was passed on, a site. Nothing in it is believed before it was checked, and a study
 * that does not fit together, or asks what this build does not hold, is not joined at all.
 */
export function readStudyFile(text: string, { limit, known }: Reading): StudyReading {
  const read = safeJson(text, limit);
  if (read.kind === 'too-large') return { kind: 'too-large', limit };
  if (read.kind === 'too-deep') return { kind: 'wrong-format' };
  if (read.kind === 'not-json') return { kind: 'not-json' };
  const found = read.value;
  if (!isObject(found) || found['format'] !== studyFormat) return { kind: 'wrong-format' };
  const version = found['formatVersion'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { kind: 'wrong-format' };
  if (version > studyFormatVersion) return { kind: 'newer-version', version };
  const checked = checkStudyFile(found);
  if (checked.kind === 'bad') return { kind: 'faults', faults: checked.faults.slice(0, mostFaults) };
  const faults = [...problemsIn(checked.file, known), ...sealedListProblems(checked.file), ...disguises(checked.file)];
  return faults.length === 0 ? { kind: 'ok', file: checked.file } : { kind: 'faults', faults: faults.slice(0, mostFaults).map(short) };
}

/** People agree to these words as they see them. */
function disguises({ plan, words, brought }: StudyFile): readonly StudyProblem[] {
  const at = disguisedAt({ plan, words, brought });
  return at === undefined ? [] : [{ place: placeIn(at), message: 'holds signs that turn words round or hide them; write it anew' }];
}

const longestSaid = 300;

/** Names in the sentences come out of the file, and may be as long as the file. */
function short({ place, message }: StudyProblem): StudyProblem {
  return { place: place.slice(0, longestSaid), message: message.slice(0, longestSaid) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
