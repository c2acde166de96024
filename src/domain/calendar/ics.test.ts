import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { calendarFile, reminderUid, type Reminder } from './ics.ts';

const at = { utc: '2026-11-23T09:15:30.000Z', offset: 60 };
const reminder: Reminder = { uid: 'one', day: '2026-11-26', time: '10:30', title: 'Reminder', madeAt: at, changedAt: at };

/** The lines as a calendar reads them: unfolded. */
function read(file: string): readonly string[] {
  return file.replaceAll('\r\n ', '').split('\r\n');
}

function valueOf(file: string, name: string): string | undefined {
  return read(file)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);
}

function unescaped(value: string): string {
  return value.replaceAll(/\\(.)/gs, (_all, mark: string) => (mark === 'n' ? '\n' : mark));
}

describe('calendarFile', () => {
  it('writes a timed reminder on the person’s own clock', () => {
    expect(read(calendarFile(reminder))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Cairn//Cairn//EN',
      'BEGIN:VEVENT',
      'UID:one',
      'DTSTAMP:20261123T091530Z',
      'SEQUENCE:29923755',
      'DTSTART:20261126T103000',
      'DURATION:PT30M',
      'SUMMARY:Reminder',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Reminder',
      'TRIGGER:PT0S',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('folds a line at 75 octets and not before, between characters, and a calendar reads the same words', () => {
    for (const [sign, most] of [
      ['a', 67],
      ['é', 33],
      ['🪨', 16],
    ] as const) {
      const lines = (count: number) => calendarFile({ ...reminder, rings: 'never', title: sign.repeat(count) }).split('\r\n');
      const folds = (count: number) => lines(count).filter((line) => line.startsWith(' ')).length;
      expect([sign, folds(most), folds(most + 1)]).toEqual([sign, 0, 1]);
      for (const line of lines(300)) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(valueOf(lines(300).join('\r\n'), 'SUMMARY')).toBe(sign.repeat(300));
      // The space that begins a line counts, and nothing is lost to it.
      expect(folds(300)).toBe(Math.ceil((300 - most) / Math.floor(74 / new TextEncoder().encode(sign).length)));
    }
  });

  it.each([undefined, '', '25:00', '9:00', '10:60'])('is for the whole day, at nine, when the time is %j', (time) => {
    const lines = read(calendarFile({ ...reminder, time }));
    expect(lines).toContain('DTSTART;VALUE=DATE:20261126');
    expect(lines).toContain('DURATION:P1D');
    expect(lines).toContain('TRIGGER:PT9H');
  });

  it.each([
    ['then', '10:30', ['TRIGGER:PT0S']],
    ['hour-before', '10:30', ['TRIGGER:-PT1H']],
    ['day-before', '10:30', ['TRIGGER:-P1D']],
    ['never', '10:30', []],
    ['then', undefined, ['TRIGGER:PT9H']],
    ['hour-before', undefined, ['TRIGGER:PT9H']],
    ['day-before', undefined, ['TRIGGER:-PT6H']],
    ['never', undefined, []],
  ] as const)('rings “%s” for the time %j as chosen', (rings, time, triggers) => {
    const lines = read(calendarFile({ ...reminder, rings, time }));
    expect(lines.filter((line) => line.startsWith('TRIGGER'))).toEqual(triggers);
    expect(lines.filter((line) => line === 'BEGIN:VALARM')).toHaveLength(triggers.length);
    expect(lines.at(-4)).toBe(triggers.length === 0 ? 'TRANSP:TRANSPARENT' : 'END:VALARM');
  });

  // Clocks in London go forward in the night to 28 March and back in the night to 31 October 2027.
  it.each(['2027-03-28', '2027-10-31'])(
    'stays at its own hour on %s, when the clocks change, whatever zone the file was made in',
    (day) => {
      const files = [0, 60, -480].map((offset) =>
        calendarFile({ ...reminder, day, madeAt: { ...at, offset }, changedAt: { ...at, offset } }),
      );
      expect(new Set(files).size).toBe(1);
      expect(valueOf(files[0] ?? '', 'DTSTART')).toBe(`${day.replaceAll('-', '')}T103000`);
      expect(files[0]).not.toMatch(/TZID|DTSTART:\d{8}T\d{6}Z/);
    },
  );

  it('numbers a later change higher', () => {
    const later = { utc: '2026-11-23T09:16:30.000Z', offset: 60 };
    const before = Number(valueOf(calendarFile(reminder), 'SEQUENCE'));
    expect(Number(valueOf(calendarFile({ ...reminder, changedAt: later }), 'SEQUENCE'))).toBe(before + 1);
  });

  it('ends every line with CRLF and keeps it within 75 octets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const file = calendarFile({ ...reminder, title });
        expect(file.endsWith('\r\n')).toBe(true);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }),
    );
  });

  it('gives back any title, control characters aside', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const expected = title.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n]/gu, '');
        expect(unescaped(valueOf(calendarFile({ ...reminder, title }), 'SUMMARY') ?? '')).toBe(expected);
      }),
    );
  });

  it('cannot be made to hold a second event by what stands in the title', () => {
    const file = calendarFile({ ...reminder, title: 'a\r\nEND:VEVENT\r\nBEGIN:VEVENT' });
    expect(read(file).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(valueOf(file, 'SUMMARY')).toBe('a\\nEND:VEVENT\\nBEGIN:VEVENT');
  });
});

describe('reminderUid', () => {
  it('is the same for one seed and looks like an identifier', () => {
    expect(reminderUid(7)).toBe(reminderUid(7));
    expect(reminderUid(7)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('differs between seeds', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (one, other) => {
        fc.pre(one !== other);
        expect(reminderUid(one)).not.toBe(reminderUid(other));
      }),
    );
  });
});
