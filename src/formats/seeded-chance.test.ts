import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { chanceFrom } from './seeded-chance.ts';

function first(count: number, seedText: string): readonly number[] {
  const draw = chanceFrom(seedText);
  return Array.from({ length: count }, draw);
}

/** The same numbers, worked out with node’s HMAC and whole numbers of any size. */
function byNode(count: number, seedText: string): readonly number[] {
  return Array.from({ length: count }, (_, turn) => {
    const block = createHmac('sha256', seedText)
      .update(`cairn-chance|${String(Math.floor(turn / 4))}`)
      .digest();
    return Number(block.readBigUInt64BE((turn % 4) * 8) >> 11n) / 2 ** 53;
  });
}

describe('chanceFrom', () => {
  it('agrees with node, repeats itself, and stays from 0 to below 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (seedText) => {
        const numbers = first(11, seedText);
        expect(numbers).toEqual(byNode(11, seedText));
        expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
      }),
    );
  });

  it('keeps giving the numbers it gave when it was released, so that a list can be made again years later', () => {
    expect(first(5, 'first-steps 2026')).toEqual([
      0.987218420796584, 0.4884625100566199, 0.3621352915320496, 0.01879430193964904, 0.6271863184133142,
    ]);
  });

  it('gives other numbers for another seed', () => {
    const firsts = new Set(Array.from({ length: 1000 }, (_, seed) => first(1, String(seed))[0]));
    expect(firsts.size).toBe(1000);
  });

  it('is even: 20 bins of 20,000 numbers stay within what chance allows once in a million seeds', () => {
    const bins = Array.from({ length: 20 }, () => 0);
    for (const number of first(20_000, 'even')) bins[Math.floor(number * 20)] = (bins[Math.floor(number * 20)] ?? 0) + 1;
    const chiSquare = bins.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    // The point that a chi-square with 19 degrees of freedom passes once in a million.
    expect(chiSquare).toBeLessThan(63.7);
  });
});
