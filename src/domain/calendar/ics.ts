import { drawBetween, seededDraw } from '../random/seeded.ts';
import type { Moment } from '../record/schema.ts';
import { epochOf } from '../time/moment.ts';
import type { Day } from '../time/day.ts';

/** When it rings, as the person chose. A reminder for a whole day rings at nine in the morning, or at six the evening before. */
export type Ring = 'then' | 'hour-before' | 'day-before' | 'never';

export type Reminder = {
  /** The same for every version of one reminder, so that a calendar changes it instead of adding another. */
  readonly uid: string;
  /** Local calendar day, YYYY-MM-DD. */
  readonly day: Day;
  /** HH:MM on the person’s own clock; without it (or if it is no time of a day) the reminder is for the whole day. */
  readonly time?: string | undefined;
  /** At its time unless the person chose otherwise. */
  readonly rings?: Ring | undefined;
  /** Neutral: it may show on a locked screen or in a shared calendar. */
  readonly title: string;
  /** When the file was made. */
  readonly madeAt: Moment;
  /** When the plan was last changed: a later one replaces an earlier one. */
  readonly changedAt: Moment;
};

/** Octets in a line, without its end (RFC 5545, 3.1). */
const longestLine = 75;

/** An iCalendar file with one event and one alarm. */
export function calendarFile(reminder: Reminder): string {
  return calendarFileOf([reminder]);
}

/**
 * An iCalendar file with an event and an alarm for each reminder (RFC 5545). Times are "floating": ten o’clock stays ten o’clock
 * wherever the person is, also over a change of the clocks. The events are private and leave the day free. The alarm of a whole day is counted
 * in hours from midnight, as the format has it: on the two days of a year on which the clocks change it may ring at eight or ten.
 * A calendar file holds at least one event (RFC 5545, 3.6), so nobody should be handed a file of no reminders.
 */
export function calendarFileOf(reminders: readonly Reminder[]): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Cairn//Cairn//EN', ...reminders.flatMap(eventOf), 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventOf({ uid, day, time, rings = 'then', title, madeAt, changedAt }: Reminder): readonly string[] {
  const date = day.replaceAll('-', '');
  const timed = time !== undefined && /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
  return [
    'BEGIN:VEVENT',
    `UID:${textValue(uid)}`,
    `DTSTAMP:${utcStamp(madeAt)}`,
    `SEQUENCE:${sequenceOf(changedAt)}`,
    ...(timed ? [`DTSTART:${date}T${time.replace(':', '')}00`, 'DURATION:PT30M'] : [`DTSTART;VALUE=DATE:${date}`, 'DURATION:P1D']),
    `SUMMARY:${textValue(title)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    ...alarmOf(title, triggerOf(rings, timed)),
    'END:VEVENT',
  ];
}

function alarmOf(title: string, trigger: string | undefined): readonly string[] {
  if (trigger === undefined) return [];
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${textValue(title)}`, `TRIGGER:${trigger}`, 'END:VALARM'];
}

/** A DURATION from the start of the event (RFC 5545, 3.8.6.3): a whole day starts at midnight, and has no hour to ring before. */
function triggerOf(rings: Ring, timed: boolean): string | undefined {
  switch (rings) {
    case 'then':
      return timed ? 'PT0S' : 'PT9H';
    case 'hour-before':
      return timed ? '-PT1H' : 'PT9H';
    case 'day-before':
      return timed ? '-P1D' : '-PT6H';
    case 'never':
      return undefined;
  }
}

/** A UID (RFC 7986, 5.3: no name of a host in it) that is always the same for one person’s seed. */
export function reminderUid(seed: number): string {
  const draw = seededDraw(seed);
  return uidFrom(Array.from({ length: 32 }, () => Math.floor(drawBetween(0, 16, draw)).toString(16)).join(''));
}

/** A UID from 32 hexadecimal digits; of those, two places are kept for the version and variant of a UUID (RFC 9562, 5.8). */
export function uidFrom(digits: string): string {
  return [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`, `a${digits.slice(17, 20)}`, digits.slice(20)].join('-');
}

/** TEXT (RFC 5545, 3.3.11): backslash, semicolon, comma and line break are escaped; other control characters are left out. */
function textValue(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, '');
}

/** Folds between characters, never inside one, so that every line has at most 75 octets of UTF-8. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > longestLine) {
      parts.push(part);
      // The space that begins a continued line counts.
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += more;
  }
  return [...parts, part].join('\r\n');
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

function utcStamp(moment: Moment): string {
  return `${new Date(epochOf(moment)).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** Whole minutes since 1970: grows with each change, and fits the 31 bits that calendars keep. */
function sequenceOf(moment: Moment): number {
  return Math.min(Math.max(Math.floor(epochOf(moment) / 60_000), 0), 0x7fffffff);
}
