import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseHours } from '../service/hours.ts';
import type { RawSchedule } from './raw.ts';
import { openSpans } from './to-hsds.ts';
import { timeIn, weeklyHours } from './weekly-hours.ts';

const runs = { numRuns: Number(process.env['CAIRN_FUZZ'] ?? 300) };
const plain: RawSchedule = {
  level: 'service',
  freq: 'WEEKLY',
  interval: '1',
  otherRules: false,
  days: 'MO,TU,WE,TH,FR',
  opens: '09:00',
  closes: '17:00',
  from: '',
  to: '',
  text: '',
};
const hours = (...rules: readonly Partial<RawSchedule>[]) =>
  weeklyHours(
    rules.map((one) => ({ ...plain, ...one })),
    '2026-11-23',
  ).hours;

describe('weeklyHours', () => {
  it.each([
    ['plain weekdays', {}, 'Mo-Fr 09:00-17:00'],
    ['seconds, and days apart', { days: 'TH,MO', opens: '10:00:00' }, 'Mo 10:00-17:00; Th 10:00-17:00'],
    ['half days', { opens: '9:00am', closes: '5 pm' }, 'Mo-Fr 09:00-17:00'],
    ['the time on the wall with its offset', { opens: '09:00+01:00', closes: '17:00+01:00' }, 'Mo-Fr 09:00-17:00'],
    ['a night', { days: 'SA', opens: '18:00', closes: '02:00' }, 'Sa 18:00-02:00'],
    ['up to midnight', { days: 'SA', opens: '18:00', closes: '00:00' }, 'Sa 18:00-24:00'],
    ['day and night', { days: 'MO,TU,WE,TH,FR,SA,SU', opens: '00:00', closes: '23:59' }, '24/7'],
    [
      'the letters that publishers put there',
      { days: 'Mon, tuesday, Wed, Thurs, fri', opens: '9.30 a.m.', closes: '12 P.M.' },
      'Mo-Fr 09:30-12:00',
    ],
    ['a rule without words on how often', { freq: '', interval: '' }, 'Mo-Fr 09:00-17:00'],
    ['midnight as an end', { days: 'SU', opens: '12am', closes: '12:30am' }, 'Su 00:00-00:30'],
    ['the longest night there is', { days: 'SA', opens: '18:00', closes: '08:00' }, 'Sa 18:00-08:00'],
    ['a night that begins in the afternoon', { days: 'SA', opens: '15:00', closes: '03:00' }, 'Sa 15:00-03:00'],
    ['a rule on its last day', { to: '2026-11-23' }, 'Mo-Fr 09:00-17:00'],
    ['a rule on its first day', { from: '2026-11-23T00:00:00Z' }, 'Mo-Fr 09:00-17:00'],
    ['early hours with minutes and half', { days: 'SU', opens: '1:00am', closes: '4:00am' }, 'Su 01:00-04:00'],
    ['words that name the weekend', { days: 'SA,SU', text: 'At weekends, from 09:00' }, 'Sa-Su 09:00-17:00'],
    ['words that name every day', { days: 'MO,TU,WE,TH,FR,SA,SU', text: 'Open 7 days a week' }, 'Mo-Su 09:00-17:00'],
    ['days over the end of a week', { days: 'SA,SU,MO', text: 'Saturday to Monday' }, 'Mo 09:00-17:00; Sa-Su 09:00-17:00'],
    ['midnight in words', { days: 'SA', opens: '18:00', closes: '24:00', text: 'Until 12am' }, 'Sa 18:00-24:00'],
    ['words on holidays of banks', { text: 'We are closed on all bank holidays' }, 'Mo-Fr 09:00-17:00; PH off'],
    ['words on holidays in another sentence', { text: 'Not open late. On public holidays too.' }, 'Mo-Fr 09:00-17:00'],
    ['words that agree', { text: 'Open Monday to Friday, 9 am to 5pm.' }, 'Mo-Fr 09:00-17:00'],
    ['words on holidays', { text: 'Weekdays. Not available on public holidays.' }, 'Mo-Fr 09:00-17:00; PH off'],
  ])('reads %s', (_what, rule, expected) => {
    expect(hours(rule)).toBe(expected);
  });

  it.each([
    ['words that name other days', { days: 'TH,FR', text: 'from 9 am to 5pm weekdays' }],
    ['words that name another time', { text: 'Phones close at 16:30.' }],
    ['a Monday of the month', { days: '1MO', freq: 'MONTHLY' }],
    ['every second week', { interval: '2' }],
    ['days of the month', { otherRules: true }],
    ['no days', { days: '' }],
    ['UTC, which is an hour off for half the year', { opens: '09:00Z' }],
    ['an end without a begin', { opens: '' }],
    ['an office that forgot its pm', { opens: '9:00', closes: '5:00' }],
    ['an afternoon that forgot its pm', { opens: '1:00', closes: '4:00' }],
    ['a night of twenty hours', { opens: '21:00', closes: '17:00' }],
    ['a rule that is over', { to: '2005-01-01' }],
    ['a rule that is not yet in force', { from: '2027-01-01' }],
    ['a time that is none', { opens: '25:00' }],
    ['minutes that are none', { opens: '09:60' }],
    ['a minute past the last', { closes: '24:01' }],
    ['half a day of no hour', { opens: '0am' }],
    ['half a day of too many hours', { opens: '13pm', closes: '11pm' }],
    ['an hour alone', { opens: '9' }],
    ['a begin at the end of the day', { opens: '24:00', closes: '17:00' }],
    ['a begin without an end', { closes: '' }],
    ['a rule of every year', { freq: 'YEARLY' }],
    ['no times, where a rule says that it is open', { opens: '', closes: '' }],
    ['a night of more than fourteen hours', { opens: '18:00', closes: '08:01' }],
    ['a night that begins in the morning', { opens: '14:59', closes: '02:00' }],
    ['a row as long as a day', { opens: '17:00', closes: '17:00' }],
    ['an afternoon that forgot its pm, with a dot', { opens: '2.30', closes: '5.00' }],
    ['a day beside others that is none', { days: 'MO,Monthly' }],
    ['words with a day more', { days: 'MO', text: 'Mondays and Tuesdays' }],
    ['words with as many days, and others', { days: 'MO,TU', text: 'Monday, Wednesday' }],
    ['words that name every day', { text: 'Daily' }],
    ['words that end at midnight', { text: 'Until 12am' }],
  ])('says unknown at %s', (_what, rule) => {
    expect(hours(rule)).toBe('unknown');
  });

  it('reads a table of days as 1.x has it: a day without times is closed', () => {
    const day = (days: string, opens: string, closes: string) => ({ freq: '', interval: '', days, opens, closes });
    expect(
      hours(day('Sunday', '', ''), day('Monday', '9:00', '17:00'), day('Tuesday', '9:00', '12:00'), day('Tuesday', '13:00', '17:00')),
    ).toBe('Mo 09:00-17:00; Tu 09:00-12:00,13:00-17:00');
    expect(hours(day('Sunday', '', ''))).toBe('unknown');
  });

  it('says the words of every rule once', () => {
    const read = weeklyHours(
      [
        { ...plain, text: 'Ring first.' },
        { ...plain, days: 'SA', text: 'Ring first.' },
        { ...plain, days: 'SU', text: 'Bell.' },
      ],
      '2026-11-23',
    );
    expect(read).toEqual({ hours: 'Mo-Su 09:00-17:00', text: 'Ring first. Bell.' });
  });

  it('says one stretch once, and stretches in their order', () => {
    const half = { opens: '13:00', closes: '17:00' };
    expect(hours({ days: 'MO', ...half }, { days: 'MO', opens: '09:00', closes: '12:00' }, { days: 'MO', ...half })).toBe(
      'Mo 09:00-12:00,13:00-17:00',
    );
  });

  it('one rule that is not understood makes the whole unknown, and its words stay', () => {
    const read = weeklyHours([plain, { ...plain, days: 'SA', freq: 'MONTHLY', text: 'First Saturday.' }], '2026-11-23');
    expect(read).toEqual({ hours: 'unknown', text: 'First Saturday.' });
  });

  it('reads what it writes: the same minutes of the week are open', () => {
    const clock = fc
      .integer({ min: 0, max: 47 })
      .map((half) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`);
    const rule = fc
      .tuple(fc.constantFrom('Mo', 'Tu-Th', 'Fr', 'Sa,Su', 'Mo-Su'), clock, clock)
      .map(([days, from, to]) => `${days} ${from}-${to}`);
    const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
    const at = (minutes: number) => `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    fc.assert(
      fc.property(fc.array(rule, { minLength: 1, maxLength: 3 }), (rules) => {
        const text = rules.join('; ');
        const schedules = openSpans(text).map(({ day, from, to }) => ({
          ...plain,
          days: names[day] ?? '',
          opens: at(from),
          closes: at(to),
        }));
        const again = parseHours(weeklyHours(schedules, '2026-11-23').hours);
        const before = parseHours(text);
        const open = (read: typeof before) =>
          read.kind === 'weekly' ? read.open : read.kind === 'always' ? before.kind === 'weekly' && before.open.map(() => true) : [];
        expect(String(open(again)) === String(open(before))).toBe(true);
      }),
      { numRuns: Math.min(runs.numRuns / 5, 500) },
    );
  }, 60_000);

  it('gives a time or nothing for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        expect(timeIn(text) ?? '00:00').toMatch(/^([01]\d|2[0-4]):[0-5]\d$/);
      }),
      runs,
    );
  }, 120_000);
});
