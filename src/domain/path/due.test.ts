import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { baseDayOf, dueNow, openQuestionnaires, windowsOf, type Due, type DueInput } from '#domain/path/due.ts';
import { newProgress, placeStone } from '#domain/path/progress.ts';
import { followUpsOf, ownSchedule, wavePlan } from '#domain/path/waves.ts';
import type { CheckIn, Plan, Sitting } from '#domain/record/schema.ts';
import { addDays } from '#domain/time/day.ts';
import { momentAt } from '#domain/time/moment.ts';
import type { Schedule, Wave } from '#domain/wave/schema.ts';

const base = '2026-03-20';
const noon = momentAt(Date.UTC(2026, 2, 20, 12), 0);

function sitting(wave: Wave, questionnaire: string, finished = true): Sitting {
  return {
    id: `${wave}-${questionnaire}`,
    wave,
    questionnaire,
    version: '1.0.0',
    language: 'en',
    digest: 'd',
    shown: [],
    log: [],
    startedAt: noon,
    ...(finished ? { finishedAt: noon } : {}),
  };
}

function checkIn(day: CheckIn['day']): CheckIn {
  return { id: `c${day}`, day, dueOn: addDays(base, day), answer: 'not-yet', at: noon };
}

const walked: DueInput = {
  schedule: ownSchedule,
  progress: placeStone(newProgress(1), 'second-check', noon),
  plan: undefined,
  sittings: [sitting('pre', 'hsi')],
  checkIns: [],
  today: base,
};
const on = (day: number, more: Partial<DueInput> = {}) => dueNow({ ...walked, today: addDays(base, day), ...more });
const names = (due: readonly Due[]) => due.map((one) => (one.kind === 'check-in' ? one.day : `${one.wave.id} ${one.timing}`));

describe('baseDayOf', () => {
  const of = (progress: DueInput['progress'], plan: Plan | undefined) => ({ schedule: ownSchedule, progress, plan, sittings: [] });

  it('is the first of plan made, plan placed and path finished, on the person’s own clock', () => {
    const nearMidnight = momentAt(Date.UTC(2026, 2, 19, 23, 30), 60);
    expect(baseDayOf(of(placeStone(newProgress(1), 'plan', nearMidnight), undefined))).toBe('2026-03-20');
    const plan: Plan = {
      wish: '',
      outcome: '',
      obstacle: '',
      feeling: '',
      act: '',
      step: '',
      place: '',
      madeAt: noon,
      changedAt: momentAt(Date.UTC(2026, 5, 1), 0),
    };
    expect(baseDayOf(of(undefined, plan))).toBe(base);
    expect(baseDayOf(of(placeStone(newProgress(1), 'second-check', momentAt(Date.UTC(2026, 2, 25), 0)), plan))).toBe(base);
    expect(baseDayOf(of(placeStone(newProgress(1), 'tell', noon), undefined))).toBeUndefined();
  });
});

describe('dueNow', () => {
  it.each([
    [0, []],
    [1, [1]],
    [2, [1]],
    [3, [3]],
    [6, [3]],
    [7, [7]],
    [11, [7]],
    [12, [7, 'w2 early']],
    [14, [14, 'w2 on-time']],
    [21, [14, 'w2 on-time']],
    [22, [14, 'w2 late']],
    [38, [14, 'w2 late']],
    [39, [14, 'w6 early']],
    [42, [14, 'w6 on-time']],
    [56, [14, 'w6 on-time']],
    [57, [14, 'w6 late']],
    [84, [14, 'm3 early']],
    [91, [14, 'm3 on-time']],
    [119, [14, 'm3 on-time']],
    [120, [14, 'm3 late']],
    [800, [14, 'm3 late']],
  ])('on day %i offers %j when nothing was done before', (day, expected) => {
    expect(names(on(day))).toEqual(expected);
  });

  it('fault 30: gives the due day over the change to summer time and over month ends', () => {
    expect(on(14)).toMatchObject([{ dueOn: '2026-04-03', late: false }, { dueOn: '2026-04-03' }]);
    expect(on(30)[0]).toMatchObject({ dueOn: '2026-04-03', late: true });
    expect(on(91)[1]).toMatchObject({ dueOn: '2026-06-19' });
  });

  it('asks for nothing before a plan was made or the path finished', () => {
    expect(on(14, { progress: newProgress(1) })).toEqual([]);
    expect(on(14, { progress: undefined })).toEqual([]);
  });

  it('asks no follow-up of those who left both checks out', () => {
    expect(names(on(14, { sittings: [sitting('pre', 'hsi', false)] }))).toEqual([14]);
  });

  it('offers what is left of a wave that was begun', () => {
    const begun = [...walked.sittings, sitting('w2', 'hsb'), sitting('w2', 'hsi', false)];
    expect(on(14, { sittings: begun })[1]).toMatchObject({ wave: { id: 'w2' }, questionnaires: ['hsi', 'hsp'] });
    const [first] = followUpsOf(ownSchedule);
    expect(first && openQuestionnaires(first, [...begun, sitting('w2', 'hsi'), sitting('w2', 'hsp')])).toEqual([]);
  });

  it('fault 28, 29: does not bring back an earlier day after a later one was answered and the clock set back', () => {
    expect(names(on(3, { checkIns: [checkIn(7)] }))).toEqual([]);
    const finished = [...walked.sittings, ...(wavePlan(ownSchedule, 'w6')?.questionnaires ?? []).map((id) => sitting('w6', id))];
    expect(names(on(14, { sittings: finished, checkIns: [checkIn(14)] }))).toEqual([]);
  });
});

