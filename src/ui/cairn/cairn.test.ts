import fc from 'fast-check';
import { expect, test } from 'vitest';

import { layOut } from './lay-out.ts';
import type { CairnStone } from './stone.tsx';
import { outline, smoothPath } from './stone-shape.ts';

const stoneArbitrary: fc.Arbitrary<CairnStone> = fc.record({
  x: fc.integer({ min: -30, max: 30 }),
  width: fc.integer({ min: 60, max: 250 }),
  height: fc.integer({ min: 20, max: 70 }),
  wobble: fc.double({ min: -1, max: 1, noNaN: true }),
  tone: fc.constantFrom(1, 2, 3, 4, 5),
  name: fc.constant('Listen'),
});

test('an outline stays near its size and is the same every time', () => {
  fc.assert(
    fc.property(stoneArbitrary, (stone) => {
      const points = outline(stone);
      expect(outline(stone)).toEqual(points);
      const across = Math.max(...points.map(({ x }) => x)) - Math.min(...points.map(({ x }) => x));
      const up = Math.max(...points.map(({ y }) => y)) - Math.min(...points.map(({ y }) => y));
      expect(across / stone.width).toBeGreaterThan(0.85);
      expect(across / stone.width).toBeLessThan(1.2);
      expect(up / stone.height).toBeGreaterThan(0.85);
      expect(up / stone.height).toBeLessThan(1.1);
    }),
  );
});

test('unlike numbers draw unlike stones', () => {
  const size = { width: 200, height: 60 };
  expect(smoothPath(outline({ ...size, wobble: 0.2 }))).not.toBe(smoothPath(outline({ ...size, wobble: 0.21 })));
});

test('path data has numbers only', () => {
  expect(smoothPath(outline({ width: 200, height: 60, wobble: 0.5 }))).toMatch(/^M[-\d. ]+(C[-\d. ]+)+Z$/);
});

test('stones lie on each other in order, inside a drawing that grows with them', () => {
  fc.assert(
    fc.property(fc.array(stoneArbitrary, { maxLength: 9 }), fc.boolean(), (stones, next) => {
      const { ground, middles, ghost } = layOut(stones, next);
      expect(middles).toHaveLength(stones.length);
      const tops = stones.map((stone, nth) => (middles[nth] ?? 0) - stone.height / 2);
      const feet = stones.map((stone, nth) => (middles[nth] ?? 0) + stone.height / 2);
      for (const [nth, top] of tops.entries()) {
        expect(top).toBeGreaterThanOrEqual(0);
        const under = nth === 0 ? ground : (tops[nth - 1] ?? 0);
        expect((feet[nth] ?? 0) - under).toBeCloseTo(4, 6);
      }
      expect(ghost !== undefined).toBe(next);
      if (ghost) expect(ghost.middle - ghost.height / 2).toBeGreaterThanOrEqual(0);
      expect(layOut(stones.slice(0, -1), false).height).toBeLessThanOrEqual(layOut(stones, false).height);
    }),
  );
});
