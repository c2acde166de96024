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

/** A study file has eight levels of lists and objects; more than this would only wear the reader out. */
const deepest = 32;
const mostFaults = 50;

/**
 * A study file from anywhere: a link, a file that was passed on, a site. Nothing in it is believed before it was checked, and a study
 * that does not fit together, or asks what this build does not hold, is not joined at all.
 */
export function readStudyFile(text: string, { limit, known }: Reading): StudyReading {
  if (text.length > limit) return { kind: 'too-large', limit };
  if (isTooDeep(text)) return { kind: 'wrong-format' };
  const parsed = parsedSafely(text);
  if (parsed === undefined) return { kind: 'not-json' };
  const found = parsed.value;
  if (!isObject(found) || found['format'] !== studyFormat) return { kind: 'wrong-format' };
  const version = found['formatVersion'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { kind: 'wrong-format' };
  if (version > studyFormatVersion) return { kind: 'newer-version', version };
  const checked = checkStudyFile(found);
  if (checked.kind === 'bad') return { kind: 'faults', faults: checked.faults.slice(0, mostFaults) };
  const faults = [...problemsIn(checked.file, known), ...sealedListProblems(checked.file)];
  return faults.length === 0 ? { kind: 'ok', file: checked.file } : { kind: 'faults', faults: faults.slice(0, mostFaults) };
}

/** Names that could reach into every object are dropped unread, as in any file that comes from anywhere. */
const dangerousNames: readonly string[] = ['__proto__', 'constructor', 'prototype'];

function parsedSafely(text: string): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''), (key, entry: unknown) =>
      dangerousNames.includes(key) ? undefined : entry,
    );
    return { value };
  } catch {
    return undefined;
  }
}

/** Counts brackets outside of strings before anything is parsed: the walk over parsed values is recursive and could run out of stack. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at];
    if (quoted) {
      if (mark === '\\') at += 1;
      else if (mark === '"') quoted = false;
    } else if (mark === '"') quoted = true;
    else if (mark === '[' || mark === '{') {
      depth += 1;
      if (depth > deepest) return true;
    } else if (mark === ']' || mark === '}') depth -= 1;
  }
  return false;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
