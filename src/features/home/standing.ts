import { dueNow, type Due, type DueInput } from '#domain/path/due.ts';
import { nextDueDay } from '#domain/path/next-due.ts';
import { daysBetween, dayOf, type Day } from '#domain/time/day.ts';
import type { Progress } from '#domain/record/schema.ts';

/** Who opens the door today. */
export type Standing = { readonly kind: 'newcomer' } | Returning;

export type Returning = {
  readonly kind: 'returning';
  readonly progress: Progress;
  /** In the order to offer them. */
  readonly due: readonly Due[];
  readonly nextDue: Day | undefined;
  /** Nothing happened for a week or more. */
  readonly afterGap: boolean;
};

const gapDays = 7;

/** A person is new here until they have opened the first stone. */
export function standingOf(kept: DueInput): Standing {
  const { progress, today } = kept;
  if (progress?.startedAt === undefined) return { kind: 'newcomer' };
  const last = lastDayOf(kept);
  return {
    kind: 'returning',
    progress,
    due: dueNow(kept),
    nextDue: nextDueDay(kept),
    afterGap: last !== undefined && daysBetween(last, today) >= gapDays,
  };
}

/** The latest day on which the person is known to have done something. */
function lastDayOf({ progress, plan, sittings, checkIns }: DueInput): Day | undefined {
  const moments = [
    progress?.startedAt,
    ...(progress?.placed ?? []).map(({ at }) => at),
    plan?.changedAt,
    ...sittings.map(({ startedAt, finishedAt }) => finishedAt ?? startedAt),
    ...checkIns.map(({ at }) => at),
  ];
  return moments
    .flatMap((at) => (at === undefined ? [] : [dayOf(at)]))
    .toSorted()
    .at(-1);
}
