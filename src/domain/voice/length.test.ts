import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { onClock, partsOfLength } from './length.ts';

describe('a length', () => {
  it.each([
    [0, '0:00'],
    [999, '0:00'],
    [1000, '0:01'],
    [59_999, '0:59'],
    [60_000, '1:00'],
    [94_500, '1:34'],
    [600_000, '10:00'],
    [-5, '0:00'],
  ])('of %i ms reads %s', (ms, words) => {
    expect(onClock(ms)).toBe(words);
  });

  it('never claims more than is there, and no full second less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (ms) => {
        const { minutes, seconds } = partsOfLength(ms);
        expect(seconds).toBeLessThan(60);
        const said = (minutes * 60 + seconds) * 1000;
        expect(said).toBeLessThanOrEqual(ms);
        expect(said).toBeGreaterThan(ms - 1000);
      }),
    );
  });
});
