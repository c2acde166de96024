import { describe, expect, it } from 'vitest';

import { spanOf } from './wave-span.ts';

describe('spanOf', () => {
  it.each([
    [1, 'days', 1],
    [3, 'days', 3],
    [7, 'weeks', 1],
    [10, 'days', 10],
    [14, 'weeks', 2],
    [30, 'days', 30],
    [42, 'weeks', 6],
    [84, 'weeks', 12],
    [90, 'months', 3],
    [91, 'months', 3],
    [182, 'months', 6],
    [183, 'months', 6],
    [365, 'months', 12],
    [366, 'months', 12],
    [730, 'months', 24],
    [100, 'days', 100],
    [105, 'weeks', 15],
  ])('day %d is %s: %d', (day, unit, count) => {
    expect(spanOf(day)).toEqual({ unit, count });
  });
});
