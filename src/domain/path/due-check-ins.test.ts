import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { newPlan } from '../plan/plan.ts';
import type { CheckIn, Plan } from '../record/schema.ts';
import { addDays, daysBetween, type Day } from '../time/day.ts';
import { momentAt } from '../time/moment.ts';

import { checkInDaysAfter, dueCheckIn, plannedCheckIns, type CheckInInput } from './due-check-ins.ts';
import { newProgress, placeStone } from './progress.ts';

/** The clocks of Europe go forward in the night to 29 March 2026: the days below lie on both sides of it. */
const base = '2026-03-27';
const noon = momentAt(Date.UTC(2026, 2, 27, 12), 60);
const progress = placeStone(newProgress(1), 'plan', noon);
const on = (days: number) => addDays(base, days);

let nth = 0;
function answered(day: CheckIn['day'], more: Partial<CheckIn> = {}): CheckIn {
  nth += 1;
  return { id: `c${nth}`, day, dueOn: on(day), answer: 'not-yet', at: noon, ...more };
}

function life(checkIns: readonly CheckIn[] = [], bookedFor?: Day): CheckInInput {
  const plan: Plan | undefined = bookedFor === undefined ? undefined : { ...newPlan(noon), step: 'go', bookedFor };
  return { progress, plan, checkIns };
}

const notNow = (day: CheckIn['day'], laterOn: Day, dueOn = on(day)) => answered(day, { answer: 'not-now', next: 'later', laterOn, dueOn });

describe('“not now”, with a day', () => {
  it('is asked again on that day, not before, and what follows moves by as much', () => {
    const put = life([notNow(3, on(10))]);
    expect(plannedCheckIns(put).map(({ dueOn }) => dueOn)).toEqual([on(1), on(10), on(14), on(21)]);
    for (let day = 3; day < 10; day += 1) expect(dueCheckIn(put, on(day))).toBeUndefined();
    expect(dueCheckIn(put, on(10))).toEqual({ kind: 'check-in', day: 3, dueOn: on(10), late: false, about: 'step' });
    expect(checkInDaysAfter(put, on(4))).toEqual([on(10), on(14), on(21)]);
    const asked = life([...put.checkIns, answered(3, { dueOn: on(10) })]);
    expect(dueCheckIn(asked, on(13))).toBeUndefined();
    expect(dueCheckIn(asked, on(14))).toMatchObject({ day: 7, dueOn: on(14) });
    expect(dueCheckIn(asked, on(21))).toMatchObject({ day: 14, dueOn: on(21) });
  });

  it('can be said again, and on the last day too', () => {
    const twice = life([notNow(14, on(30)), notNow(14, on(60), on(30))]);
    expect(dueCheckIn(twice, on(59))).toBeUndefined();
    expect(dueCheckIn(twice, on(60))).toMatchObject({ day: 14, dueOn: on(60) });
    expect(dueCheckIn(life([...twice.checkIns, answered(14, { dueOn: on(60) })]), on(400))).toBeUndefined();
  });

  it('means the usual days when no day was chosen, or one that was over already', () => {
    expect(dueCheckIn(life([answered(1, { answer: 'not-now' })]), on(3))).toMatchObject({ day: 3, dueOn: on(3) });
    expect(dueCheckIn(life([notNow(1, base)]), on(2))).toBeUndefined();
    expect(dueCheckIn(life([notNow(1, base)]), on(3))).toMatchObject({ day: 3, dueOn: on(3) });
    expect(dueCheckIn(life([answered(1, { answer: 'tried', laterOn: on(9) })]), on(3))).toMatchObject({ day: 3 });
  });
});

describe('a booked day', () => {
  it('is asked about once it is over, in place of the check-in, and no more when it is off the plan', () => {
    expect(dueCheckIn(life([], on(5)), on(5))).toMatchObject({ day: 3, about: 'step' });
    expect(dueCheckIn(life([], on(5)), on(6))).toEqual({ kind: 'check-in', day: 3, dueOn: on(6), late: false, about: 'wait' });
    expect(dueCheckIn(life([answered(14)], on(40)), on(90))).toMatchObject({ day: 14, about: 'wait' });
    expect(dueCheckIn(life([answered(14)]), on(90))).toBeUndefined();
    expect(checkInDaysAfter(life([answered(14)], on(40)), on(20))).toEqual([on(41)]);
  });

  it('is asked about even where nothing was signed', () => {
    expect(dueCheckIn({ ...life([], on(5)), progress: undefined }, on(6))).toMatchObject({ day: 1, about: 'wait' });
  });
});

describe('any life', () => {
  const visit = fc.record({
    day: fc.integer({ min: -30, max: 300 }),
    later: fc.option(fc.integer({ min: 1, max: 90 }), { nil: undefined }),
    booked: fc.option(fc.integer({ min: -2, max: 60 }), { nil: undefined }),
  });

  it('never asks before the first day, never twice on one visit, never before a day that was chosen; the planned days keep their order', () => {
    fc.assert(
      fc.property(fc.array(visit, { maxLength: 40 }), (visits) => {
        let checkIns: readonly CheckIn[] = [];
        let bookedFor: Day | undefined;
        let chosen: Day = '';
        for (const { day, later, booked } of visits) {
          const today = on(day);
          const due = dueCheckIn(life(checkIns, bookedFor), today);
          const days = plannedCheckIns(life(checkIns, bookedFor)).map(({ dueOn }) => dueOn);
          expect(days).toEqual([...new Set(days)].toSorted());
          expect(days.slice(1).every((next, place) => daysBetween(days[place] ?? next, next) >= ([2, 4, 7][place] ?? 0))).toBe(true);
          if (due?.about === 'step') {
            expect(due.dueOn <= today && due.dueOn >= on(due.day)).toBe(true);
            expect(today >= chosen).toBe(true);
            const laterOn = later === undefined ? undefined : addDays(today, later);
            if (laterOn !== undefined) chosen = laterOn;
            checkIns = [...checkIns, laterOn === undefined ? answered(due.day, { dueOn: due.dueOn }) : notNow(due.day, laterOn, due.dueOn)];
          }
          if (due?.about === 'wait') {
            expect((bookedFor ?? today) < today).toBe(true);
            bookedFor = undefined;
            checkIns = [...checkIns, answered(due.day, { dueOn: due.dueOn, answer: 'did-it' })];
          }
          const after = dueCheckIn(life(checkIns, bookedFor), today);
          if (due !== undefined) expect(after).toBeUndefined();
          if (booked !== undefined) bookedFor = addDays(today, booked);
        }
      }),
    );
  });
});
