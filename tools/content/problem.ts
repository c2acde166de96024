import type { BaseIssue } from 'valibot';

import { plainIssue } from './plain-words.ts';

/** Something wrong in a content file, said so that its author can mend it: which file, which place, what to do. */
export type Problem = {
  readonly file: string;
  readonly place: string;
  readonly message: string;
  /** Nothing is wrong with what is there: words are not translated yet. In the model language a gap is a fault like any other. */
  readonly gap?: true;
  /** Nothing has to be mended: somebody may want to look again. */
  readonly warning?: true;
};

export function problemsOf(file: string, issues: readonly BaseIssue<unknown>[]): readonly Problem[] {
  const problems = issues.map((issue) => ({ file, place: placeOf(issue), message: plainIssue(issue) }));
  // One text may break several rules: whoever mends the first hears of the next.
  return problems.filter(({ place }, nth) => place === '' || problems.findIndex((other) => other.place === place) === nth);
}

function placeOf(issue: BaseIssue<unknown>): string {
  const path = issue.path ?? [];
  return path
    .map((step) => (typeof step.key === 'number' ? `[${step.key}]` : `.${String(step.key)}`))
    .join('')
    .replace(/^\./, '');
}

export function problemAt(file: string, place: string, message: string): Problem {
  return { file, place, message };
}

export function describeProblem(problem: Problem): string {
  const place = problem.place === '' ? '' : ` ${problem.place}:`;
  return `${problem.file}${place} ${problem.message}`;
}
