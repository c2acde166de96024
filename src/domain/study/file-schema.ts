import * as v from 'valibot';

import type { StudyProblem } from './coherence.ts';
import { studyFileSchema, type StudyFile } from './schema.ts';

export type CheckedStudyFile =
  { readonly kind: 'ok'; readonly file: StudyFile } | { readonly kind: 'bad'; readonly faults: readonly StudyProblem[] };

/** A file with more parts than this is told its first fault only: each fault is an object of its own, and there could be millions. */
const mostParts = 50_000;
const longestSaid = 300;

/** Whether a parsed text has the form of a study file; every fault with its place. */
export function checkStudyFile(value: unknown): CheckedStudyFile {
  const result = v.safeParse(studyFileSchema, value, { abortEarly: hasMoreParts(value, mostParts) });
  if (result.success) return { kind: 'ok', file: result.output };
  return { kind: 'bad', faults: result.issues.map((issue) => ({ place: cut(placeOf(issue)), message: cut(issue.message) })) };
}

/** The message of a schema quotes the value that it refuses, which may be as long as the file. */
function cut(text: string): string {
  return text.length > longestSaid ? `${text.slice(0, longestSaid - 1)}…` : text;
}

function hasMoreParts(value: unknown, most: number): boolean {
  const open: unknown[] = [value];
  for (let seen = 0; open.length > 0; seen += 1) {
    if (seen > most) return true;
    const one = open.pop();
    if (typeof one === 'object' && one !== null) for (const part of Object.values(one)) open.push(part);
  }
  return false;
}

/** As the sentences of `coherence.ts` write it: `plan.arms[0].id`. */
function placeOf(issue: v.BaseIssue<unknown>): string {
  const steps = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return steps.join('').replace(/^\./, '');
}