describe('the schedule of a study', () => {
  const schedule: Schedule = {
    from: 'baseline',
    waves: [
      { kind: 'baseline', id: 'pre', questionnaires: ['hsi', 'hsb'] },
      { kind: 'follow-up', id: 'far', day: 366, early: 0, late: 0, questionnaires: ['hsi'] },
      { kind: 'follow-up', id: 'near', day: 14, early: 3, late: 2, questionnaires: ['hsi'] },
    ],
  };
  const at = (utc: number) => ({ startedAt: momentAt(utc, 60), finishedAt: momentAt(utc, 60) });
  const kept = (sittings: readonly Sitting[], today: string): DueInput => ({ ...walked, progress: undefined, schedule, sittings, today });

  it('counts from the day on which the last questionnaire of the first check was finished, without any plan', () => {
    const one = { ...sitting('pre', 'hsi'), ...at(Date.UTC(2024, 1, 28, 22)) };
    const last = { ...sitting('pre', 'hsb'), ...at(Date.UTC(2024, 1, 28, 23, 30)) };
    expect(baseDayOf(kept([one], '2024-03-20'))).toBeUndefined();
    expect(dueNow(kept([one], '2024-03-20'))).toEqual([]);
    // Half past midnight on the person’s own clock, on a leap day.
    expect(baseDayOf(kept([last, one], '2024-03-20'))).toBe('2024-02-29');
    expect(names(dueNow(kept([one, last], '2024-03-10')))).toEqual([]);
    expect(names(dueNow(kept([one, last], '2024-03-11')))).toEqual(['near early']);
    expect(names(dueNow(kept([one, last], '2024-03-16')))).toEqual(['near on-time']);
    expect(names(dueNow(kept([one, last], '2024-03-17')))).toEqual(['near late']);
    expect(names(dueNow(kept([one, last], '2025-03-01')))).toEqual(['far on-time']);
  });

  it('counts on from a first check that was finished before a new installation', () => {
    const again = { ...kept([], '2024-03-14'), baselineBefore: '2024-02-29' };
    expect(names(dueNow(again))).toEqual(['near on-time']);
    expect(names(dueNow({ ...again, schedule: { ...schedule, from: 'path' } }))).toEqual([]);
  });

  it('takes waves in the order of their days, each with its window', () => {
    expect(windowsOf(schedule, '2024-02-29').map(({ wave, ...days }) => [wave.id, days])).toEqual([
      ['near', { opensOn: '2024-03-11', dueOn: '2024-03-14', lateAfter: '2024-03-16' }],
      ['far', { opensOn: '2025-03-01', dueOn: '2025-03-01', lateAfter: '2025-03-01' }],
    ]);
  });

  it('can leave the check-ins out', () => {
    expect(names(on(3))).toEqual([3]);
    expect(names(on(3, { checkInsOn: false }))).toEqual([]);
  });
});

describe('any life', () => {
  const days = fc.array(fc.integer({ min: -20, max: 200 }), { minLength: 1, maxLength: 40 });

  it('fault 28: asks at most one check-in and one follow-up at a time, and none twice, however the clock jumps', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 20_000 }), (visits, firstDay) => {
        const begun = momentAt(firstDay * 86_400_000 + 43_200_000, 0);
        const first = addDays('1970-01-01', firstDay);
        let input: DueInput = { ...walked, progress: placeStone(newProgress(1), 'plan', begun) };
        const asked: string[] = [];
        for (const visit of visits) {
          input = { ...input, today: addDays(first, visit) };
          const due = dueNow(input);
          expect(due.filter((one) => one.kind === 'check-in').length).toBeLessThanOrEqual(1);
          expect(due.filter((one) => one.kind === 'follow-up').length).toBeLessThanOrEqual(1);
          if (visit < 1) expect(due).toEqual([]);
          for (const one of due) {
            asked.push(one.kind === 'check-in' ? `day ${one.day}` : one.wave.id);
            if (one.kind === 'check-in') {
              expect(one.dueOn <= input.today).toBe(true);
              input = { ...input, checkIns: [...input.checkIns, checkIn(one.day)] };
            } else {
              input = { ...input, sittings: [...input.sittings, ...one.questionnaires.map((id) => sitting(one.wave.id, id))] };
            }
          }
          expect(dueNow(input)).toEqual([]);
        }
        expect(new Set(asked).size).toBe(asked.length);
      }),
    );
  });
});
