import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cairnOf, type CairnStone } from '#domain/path/cairn.ts';
import { stonesOf } from '#domain/path/stones.ts';
import { momentAt } from '#domain/time/moment.ts';

const placed = stonesOf('whole').map(({ stone }) => ({ stone, at: momentAt(0, 0) }));
const seed = fc.integer({ min: 0, max: 0xffffffff });

describe('cairnOf', () => {
  it('draws the same pile for the same seed, and keeps the lower stones when one is added', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 0, max: 9 }), (drawn, count) => {
        const all = cairnOf({ seed: drawn, placed });
        expect(cairnOf({ seed: drawn, placed: placed.slice(0, count) })).toEqual(all.slice(0, count));
        expect(all.map((stone) => stone.stone)).toEqual(placed.map((stone) => stone.stone));
      }),
    );
  });

  it('draws a pile that would stand: what lies above rests within every stone, and stones touch', () => {
    fc.assert(
      fc.property(seed, (drawn) => {
        const pile = cairnOf({ seed: drawn, placed });
        for (const [place, stone] of pile.entries()) {
          const above = pile.slice(place + 1);
          const weight = above.reduce((sum, other) => sum + areaOf(other), 0);
          const middle = above.reduce((sum, other) => sum + other.x * areaOf(other), 0) / (weight || 1);
          if (above.length > 0) expect(Math.abs(middle - stone.x)).toBeLessThan(stone.width / 4);
          const next = above[0];
          if (next === undefined) continue;
          expect(next.y).toBeLessThan(stone.y + stone.height);
          expect(next.y).toBeGreaterThan(stone.y + stone.height / 2);
          expect(Math.abs(next.x - stone.x)).toBeLessThan(stone.width / 4);
          expect(next.tone).not.toBe(stone.tone);
        }
      }),
    );
  });

  it('fits its drawing', () => {
    fc.assert(
      fc.property(seed, (drawn) => {
        for (const stone of cairnOf({ seed: drawn, placed })) {
          expect(Math.abs(stone.x) + stone.width / 2).toBeLessThan(150);
          expect(stone.y + stone.height).toBeLessThan(450);
          expect(stone.height).toBeGreaterThan(15);
          expect(Math.abs(stone.wobble)).toBeLessThanOrEqual(1);
          expect([1, 2, 3, 4, 5]).toContain(stone.tone);
        }
      }),
    );
  });

  it('differs from person to person, from the first stone on', () => {
    const looks = Array.from({ length: 500 }, (_, drawn) => JSON.stringify(cairnOf({ seed: drawn, placed: placed.slice(0, 1) })));
    expect(new Set(looks).size).toBe(500);
  });
});

function areaOf(stone: CairnStone): number {
  return stone.width * stone.height;
}
