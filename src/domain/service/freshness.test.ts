import { describe, expect, it } from 'vitest';

import { freshnessOf, reviewClockDays } from './freshness.ts';

const checkedOn = '2026-11-23';

describe('freshnessOf', () => {
  it.each([
    ['2026-11-23', 'fresh', 0],
    ['2027-02-21', 'fresh', 90],
    ['2027-02-22', 'old', 91],
    ['2027-05-22', 'old', 180],
    ['2027-05-23', 'very-old', 181],
  ] as const)('a crisis line on %s is %s', (today, kind, days) => {
    expect(freshnessOf({ kind: 'crisis-line', checkedOn }, today)).toEqual({ kind, days, clockDays: 90 });
  });

  it('gives help lines 180 days and routes to care 365', () => {
    expect(reviewClockDays('helpline')).toBe(180);
    expect(reviewClockDays('primary-care')).toBe(365);
    expect(freshnessOf({ kind: 'primary-care', checkedOn }, '2027-11-23').kind).toBe('fresh');
    expect(freshnessOf({ kind: 'primary-care', checkedOn }, '2027-11-24').kind).toBe('old');
  });

  it('keeps the shortest clock of all its kinds', () => {
    expect(freshnessOf({ kind: 'youth', alsoKinds: ['crisis-line'], checkedOn }, '2027-02-22')).toEqual({
      kind: 'old',
      days: 91,
      clockDays: 90,
    });
  });

  it('counts no negative days when the device clock is behind', () => {
    expect(freshnessOf({ kind: 'emergency', checkedOn }, '2020-01-01')).toEqual({ kind: 'fresh', days: 0, clockDays: 90 });
  });

  it('says when nobody has read a page', () => {
    expect(freshnessOf({ kind: 'primary-care', checkedOn: null }, '2026-11-23')).toEqual({ kind: 'never-checked' });
  });
});
