import { expect, it } from 'vitest';

import { newProgress, start } from '#domain/path/progress.ts';
import type { DueInput } from '#domain/path/due.ts';
import { ownSchedule } from '#domain/path/waves.ts';
import type { Moment, Progress } from '#domain/record/schema.ts';

import { standingOf } from './standing.ts';

function on(day: string): Moment {
  return { utc: `${day}T10:00:00.000Z`, offset: 0 };
}

const begun = start(newProgress(7), on('2026-11-01'));

function kept(progress: Progress | undefined, today: string): DueInput {
  return { schedule: ownSchedule, progress, plan: undefined, sittings: [], checkIns: [], today };
}

it('meets somebody without progress as new', () => {
  expect(standingOf(kept(undefined, '2026-11-01'))).toEqual({ kind: 'newcomer' });
  expect(standingOf(kept(newProgress(7), '2026-11-01'))).toEqual({ kind: 'newcomer' });
});

it('knows somebody who has begun, and notices a week away', () => {
  expect(standingOf(kept(begun, '2026-11-07'))).toMatchObject({ kind: 'returning', afterGap: false });
  expect(standingOf(kept(begun, '2026-11-08'))).toMatchObject({ kind: 'returning', afterGap: true });
});

it('counts from the last thing done, not from the beginning', () => {
  const later = { ...begun, placed: [{ stone: 'arrive' as const, at: on('2026-11-06') }] };
  expect(standingOf(kept(later, '2026-11-12'))).toMatchObject({ afterGap: false });
});

it('tells what is due and when the next question comes', () => {
  const planned = { ...begun, placed: [{ stone: 'plan' as const, at: on('2026-11-06') }] };
  expect(standingOf(kept(planned, '2026-11-09'))).toMatchObject({ due: [{ kind: 'check-in', day: 3 }], nextDue: '2026-11-13' });
});
