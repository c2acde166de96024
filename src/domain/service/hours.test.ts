import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseHours, WEEK_MINUTES } from './hours.ts';

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

function openAt(text: string, day: (typeof DAYS)[number], time: string): boolean {
  const hours = parseHours(text);
  if (hours.kind !== 'weekly') throw new Error(`${text} is ${hours.kind}`);
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  return hours.open[DAYS.indexOf(day) * 1440 + hour * 60 + minute] === true;
}

describe('parseHours', () => {
  it('reads the two words', () => {
    expect(parseHours('24/7')).toEqual({ kind: 'always' });
    expect(parseHours('unknown')).toEqual({ kind: 'unknown' });
  });

  it('opens on the minute and closes on the minute', () => {
    const text = 'Mo-Fr 09:00-17:00';
    expect(openAt(text, 'Mo', '08:59')).toBe(false);
    expect(openAt(text, 'Mo', '09:00')).toBe(true);
    expect(openAt(text, 'Fr', '16:59')).toBe(true);
    expect(openAt(text, 'Fr', '17:00')).toBe(false);
    expect(openAt(text, 'Sa', '12:00')).toBe(false);
  });

  it('runs into the next day, also from Sunday to Monday', () => {
    expect(openAt('Su 18:00-02:00', 'Mo', '01:59')).toBe(true);
    expect(openAt('Su 18:00-02:00', 'Mo', '02:00')).toBe(false);
    expect(openAt('Su 18:00-02:00', 'Su', '01:00')).toBe(false);
  });

  it('holds several spans in a day and several rules', () => {
    const text = 'Mo 00:00-06:00,18:00-02:00; Tu-Th 18:00-02:00; Fr 18:00-24:00; Sa-Su 00:00-24:00';
    expect(openAt(text, 'Mo', '05:59')).toBe(true);
    expect(openAt(text, 'Mo', '12:00')).toBe(false);
    expect(openAt(text, 'Tu', '01:30')).toBe(true);
    expect(openAt(text, 'Sa', '03:00')).toBe(true);
  });

  it('lets a later rule replace an earlier one for the same day', () => {
    const text = 'Mo-Fr 09:00-17:00; Tu,Th 10:00-19:00';
    expect(openAt(text, 'Tu', '09:30')).toBe(false);
    expect(openAt(text, 'Tu', '18:30')).toBe(true);
    expect(openAt(text, 'We', '18:30')).toBe(false);
  });

  it('reads a range over the end of the week', () => {
    expect(openAt('Su-Th 08:00-15:30', 'Su', '09:00')).toBe(true);
    expect(openAt('Su-Th 08:00-15:30', 'Fr', '09:00')).toBe(false);
  });

  it('notes a rule for public holidays and does not apply it', () => {
    expect(parseHours('Mo 19:00-21:00; PH off')).toMatchObject({ kind: 'weekly', holidayRule: true });
    expect(parseHours('Mo 19:00-21:00; PH 09:00-16:00')).toMatchObject({ holidayRule: true });
    expect(parseHours('Mo 19:00-21:00')).toMatchObject({ holidayRule: false });
  });

  it.each([
    '',
    'Mo',
    '09:00-17:00',
    'Mo 9:00-17:00',
    'Mo 09:00',
    'Mo 24:00-25:00',
    'Mo 09:60-10:00',
    'Xx 09:00-10:00',
    'Mo-Tu-We 09:00-10:00',
    'Mo off',
    'PH maybe',
    'Mo 09:00-10:00 or so',
    '24/7; PH off',
  ])('does not guess at "%s"', (text) => {
    expect(parseHours(text).kind).toBe('unreadable');
  });

  it('never throws, and a week always has the same number of minutes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[MoTuWe,\-:; 0-9PH]{0,30}$/)), (text) => {
        const hours = parseHours(text);
        expect(hours.kind === 'weekly' ? hours.open.length : WEEK_MINUTES).toBe(WEEK_MINUTES);
      }),
    );
  });
});
