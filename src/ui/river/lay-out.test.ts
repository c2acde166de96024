import { expect, test } from 'vitest';

import { layOutRiver, riverWidth, type StretchLook } from './lay-out.ts';

const many: readonly StretchLook[] = ['bend', 'rock', 'bridge', 'boat', 'rock', 'bend', 'boat', 'rock', 'bridge'];

test('every stretch has a place of its own inside the picture', () => {
  for (let count = 0; count <= many.length; count += 1) {
    const { height, marks } = layOutRiver(many.slice(0, count));
    expect(marks.map(({ look }) => look)).toEqual(many.slice(0, count));
    expect(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
    for (const { x, y } of marks) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(riverWidth);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
  }
});

test('the next stretch lies beside the one before it, or below at the turn', () => {
  const { marks } = layOutRiver(many);
  marks.slice(1).forEach(({ x, y }, nth) => {
    const before = marks[nth];
    const apart = Math.abs(x - (before?.x ?? 0)) + Math.abs(y - (before?.y ?? 0));
    expect(apart).toBeLessThanOrEqual(104);
  });
});

test('an empty river is one row, and it grows by rows of four', () => {
  const one = layOutRiver([]).height;
  expect(layOutRiver(many.slice(0, 4)).height).toBe(one);
  expect(layOutRiver(many.slice(0, 5)).height).toBe(2 * one);
});
