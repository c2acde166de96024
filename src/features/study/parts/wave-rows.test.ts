import { describe, expect, it } from 'vitest';

import type { Sitting } from '#domain/record/schema.ts';

import { samplePlan } from '../sample.test-data.ts';
import { waveRows } from './wave-rows.ts';

function finished(wave: string, day: string): Sitting {
  const at = { utc: `${day}T10:00:00.000Z`, offset: 0 };
  return {
    id: wave,
    wave,
    questionnaire: 'hsp',
    version: '1.0.0',
    language: 'en',
    digest: 'd',
    shown: [],
    log: [],
    startedAt: at,
    finishedAt: at,
  };
}

function standings(sittings: readonly Sitting[], today: string) {
  const rows = waveRows({ schedule: samplePlan.schedule, progress: undefined, plan: undefined, sittings }, today);
  return Object.fromEntries(rows.map(({ wave, standing }) => [wave.id, standing]));
}

const pre = finished('pre', '2026-03-03');

describe('how the waves stand', () => {
  it('says how many days after, while the day is not known', () => {
    expect(standings([], '2026-03-03')).toEqual({
      pre: { kind: 'first-steps' },
      post: { kind: 'at-the-end' },
      w2: { kind: 'after', from: 'baseline', days: 14 },
      w6: { kind: 'after', from: 'baseline', days: 42 },
    });
  });

  it('names the days from the first check on', () => {
    expect(standings([pre], '2026-03-04')).toMatchObject({
      pre: { kind: 'done', on: '2026-03-03' },
      w2: { kind: 'on', opensOn: '2026-03-15', dueOn: '2026-03-17' },
      w6: { kind: 'on', opensOn: '2026-04-11', dueOn: '2026-04-14' },
    });
  });

  it.each([
    ['2026-03-14', 'on'],
    ['2026-03-15', 'now'],
    ['2026-03-24', 'now'],
    ['2026-03-25', 'late'],
    ['2026-04-10', 'late'],
    ['2026-04-11', 'gone'],
  ])('on %s two weeks on is %s', (today, kind) => {
    expect(standings([pre], today)['w2']?.kind).toBe(kind);
  });

  it('lets a missed one go once a later one is done, whatever the clock says', () => {
    expect(standings([pre, finished('w6', '2026-04-14')], '2026-03-20')['w2']).toEqual({ kind: 'gone' });
  });
});
