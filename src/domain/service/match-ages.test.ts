import { describe, expect, it } from 'vitest';

import { agesOf, overlap } from './match-ages.ts';

describe('the ages that a place names', () => {
  it.each([
    ['up to 18', { from: 0, to: 18 }],
    ['18 and over', { from: 18, to: Infinity }],
    ['11 to 25', { from: 11, to: 25 }],
    ['100 and over', { from: 100, to: Infinity }],
    ['16+', { from: 16, to: Infinity }],
    ['11–25', { from: 11, to: 25 }],
    ['0–18', { from: 0, to: 18 }],
  ])('are read from “%s”', (text, ages) => {
    expect(agesOf(text)).toEqual(ages);
  });

  it.each([
    undefined,
    '',
    'adults',
    'from 11 to 25',
    '11 to 25 or so',
    'not up to 18',
    'up to 18 years',
    'aged 18 and over',
    '18 and overs',
  ])('keep nobody away where they are said in other words: %s', (text) => {
    expect(agesOf(text)).toBeUndefined();
  });
});

it('ages meet at their ends, and not one year beside them, whichever is named first', () => {
  const young = { from: 11, to: 25 };
  for (const [other, meets] of [
    [{ from: 25, to: 44 }, true],
    [{ from: 26, to: 44 }, false],
    [{ from: 0, to: 11 }, true],
    [{ from: 0, to: 10 }, false],
    [{ from: 12, to: 20 }, true],
  ] as const)
    expect([overlap(young, other), overlap(other, young)]).toEqual([meets, meets]);
});
