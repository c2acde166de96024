import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Moment } from '#domain/record/schema.ts';
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

/** The moment at nine in the morning of a day, on a clock in that zone: as a phone there would note it. */
function nineAt(zone: string, date: string): Moment {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'longOffset' });
  function offsetAt(ms: number): number {
    const named = /GMT([+-]\d\d):(\d\d)/.exec(format.format(ms));
    const hours = Number(named?.[1] ?? 0);
    return hours * 60 + Math.sign(hours || 1) * Number(named?.[2] ?? 0);
  }
  const local = Date.parse(`${date}T09:00:00Z`);
  const near = local - offsetAt(local) * 60_000;
  return momentAt(local - offsetAt(near) * 60_000, offsetAt(near));
}

describe('fault 30: day 14 stays day 14, at nine in the morning', () => {
  it.each([
    ['Europe/London', '2026-03-20', 335],
    ['Europe/London', '2026-10-20', 337],
    ['America/New_York', '2026-03-01', 335],
    ['America/New_York', '2026-10-25', 337],
    ['Pacific/Auckland', '2026-03-28', 337],
    ['Pacific/Auckland', '2026-09-20', 335],
    // On the far side of the date line: a whole day ahead of the islands beside it.
    ['Pacific/Apia', '2026-12-25', 336],
    // Over a leap day.
    ['Europe/London', '2028-02-20', 336],
  ])('in %s from %s on: %i hours', (zone, from, hours) => {
    const target = addDays(from, 14);
    const [begun, due] = [nineAt(zone, from), nineAt(zone, target)];
    expect((Date.parse(due.utc) - Date.parse(begun.utc)) / 3_600_000).toBe(hours);
    expect(daysBetween(dayOf(begun), dayOf(due))).toBe(14);
    expect(dayOf(due)).toBe(target);
  });

  it('also for somebody who flew from Auckland to New York meanwhile, and back over the date line from Apia', () => {
    for (const [from, to] of [
      ['Pacific/Auckland', 'America/New_York'],
      ['America/New_York', 'Pacific/Auckland'],
      ['Pacific/Apia', 'Europe/London'],
    ] as const) {
      const begun = nineAt(from, '2026-03-20');
      expect(dayOf(nineAt(to, addDays(dayOf(begun), 14)))).toBe('2026-04-03');
    }
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
