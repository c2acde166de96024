import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays, dayOf, daysBetween } from '#domain/time/day.ts';
import { momentAt } from '#domain/time/moment.ts';

const day = fc
  .integer({ min: Date.UTC(1999, 0, 1) / 86_400_000, max: Date.UTC(2101, 0, 1) / 86_400_000 })
  .map((count) => new Date(count * 86_400_000).toISOString().slice(0, 10));
const count = fc.integer({ min: -1500, max: 1500 });

describe('dayOf', () => {
  it('is the day on the person’s own clock', () => {
    expect(dayOf(momentAt(Date.UTC(2026, 1, 28, 22, 0), 120))).toBe('2026-03-01');
    expect(dayOf(momentAt(Date.UTC(2026, 2, 1, 3, 0), -300))).toBe('2026-02-28');
    expect(dayOf(momentAt(Date.UTC(2025, 11, 31, 11, 0), 780))).toBe('2026-01-01');
  });
});

describe('addDays', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-29', 1, '2024-03-01'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2026-01-31', 14, '2026-02-14'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
    // Summer time starts or ends inside these in London, New York and Lord Howe Island.
    ['2026-03-28', 3, '2026-03-31'],
    ['2026-10-24', 7, '2026-10-31'],
    ['2026-04-04', 1, '2026-04-05'],
  ])('%s plus %i is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(day, count, (from, days) => {
        expect(addDays(addDays(from, days), -days)).toBe(from);
      }),
    );
  });

  it('is measured by daysBetween and kept in order by plain comparison', () => {
    fc.assert(
      fc.property(day, count, (from, days) => {
        const to = addDays(from, days);
        expect(daysBetween(from, to)).toBe(days);
        expect(to > from).toBe(days > 0);
      }),
    );
  });

  it('changes the day of the month by one, or starts a new month', () => {
    fc.assert(
      fc.property(day, (from) => {
        const next = addDays(from, 1);
        const [, month, date] = from.split('-').map(Number);
        const [, nextMonth, nextDate] = next.split('-').map(Number);
        if (nextMonth === month) expect(nextDate).toBe((date ?? 0) + 1);
        else expect([nextDate, nextMonth]).toEqual([1, ((month ?? 0) % 12) + 1]);
      }),
    );
  });
});
