import { describe, expect, it } from 'vitest';

import type { CheckIn, Moment, Progress, Sitting } from '../record/schema.ts';

import type { DueInput } from './due.ts';
import { nextDueDay } from './next-due.ts';
import { ownSchedule } from './waves.ts';
import { newProgress } from './progress.ts';

const at: Moment = { utc: '2026-11-23T10:00:00.000Z', offset: 0 };
const progress: Progress = { ...newProgress(1), placed: [{ stone: 'plan', at }] };

function nextAfter(today: string, facts: Partial<DueInput> = {}): string | undefined {
  return nextDueDay({ schedule: ownSchedule, progress, plan: undefined, sittings: [], checkIns: [], today, ...facts });
}

function checkIn(day: CheckIn['day']): CheckIn {
  return { id: `c${day}`, day, dueOn: '2026-11-24', answer: 'not-now', at };
}

function firstCheck(): Sitting {
  return {
    id: 's',
    wave: 'pre',
    questionnaire: 'hsi',
    version: '1.0.0',
    language: 'en',
    digest: 'd',
    shown: [],
    log: [],
    startedAt: at,
    finishedAt: at,
  };
}

describe('nextDueDay', () => {
  it('is unknown before there is a plan', () => {
    expect(nextAfter('2026-11-23', { progress: newProgress(1) })).toBeUndefined();
  });

  it('is the day after the plan was made, then days 3, 7 and 14', () => {
    expect(nextAfter('2026-11-23')).toBe('2026-11-24');
    expect(nextAfter('2026-11-24')).toBe('2026-11-26');
    expect(nextAfter('2026-11-26')).toBe('2026-11-30');
    expect(nextAfter('2026-11-30')).toBe('2026-12-07');
  });

  it('passes over days that a later check-in let go', () => {
    expect(nextAfter('2026-11-23', { checkIns: [checkIn(7)] })).toBe('2026-12-07');
  });

  it('goes on to the follow-ups of those who answered a check, and ends after them', () => {
    expect(nextAfter('2026-12-08')).toBeUndefined();
    expect(nextAfter('2026-12-08', { sittings: [firstCheck()] })).toBe('2027-01-04');
    expect(nextAfter('2027-02-22', { sittings: [firstCheck()] })).toBeUndefined();
  });
});
