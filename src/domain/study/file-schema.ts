import * as v from 'valibot';

import type { StudyProblem } from './coherence.ts';
import { studyFileSchema, type StudyFile } from './schema.ts';

export type CheckedStudyFile =
  { readonly kind: 'ok'; readonly file: StudyFile } | { readonly kind: 'bad'; readonly faults: readonly StudyProblem[] };

/** Whether a parsed text has the form of a study file; every fault with its place. */
export function checkStudyFile(value: unknown): CheckedStudyFile {
  const result = v.safeParse(studyFileSchema, value);
  if (result.success) return { kind: 'ok', file: result.output };
  return { kind: 'bad', faults: result.issues.map((issue) => ({ place: placeOf(issue), message: issue.message })) };
}

/** As the sentences of `coherence.ts` write it: `plan.arms[0].id`. */
function placeOf(issue: v.BaseIssue<unknown>): string {
  const steps = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return steps.join('').replace(/^\./, '');
}
