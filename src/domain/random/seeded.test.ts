import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { drawBetween, pick, seededDraw } from '#domain/random/seeded.ts';

const seed = fc.integer({ min: 0, max: 0xffffffff });

describe('seededDraw', () => {
  it('repeats itself for one seed and stays within 0 and 1', () => {
    fc.assert(
      fc.property(seed, (start) => {
        const once = seededDraw(start);
        const again = seededDraw(start);
        for (let turn = 0; turn < 20; turn += 1) {
          const drawn = once();
          expect(drawn).toBe(again());
          expect(drawn).toBeGreaterThanOrEqual(0);
          expect(drawn).toBeLessThan(1);
        }
      }),
    );
  });

  it('keeps giving the numbers it gave when it was released, so that no pile changes its look', () => {
    const draw = seededDraw(0);
    expect([draw(), draw(), draw()]).toEqual([0.26642920868471265, 0.0003297457005828619, 0.2232720274478197]);
  });

  it('differs between neighbouring seeds', () => {
    const firsts = new Set(Array.from({ length: 1000 }, (_, start) => seededDraw(start)()));
    expect(firsts.size).toBe(1000);
  });

  it('is even enough: each tenth gets between 9 and 11 of a hundred', () => {
    const draw = seededDraw(7);
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let turn = 0; turn < 100_000; turn += 1) {
      const tenth = Math.floor(draw() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const found of tenths) expect(Math.abs(found - 10_000)).toBeLessThan(1000);
  });
});

describe('pick', () => {
  it('gives something from the list, and nothing from an empty one', () => {
    fc.assert(
      fc.property(seed, fc.array(fc.string()), (start, list) => {
        const picked = pick(list, seededDraw(start));
        if (list.length === 0) expect(picked).toBeUndefined();
        else expect(list).toContain(picked);
      }),
    );
  });

  it('reaches every place', () => {
    const draw = seededDraw(1);
    expect(new Set(Array.from({ length: 200 }, () => pick(['a', 'b', 'c', 'd'], draw))).size).toBe(4);
  });
});

describe('drawBetween', () => {
  it('stays within its bounds', () => {
    fc.assert(
      fc.property(seed, (start) => {
        const drawn = drawBetween(-3, 5, seededDraw(start));
        expect(drawn).toBeGreaterThanOrEqual(-3);
        expect(drawn).toBeLessThan(5);
      }),
    );
  });
});
