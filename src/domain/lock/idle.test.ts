import { describe, expect, it } from 'vitest';

import { isTimeToLock, lockAfterChoices } from './idle.ts';

const now = 10 * 60 * 60 * 1000;
const seen = { touchedMs: now, hiddenMs: undefined, nowMs: now };
const minutes = (count: number) => count * 60_000;

describe('isTimeToLock', () => {
  it.each(lockAfterChoices)('%s: not while somebody uses it', (after) => {
    expect(isTimeToLock(after, seen)).toBe(false);
  });

  it.each(['2', '5', '15'] as const)('%s: after so many minutes without a touch, seen or not, and not before', (after) => {
    const touchedMs = now - minutes(Number(after));
    expect(isTimeToLock(after, { ...seen, touchedMs })).toBe(true);
    expect(isTimeToLock(after, { ...seen, touchedMs, hiddenMs: touchedMs })).toBe(true);
    expect(isTimeToLock(after, { ...seen, touchedMs: touchedMs + 1 })).toBe(false);
  });

  it('fault 32: away: over a share sheet it stays open; after half a minute out of sight it closes, however long nothing was touched', () => {
    expect(isTimeToLock('away', { ...seen, hiddenMs: now - 30_000, touchedMs: now - 30_000 })).toBe(true);
    expect(isTimeToLock('away', { ...seen, hiddenMs: now - 29_999, touchedMs: now - 29_999 })).toBe(false);
    expect(isTimeToLock('away', { ...seen, touchedMs: now - minutes(60) })).toBe(false);
  });

  it('never: neither by time nor by a clock', () => {
    expect(isTimeToLock('never', { touchedMs: 0, hiddenMs: 0, nowMs: now })).toBe(false);
    expect(isTimeToLock('never', { ...seen, touchedMs: now + 1 })).toBe(false);
  });

  it('fault 28: a clock that was set back closes', () => {
    expect(isTimeToLock('15', { ...seen, touchedMs: now + 1 })).toBe(true);
    expect(isTimeToLock('away', { ...seen, hiddenMs: now + 1 })).toBe(true);
  });
});
