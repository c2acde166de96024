import { describe, expect, it } from 'vitest';

import { momentAt } from '../time/moment.ts';
import { amountsOf, isNothing, lostToday, type KeptRows } from './since.ts';

const hour = (at: number) => momentAt(Date.UTC(2026, 5, 1, at), 60);
const nothing: KeptRows = {
  pieces: [],
  recordings: [],
  sittings: [],
  moods: [],
  readings: [],
  plan: undefined,
  rungs: [],
  checkIns: [],
  received: [],
  handOvers: [],
  contributions: [],
  reviews: [],
  lists: [],
  enrolments: [],
};
const piece = (id: string, changed: number, text = 'words') => ({
  id,
  kind: 'moment' as const,
  prompt: 'p',
  text,
  createdAt: hour(1),
  changedAt: hour(changed),
});
const plan = { wish: '', outcome: '', obstacle: '', feeling: '', act: '', step: '', place: '', changedAt: hour(5) };

describe('lostToday', () => {
  it('is everything while there is no file', () => {
    const rows: KeptRows = {
      ...nothing,
      pieces: [piece('a', 2), piece('b', 9)],
      plan,
      rungs: [{ id: 'r', rung: 'told', at: hour(3) }],
      checkIns: [{ id: 'c', day: 1, dueOn: '2026-06-01', answer: 'tried', at: hour(4) }],
    };
    expect(lostToday(rows, undefined)).toEqual({ texts: 2, plan: 1, steps: 2 });
    expect(lostToday(rows, undefined)).toEqual(amountsOf(rows));
  });

  it('is what was touched since the file was made; the same moment counts as since', () => {
    const rows: KeptRows = { ...nothing, pieces: [piece('a', 2), piece('b', 6), piece('c', 9)], plan };
    expect(lostToday(rows, hour(6))).toEqual({ texts: 2 });
    expect(isNothing(lostToday(rows, hour(10)))).toBe(true);
  });

  it('counts a questionnaire again when one of its answers was put right later', () => {
    const sitting: KeptRows['sittings'][number] = {
      id: 's',
      wave: 'pre',
      questionnaire: 'hsi',
      version: '1.0.0',
      language: 'en',
      digest: 'd',
      shown: ['i'],
      log: [
        { order: 1, item: 'i', before: null, after: { kind: 'answered', value: 1 }, at: hour(2), clockJump: false },
        { order: 2, item: 'i', before: null, after: { kind: 'answered', value: 2 }, at: hour(8), clockJump: false },
      ],
      startedAt: hour(1),
      finishedAt: hour(3),
    };
    expect(lostToday({ ...nothing, sittings: [sitting] }, hour(5))).toEqual({ answers: 1 });
    expect(lostToday({ ...nothing, sittings: [sitting] }, hour(9))).toEqual({});
  });

  it('counts a story put forward again when it was handed over later', () => {
    const row = { id: 'k', library: 'l', code: 'c', file: '{}', pieces: [], madeAt: hour(2), handedOver: hour(7) };
    expect(lostToday({ ...nothing, contributions: [row] }, hour(5))).toEqual({ contributions: 1 });
  });

  it('does not count a page on which nothing stands, but one whose words are in an earlier version', () => {
    const emptied = { ...piece('b', 3, ' '), earlier: [{ text: 'before', at: hour(2) }] };
    expect(amountsOf({ ...nothing, pieces: [piece('a', 3, ''), emptied] })).toEqual({ texts: 1 });
  });

  it('a recording that was cut off counts from its beginning', () => {
    const recording = { id: 'v', telling: 't', type: 'audio/webm', length: 10, startedAt: hour(4) };
    expect(lostToday({ ...nothing, recordings: [recording] }, hour(5))).toEqual({});
    expect(lostToday({ ...nothing, recordings: [{ ...recording, endedAt: hour(6) }] }, hour(5))).toEqual({ recordings: 1 });
  });

  it('has every kind of thing, each counted once by the last time it was touched', () => {
    const row = { id: 'x', at: hour(3) };
    const rows = {
      ...nothing,
      moods: [row],
      readings: [row],
      received: [row],
      handOvers: [row],
      reviews: [{ id: 'x', changedAt: hour(3) }],
      lists: [row],
      enrolments: [{ id: 'x', joinedAt: hour(1), allocation: { at: hour(2) }, withdrawal: { at: hour(7) } }],
      contributions: [{ id: 'x', madeAt: hour(1), handedOver: hour(2), withdrawn: hour(8) }],
    } as unknown as KeptRows;
    expect(amountsOf(rows)).toEqual({
      answers: 1,
      readings: 1,
      received: 1,
      handOvers: 1,
      contributions: 1,
      reviews: 1,
      lists: 1,
      study: 1,
    });
    expect(lostToday(rows, hour(5))).toEqual({ contributions: 1, study: 1 });
    const failed = { ...nothing, enrolments: [{ id: 'x', joinedAt: hour(1), fault: { at: hour(6) } }] } as unknown as KeptRows;
    expect(lostToday(failed, hour(5))).toEqual({ study: 1 });
    expect(isNothing(amountsOf(nothing))).toBe(true);
    expect(isNothing(amountsOf(rows))).toBe(false);
  });
});
