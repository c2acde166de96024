import { safeParse } from 'valibot';
import { expect, it } from 'vitest';

import { checkInSchema, planSchema } from './step-schema.ts';

const at = { utc: '2026-11-23T09:00:00.000Z', offset: 0 };
const plan = { wish: '', outcome: '', obstacle: '', feeling: '', act: '', step: '', place: '', changedAt: at };

it('a planned step may have a day and a time of day, and no other kind of time', () => {
  const isTaken = (more: object) => safeParse(planSchema, { ...plan, ...more }).success;
  expect([isTaken({}), isTaken({ day: '2026-12-01', time: '09:30' })]).toEqual([true, true]);
  for (const time of ['9:30', '09:30:00', '109:30', '09.30', 'at 09:30', '']) expect([time, isTaken({ time })]).toEqual([time, false]);
});

it('a check-in is kept with every answer that the screen offers, and with what should come next', () => {
  const checkIn = { id: 'c', day: 3, dueOn: '2026-11-26', at };
  const isTaken = (more: object) => safeParse(checkInSchema, { ...checkIn, ...more }).success;
  for (const answer of ['did-it', 'tried', 'not-yet', 'went-badly', 'not-now'])
    expect([answer, isTaken({ answer })]).toEqual([answer, true]);
  for (const next of ['smaller-step', 'another-door', 'keep', 'rest', 'wait', 'later'])
    expect([next, isTaken({ answer: 'tried', next })]).toEqual([next, true]);
  expect([isTaken({ answer: 'perhaps' }), isTaken({ answer: 'tried', next: '' }), isTaken({ answer: 'tried', day: 2 })]).toEqual([
    false,
    false,
    false,
  ]);
});
