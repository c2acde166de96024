import { describe, expect, it } from 'vitest';

import { freshnessOf, isCurrentEnough } from './due.ts';

describe('freshnessOf', () => {
  it.each([
    ['2026-11-23', 'current'],
    ['2027-11-23', 'current'],
    ['2027-11-24', 'being-checked'],
    ['2028-11-22', 'being-checked'],
    ['2028-11-23', 'resting'],
    ['2031-01-01', 'resting'],
  ] as const)('on %s a story due on 2027-11-23 is %s', (today, freshness) => {
    expect(freshnessOf({ checkDue: '2027-11-23' }, today)).toBe(freshness);
    expect(isCurrentEnough({ checkDue: '2027-11-23' }, today)).toBe(freshness !== 'resting');
  });

  it('holds nothing against a story where no day is known', () => {
    expect(isCurrentEnough({ checkDue: '2020-01-01' }, undefined)).toBe(true);
    expect(isCurrentEnough({}, '2031-01-01')).toBe(true);
  });
});
