import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Piece, Rung } from '../record/schema.ts';
import { rungSchema } from '../record/step-schema.ts';
import { addDays } from '../time/day.ts';
import { momentAt } from '../time/moment.ts';

import { firstSentences } from './first-sentence.ts';
import { ledgerOf, rungAfter } from './ledger.ts';
import { waitUntil } from './wait.ts';

const at = momentAt(Date.UTC(2026, 10, 23, 9), 60);
const today = '2026-11-23';

describe('how far off a booked day is', () => {
  it.each([
    [-1, { kind: 'passed' }],
    [0, { kind: 'today' }],
    [1, { kind: 'tomorrow' }],
    [2, { kind: 'few-days' }],
    [5, { kind: 'few-days' }],
    [6, { kind: 'one-week' }],
    [10, { kind: 'one-week' }],
    [11, { kind: 'weeks', count: 2 }],
    [59, { kind: 'weeks', count: 8 }],
    [60, { kind: 'months', count: 2 }],
    [365, { kind: 'months', count: 12 }],
  ])('is said roughly: %i days', (days, wait) => {
    expect(waitUntil(addDays(today, days), today)).toEqual(wait);
  });

  it('never says less than two weeks or months in the plural, on either side of a change of the clocks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 400 }), (days, from) => {
        const wait = waitUntil(addDays(addDays(today, from), days), addDays(today, from));
        expect('count' in wait ? wait.count : 2).toBeGreaterThanOrEqual(2);
        expect(wait).toEqual(waitUntil(addDays(today, days), today));
      }),
    );
  });
});

describe('the first sentence', () => {
  const piece = (kind: Piece['kind'], prompt: string, text: string): Piece => {
    return { id: `${kind}.${prompt}`, kind, prompt, text, createdAt: at, changedAt: at };
  };

  it('is the first line of what the person wrote to somebody, then the line they practised', () => {
    const pieces = [
      piece('rehearsal', 'friend', 'Have you got a minute?'),
      piece('telling', 'night', 'I did not sleep.'),
      piece('opener', 'draft', '\n Hi Sam, can we talk?\nIt has been a lot.'),
    ];
    expect(firstSentences(pieces, { rehearsal: 'friend' })).toEqual(['Hi Sam, can we talk?', 'Have you got a minute?']);
    expect(firstSentences(pieces, {})).toEqual(['Hi Sam, can we talk?']);
  });

  it('takes the chosen line before an own one that was written earlier, and says nothing twice', () => {
    const pieces = [
      piece('rehearsal', 'doctor', 'I wrote this before.'),
      piece('rehearsal', 'doctor-chosen', 'I would like to talk about my mood.'),
      piece('line', 'draft', 'I would like to talk about my mood.'),
    ];
    expect(firstSentences(pieces, { rehearsal: 'doctor' })).toEqual(['I would like to talk about my mood.', 'I wrote this before.']);
  });

  it('is never more than stands there, and nothing where nothing was written', () => {
    expect(firstSentences([piece('opener', 'draft', '  '), piece('line', 'draft', 'x'.repeat(301))], undefined)).toEqual([]);
  });
});

describe('the ledger', () => {
  const rung = (id: string, kind: Rung['rung'], utc: number): Rung => ({ id, rung: kind, at: momentAt(utc, 60) });

  it('has every rung, newest day first, each on the day it had for the person', () => {
    const late = rung('a', 'told', Date.UTC(2026, 10, 22, 23, 30));
    const early = rung('b', 'called', Date.UTC(2026, 10, 22, 8));
    const other = rung('c', 'sent', Date.UTC(2026, 10, 22, 9));
    const same = rung('d', 'booked', Date.UTC(2026, 10, 22, 9));
    expect(ledgerOf([early, late, other, same]).map(({ rung: { id }, day }) => [id, day])).toEqual([
      ['a', '2026-11-23'],
      ['d', '2026-11-22'],
      ['c', '2026-11-22'],
      ['b', '2026-11-22'],
    ]);
  });

  it('goes on from talking to looking, keeping, writing and sending, then by whichever way to a day, and to going', () => {
    expect(rungAfter('told')).toBe('looked-up');
    expect(rungAfter('looked-up')).toBe('saved');
    expect(rungAfter('saved')).toBe('drafted');
    expect(rungAfter('drafted')).toBe('sent');
    for (const asked of ['sent', 'called'] as const) expect(rungAfter(asked)).toBe('booked');
    expect(rungAfter('booked')).toBe('went');
  });

  it('leads from every rung to the end without going round', () => {
    for (const first of rungSchema.entries.rung.options) {
      const seen: Rung['rung'][] = [];
      for (let next: Rung['rung'] | undefined = first; next !== undefined; next = rungAfter(next)) {
        expect(seen).not.toContain(next);
        seen.push(next);
      }
      expect(seen.at(-1)).toBe('went-again');
    }
  });
});
