import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { adviceOn, fewestSigns, isTaken, signsOf } from './passcode.ts';
import { isTimeToLock } from './idle.ts';
import { secondsToWait } from './waits.ts';

describe('waiting after wrong tries', () => {
  it('begins with the third, and grows to a minute', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 500].map((count) => secondsToWait({ count, lastMs: 0 }, 0))).toEqual([0, 0, 0, 1, 5, 30, 60, 60, 60]);
    expect(secondsToWait(undefined, 0)).toBe(0);
  });

  it('passes with the clock, never grows by one that was set back, and is never more than a minute', () => {
    expect(secondsToWait({ count: 5, lastMs: 1000 }, 11_000)).toBe(20);
    expect(secondsToWait({ count: 5, lastMs: 1000 }, 31_000)).toBe(0);
    expect(secondsToWait({ count: 6, lastMs: 9_000_000 }, 0)).toBe(60);
    fc.assert(
      fc.property(fc.double(), fc.double(), fc.double({ noNaN: true }), (count, lastMs, nowMs) => {
        const seconds = secondsToWait({ count, lastMs }, nowMs);
        expect(seconds >= 0 && seconds <= 60).toBe(true);
      }),
    );
  });
});

describe('advice on a passcode', () => {
  it.each([
    ['12345', 'too-short'],
    ['  a  ', 'too-short'],
    ['111111', 'one-sign'],
    ['482913', 'digits'],
    ['٤٨٢٩١٣', 'digits'],
    ['plover', 'short'],
    ['three grey stones', 'words'],
    ['a-rather-long-one', 'words'],
    ['x'.repeat(300), 'too-long'],
  ])('%s is %s', (text, advice) => {
    expect(adviceOn(text)).toBe(advice);
  });

  it('never takes fewer signs than the least, counted as people count them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const few = signsOf(text).length < fewestSigns;
        expect(few && isTaken(adviceOn(text))).toBe(false);
      }),
    );
  });
});

describe('closing by itself', () => {
  const minute = 60_000;
  it('goes by the clock on the wall', () => {
    expect(isTimeToLock('5', { touchedMs: 0, hiddenMs: undefined, nowMs: 5 * minute - 1 })).toBe(false);
    expect(isTimeToLock('5', { touchedMs: 0, hiddenMs: undefined, nowMs: 5 * minute })).toBe(true);
    expect(isTimeToLock('never', { touchedMs: 0, hiddenMs: 0, nowMs: 900 * minute })).toBe(false);
  });

  it('fault 32: stays open over a share sheet, and closes when somebody stayed away', () => {
    expect(isTimeToLock('away', { touchedMs: 0, hiddenMs: 1000, nowMs: 11_000 })).toBe(false);
    expect(isTimeToLock('away', { touchedMs: 0, hiddenMs: 1000, nowMs: 31_000 })).toBe(true);
    expect(isTimeToLock('away', { touchedMs: 0, hiddenMs: undefined, nowMs: 900 * minute })).toBe(false);
    expect(isTimeToLock('2', { touchedMs: 0, hiddenMs: 10, nowMs: 2 * minute })).toBe(true);
  });

  it('fault 28: closes when the clock was set back', () => {
    expect(isTimeToLock('15', { touchedMs: 5 * minute, hiddenMs: undefined, nowMs: 0 })).toBe(true);
    expect(isTimeToLock('15', { touchedMs: 0, hiddenMs: 5 * minute, nowMs: 4 * minute })).toBe(true);
  });
});
