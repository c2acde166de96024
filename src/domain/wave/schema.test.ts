import { safeParse } from 'valibot';
import { expect, it } from 'vitest';

import { scheduleSchema, waveSchema } from './schema.ts';

const isTaken = (schema: typeof waveSchema | typeof scheduleSchema, value: unknown) => safeParse(schema, value).success;

it('a wave has a name that still fits before the name of an item in a column', () => {
  for (const name of ['w', 'w2', 'pre', 'month', 'a1234']) expect([name, isTaken(waveSchema, name)]).toEqual([name, true]);
  for (const name of ['', '2w', 'W2', 'week 2', 'months', '-w2', 'w2-', 'w_2'])
    expect([name, isTaken(waveSchema, name)]).toEqual([name, false]);
});

it('a schedule counts from the first check or from the end of the path, and has at least one wave with questions', () => {
  const wave = { kind: 'post', id: 'post', questionnaires: ['hsi'] };
  const later = { kind: 'follow-up', id: 'w2', questionnaires: ['hsi'], day: 14, early: 2, late: 7 };
  for (const from of ['baseline', 'path']) expect(isTaken(scheduleSchema, { from, waves: [wave, later] })).toBe(true);
  expect(isTaken(scheduleSchema, { from: 'start', waves: [wave] })).toBe(false);
  expect(isTaken(scheduleSchema, { from: 'path', waves: [] })).toBe(false);
  expect(isTaken(scheduleSchema, { from: 'path', waves: [{ ...wave, questionnaires: [] }] })).toBe(false);
  expect(isTaken(scheduleSchema, { from: 'path', waves: [{ ...later, day: 0 }] })).toBe(false);
  expect(isTaken(scheduleSchema, { from: 'path', waves: [{ ...later, early: -1 }] })).toBe(false);
  expect(isTaken(scheduleSchema, { from: 'path', waves: [{ ...later, late: 1.5 }] })).toBe(false);
  expect(isTaken(scheduleSchema, { from: 'path', waves: [{ ...wave, day: 14 }] })).toBe(false);
});
