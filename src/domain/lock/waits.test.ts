import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

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
