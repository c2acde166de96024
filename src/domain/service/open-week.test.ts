import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { openState } from './open-state.ts';

/**
 * The slow second opinion: it reads the text of the hours by itself, asks Intl for the wall clock of every instant, and looks at each span
 * of today and yesterday. Weeks are chosen that hold a change of the clocks in the zone.
 */
const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const MINUTE = 60_000;

const weeks = [
  ['Europe/London', '2026-03-27T00:00Z'],
  ['Europe/London', '2026-10-23T00:00Z'],
  ['America/New_York', '2026-03-06T00:00Z'],
  ['America/New_York', '2026-10-30T00:00Z'],
  ['Australia/Sydney', '2026-04-02T00:00Z'],
  ['Australia/Sydney', '2026-10-01T00:00Z'],
  ['Africa/Cairo', '2026-04-21T00:00Z'],
  ['Africa/Cairo', '2026-10-27T00:00Z'],
  ['America/Santiago', '2026-04-02T00:00Z'],
  ['Asia/Kolkata', '2026-10-23T00:00Z'],
] as const;

const clocks = new Map(
  weeks.map(([zone]) => [
    zone as string,
    new Intl.DateTimeFormat('en-US', { timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  ]),
);

function wallAt(zone: string, ms: number): { readonly day: number; readonly minute: number } {
  const text = clocks.get(zone)?.format(ms) ?? '';
  const [, name = '', hour = '', minute = ''] = /^(\w\w)\w,? (\d\d):(\d\d)$/.exec(text) ?? [];
  return { day: DAYS.indexOf(name), minute: Number(hour) * 60 + Number(minute) };
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The spans of a day: the last rule that names it counts, and no other. */
function spansOn(hours: string, day: number): readonly (readonly [number, number])[] {
  const rule = hours
    .split('; ')
    .filter((one) => named(one.split(' ')[0] ?? '', day))
    .at(-1);
  return (rule?.split(' ')[1] ?? '').split(',').flatMap((span) => {
    const [from, to] = span.split('-');
    if (from === undefined || to === undefined) return [];
    const [start, end] = [minutesOf(from), minutesOf(to)];
    return [[start, end <= start ? end + 1440 : end] as const];
  });
}

function named(days: string, day: number): boolean {
  return days.split(',').some((part) => {
    const [first = '', last = first] = part.split('-');
    const [from, to] = [DAYS.indexOf(first), DAYS.indexOf(last)];
    if (from === -1 || to === -1) return false;
    return from <= to ? day >= from && day <= to : day >= from || day <= to;
  });
}

function isOpen(hours: string, zone: string, ms: number): boolean {
  const { day, minute } = wallAt(zone, ms);
  return (
    spansOn(hours, day).some(([start, end]) => minute >= start && minute < end) ||
    spansOn(hours, (day + 6) % 7).some(([start, end]) => minute + 1440 >= start && minute + 1440 < end)
  );
}

const anyTime = fc
  .integer({ min: 0, max: 95 })
  .map((quarter) => `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`);
const anySpan = fc.tuple(anyTime, fc.oneof(anyTime, fc.constant('24:00'))).map(([from, to]) => `${from}-${to}`);
const anyDays = fc.oneof(
  fc.constantFrom(...DAYS),
  fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom(...DAYS)).map(([from, to]) => `${from}-${to}`),
  fc.uniqueArray(fc.constantFrom(...DAYS), { minLength: 2, maxLength: 4 }).map((days) => days.join(',')),
);
const anyRule = fc.tuple(anyDays, fc.array(anySpan, { minLength: 1, maxLength: 2 })).map(([days, spans]) => `${days} ${spans.join(',')}`);
const anyHours = fc
  .tuple(fc.array(anyRule, { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([rules, holidays]) => [...rules, ...(holidays ? ['PH off'] : [])].join('; '));

describe('openState over a week in which the clocks change', () => {
  it.each(weeks)('equals the slow reading every quarter of an hour in %s from %s', { timeout: 30_000 }, (zone, from) => {
    const start = Date.parse(from);
    fc.assert(
      fc.property(anyHours, (hours) => {
        const wrong: string[] = [];
        for (let ms = start; ms < start + 7 * 1440 * MINUTE; ms += 15 * MINUTE) {
          const { kind, holidaysMayDiffer } = openState(hours, zone, ms);
          const told = kind === 'open' || kind === 'always';
          if (told !== isOpen(hours, zone, ms)) wrong.push(`${hours} in ${zone} at ${new Date(ms).toISOString()}: ${kind}`);
          if (holidaysMayDiffer !== hours.endsWith('PH off')) wrong.push(`${hours}: holidays`);
        }
        expect(wrong).toEqual([]);
      }),
      { numRuns: 2 },
    );
  });

  it('is never closed where the hours are not known', () => {
    expect(openState('unknown', 'Europe/London', Date.parse('2026-03-29T00:30Z')).kind).toBe('unknown');
  });
});
