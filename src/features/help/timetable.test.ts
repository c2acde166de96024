import { describe, expect, it } from 'vitest';

import { parseHours, WEEK_MINUTES } from '#domain/service/hours.ts';
import { compileContent } from '#tools/content/compile.ts';

import { timetableOf, type Line } from './timetable.ts';

const DAY = 1440;
const { countries } = compileContent(new URL('../../../content', import.meta.url).pathname, 'en').content;

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function daysIn({ days }: Line): readonly number[] {
  switch (days.kind) {
    case 'every-day':
      return [0, 1, 2, 3, 4, 5, 6];
    case 'holidays':
      return [];
    case 'ranges':
      return days.ranges.flatMap(([from, to]) => Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, at) => (from + at) % 7));
  }
}

/** Minutes of the week that the words of a timetable call open. */
function openMinutes(lines: readonly Line[]): readonly boolean[] {
  const open = Array.from({ length: WEEK_MINUTES }, () => false);
  for (const line of lines) {
    for (const day of daysIn(line)) {
      for (const [from, to] of line.times) {
        const length = minuteOf(to) - minuteOf(from) + (minuteOf(to) <= minuteOf(from) ? DAY : 0);
        for (let minute = 0; minute < length; minute += 1) open[(day * DAY + minuteOf(from) + minute) % WEEK_MINUTES] = true;
      }
    }
  }
  return open;
}

describe('timetableOf', () => {
  it('keeps days and times in their order', () => {
    expect(timetableOf('Mo-Fr 09:00-19:30; Sa,Su 10:00-12:00,14:00-24:00; PH off')).toEqual([
      { days: { kind: 'ranges', ranges: [[0, 4]] }, times: [['09:00', '19:30']] },
      {
        days: {
          kind: 'ranges',
          ranges: [
            [5, 5],
            [6, 6],
          ],
        },
        times: [
          ['10:00', '12:00'],
          ['14:00', '24:00'],
        ],
      },
      { days: { kind: 'holidays' }, times: [] },
    ]);
    expect(timetableOf('Mo-Su 17:00-24:00')).toEqual([{ days: { kind: 'every-day' }, times: [['17:00', '24:00']] }]);
  });

  it.each(['24/7', 'unknown', '', 'Mo', 'Mo 9-17', 'Xx 09:00-17:00', 'Mo 09:00-17:00 x'])('does not guess at %j', (hours) => {
    expect(timetableOf(hours)).toBeUndefined();
  });

  it('says for every real entry what the domain computes', () => {
    const texts = new Set(
      countries.flatMap(({ services }) => services.flatMap(({ channels }) => channels.map((channel) => channel.hours))),
    );
    const weekly = [...texts].filter((hours) => parseHours(hours).kind === 'weekly');
    expect(weekly.length).toBeGreaterThan(10);
    for (const hours of weekly) {
      const parsed = parseHours(hours);
      expect({ hours, open: openMinutes(timetableOf(hours) ?? []) }).toEqual({ hours, open: parsed.kind === 'weekly' ? parsed.open : [] });
    }
  });
});
