import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { mostTakeaway } from '../export/takeaway.ts';
import { mostInAll, mostInOne, roomFor } from './limits.ts';

const minute = 60_000;

describe('room for a recording', () => {
  it('is ten minutes at most, and what is left of forty', () => {
    expect(roomFor([])).toBe(10 * minute);
    expect(roomFor([10 * minute, 10 * minute, 10 * minute])).toBe(10 * minute);
    expect(roomFor([10 * minute, 10 * minute, 10 * minute, 4 * minute])).toBe(6 * minute);
  });

  it('is none where nobody could say anything in it', () => {
    expect(roomFor([40 * minute])).toBe(0);
    expect(roomFor([40 * minute - 9000])).toBe(0);
    expect(roomFor([41 * minute])).toBe(0);
  });

  it('never lets all together grow beyond the limit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: mostInOne }), { maxLength: 60 }), (wanted) => {
        const kept: number[] = [];
        for (const one of wanted) kept.push(Math.min(one, roomFor(kept)));
        expect(kept.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(mostInAll);
      }),
    );
  });

  it('fits into the take-away file, even from a recorder that writes four times as much as it is asked to', () => {
    const bytes = (mostInAll / 1000) * (128_000 / 8);
    const words = 20_000_000;
    expect(Math.ceil(bytes / 3) * 4 + words).toBeLessThan(mostTakeaway);
  });
});
