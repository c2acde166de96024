import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { momentAt } from '../time/moment.ts';
import { pauseDue } from './pause.ts';

const noon = Date.UTC(2026, 10, 23, 12);
const minutesAgo = (minutes: number, offset = 0) => momentAt(noon - minutes * 60_000, offset);
const read = (minutes: number, finished = true) => ({ at: minutesAgo(minutes), finished });
const now = minutesAgo(0);

describe('pauseDue', () => {
  it('comes with the third story in a row, not with the second', () => {
    expect(pauseDue([read(30), read(5)], now)).toBe(false);
    expect(pauseDue([read(60), read(30), read(0)], now)).toBe(true);
  });

  it('counts only stories read to their end, and only those of the last three hours', () => {
    expect(pauseDue([read(60), read(30, false), read(5)], now)).toBe(false);
    expect(pauseDue([read(181), read(30), read(5)], now)).toBe(false);
    expect(pauseDue([read(179), read(30), read(5)], now)).toBe(true);
  });

  it('begins anew after a pause', () => {
    const readings = [read(60), read(50), read(40)];
    expect(pauseDue(readings, now, minutesAgo(30))).toBe(false);
    expect(pauseDue([...readings, read(20), read(10)], now, minutesAgo(30))).toBe(false);
    expect(pauseDue([...readings, read(20), read(10), read(1)], now, minutesAgo(30))).toBe(true);
  });

  it('goes by real time when the person travels, and does not count what a clock set back put into the future', () => {
    expect(pauseDue([read(60), read(30), read(5)], minutesAgo(0, 600))).toBe(true);
    expect(pauseDue([read(-60), read(30), read(5)], now)).toBe(false);
  });

  it('never comes with fewer than three, and does not mind their order', () => {
    const anyReading = fc.record({ at: fc.integer({ min: -60, max: 400 }).map((minutes) => minutesAgo(minutes)), finished: fc.boolean() });
    fc.assert(
      fc.property(fc.array(anyReading, { maxLength: 8 }), (readings) => {
        const due = pauseDue(readings, now);
        expect(pauseDue(readings.toReversed(), now)).toBe(due);
        if (readings.filter(({ finished }) => finished).length < 3) expect(due).toBe(false);
        if (due) expect(pauseDue(readings, now, now)).toBe(false);
      }),
    );
  });
});
