import { changesBetween, type Changes } from '#domain/path/change.ts';
import { sittingOf } from '#domain/questionnaire/flow.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import type { Sitting, Wave } from '#domain/record/schema.ts';

const waves: readonly Wave[] = ['pre', 'post', 'w2', 'w6', 'm3'];

export type Comparison = {
  readonly questionnaire: Questionnaire;
  readonly before: Sitting;
  readonly after: Sitting;
  readonly changes: Changes;
};

/**
 * The earliest answers against the newest finished ones, for each questionnaire that was answered twice in one version.
 * Intentions only: whom one talked to is no change on a scale. Waves go by their order, not by the clock.
 */
export function comparisonsOf(questionnaires: readonly Questionnaire[], sittings: readonly Sitting[]): readonly Comparison[] {
  return questionnaires.flatMap((questionnaire) => {
    const own = waves.flatMap((wave) => sittingOf(sittings, wave, questionnaire.facts) ?? []);
    const before = own.find((sitting) => sitting.log.some((line) => line.after.kind === 'answered'));
    const after = own.findLast((sitting) => sitting.finishedAt !== undefined);
    if (before === undefined || after === undefined || own.indexOf(after) <= own.indexOf(before)) return [];
    const changes = changesBetween(questionnaire.facts, before, after);
    if (changes.sources.length + changes.noOne.length === 0) return [];
    return [{ questionnaire, before, after, changes }];
  });
}
