import type { RawSchedule } from './raw.ts';
import { dayIn } from './plain-line.ts';

/** Hours in the subset of domain/service/hours.ts; `unknown` where the file does not say them so that nobody can be misled. */
export type ReadHours = { readonly hours: string; readonly text: string };

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
type Span = { readonly from: string; readonly to: string };

/**
 * One timetable of a service or a place. Only plain weekly rules are understood: no Mondays of a month, no every second week, no
 * times in UTC (they would be an hour wrong for half the year). Where the words beside the fields name other days or times, neither is
 * believed. `today` is YYYY-MM-DD: rules that are over or not yet in force are left out.
 */
export function weeklyHours(schedules: readonly RawSchedule[], today: string): ReadHours {
  const current = schedules.filter(({ from, to }) => !((dayIn(to) ?? today) < today || (dayIn(from) ?? today) > today));
  const text = [...new Set(current.map((one) => one.text).filter((one) => one !== ''))].join(' ');
  const week = new Map<number, Span[]>();
  for (const one of current) {
    const read = readOne(one);
    if (read === undefined) return { hours: 'unknown', text };
    for (const day of read.days) week.set(day, [...(week.get(day) ?? []), ...read.spans]);
  }
  const spansByDay = DAYS.map((_, day) => sorted(week.get(day) ?? []));
  if (spansByDay.every((spans) => spans.length === 0) || disagrees(text, spansByDay)) return { hours: 'unknown', text };
  const closedOnHolidays = /\b(closed|not (?:available|open))\b[^.]*\b(public|bank) holidays?/i.test(text);
  return { hours: `${inWords(spansByDay)}${closedOnHolidays ? '; PH off' : ''}`, text };
}

function readOne(one: RawSchedule): { readonly days: readonly number[]; readonly spans: readonly Span[] } | undefined {
  if ((one.freq !== '' && one.freq !== 'WEEKLY') || (one.interval !== '' && one.interval !== '1') || one.otherRules) return undefined;
  const days = one.days
    .split(',')
    .map(
      (name) =>
        /^(mo(?:n(?:day)?)?|tu(?:e(?:s(?:day)?)?)?|we(?:d(?:nesday)?)?|th(?:u(?:r(?:s(?:day)?)?)?)?|fr(?:i(?:day)?)?|sa(?:t(?:urday)?)?|su(?:n(?:day)?)?)$/i.exec(
          name.trim(),
        )?.[1],
    )
    .map((name) => DAYS.findIndex((day) => day.toLowerCase() === name?.slice(0, 2).toLowerCase()));
  if (days.includes(-1)) return undefined;
  // In 1.x a day without times is a day on which it is closed.
  if (one.opens === '' && one.closes === '') return one.freq === '' ? { days, spans: [] } : undefined;
  const [from, to] = [timeIn(one.opens), timeIn(one.closes)];
  if (from === undefined || to === undefined || from === '24:00') return undefined;
  const end = to === '00:00' || (from === '00:00' && to === '23:59') ? '24:00' : to;
  return isDoubtful(one.opens, from, end) ? undefined : { days, spans: [{ from, to: end }] };
}

/** "9:00" to "5:00" is an office that forgot its “pm”, not a place that is open for twenty hours; so is "1:00" to "4:00". */
function isDoubtful(opens: string, from: string, to: string): boolean {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const overnight = to <= from;
  // Nights begin in the afternoon at the earliest, and no place says in one row that it is open for more than half a day past midnight.
  return (overnight && (from < '15:00' || minutes(to) + 1440 - minutes(from) > 14 * 60)) || /^[1-5](?:[:.]\d\d)*$/.test(opens.trim());
}

/** "10:00:00", "9:00am", "9 am", "10:00+01:00" (the time on the wall there) as HH:MM. */
export function timeIn(text: string): string | undefined {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?(?:[:.]00)?\s*(am|pm|a\.m\.|p\.m\.)?(?:[+-]\d{2}:?\d{2})?$/i.exec(text.trim());
  if (match === null) return undefined;
  const [, hourText = '', minuteText, half] = match;
  if (minuteText === undefined && half === undefined) return undefined;
  const minute = Number(minuteText ?? 0);
  let hour = Number(hourText);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
  }
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function sorted(spans: readonly Span[]): readonly Span[] {
  const unique = new Map(spans.map((span) => [`${span.from}-${span.to}`, span]));
  return [...unique.values()].toSorted((one, other) => one.from.localeCompare(other.from));
}

function inWords(spansByDay: readonly (readonly Span[])[]): string {
  const words = spansByDay.map((spans) => spans.map(({ from, to }) => `${from}-${to}`).join(','));
  if (words.every((one) => one === '00:00-24:00')) return '24/7';
  const rules: string[] = [];
  for (let day = 0; day < 7; day += 1) {
    const spans = words[day] ?? '';
    if (spans === '') continue;
    let last = day;
    while (words[last + 1] === spans) last += 1;
    rules.push(`${DAYS[day] ?? ''}${last > day ? `-${DAYS[last] ?? ''}` : ''} ${spans}`);
    day = last;
  }
  return rules.join('; ');
}

const dayWords: readonly (readonly [RegExp, readonly number[]])[] = [
  [/\bweek ?days?\b/i, [0, 1, 2, 3, 4]],
  [/\bweek ?ends?\b/i, [5, 6]],
  [/\b(every ?day|daily|(?:7|seven) days|24\/7)\b/i, [0, 1, 2, 3, 4, 5, 6]],
];
const dayName = '(mon|tue|wed|thu|fri|sat|sun)(?:s|rs|nes|ur)?(?:days?)?';

/** Days that the words name, and every time of day in them, must be those of the fields. Words that name none agree with anything. */
function disagrees(text: string, spansByDay: readonly (readonly Span[])[]): boolean {
  const open = new Set(spansByDay.flatMap((spans, day) => (spans.length > 0 ? [day] : [])));
  const named = daysNamed(text);
  if (named.size > 0 && (named.size !== open.size || [...named].some((day) => !open.has(day)))) return true;
  const times = new Set(spansByDay.flat().flatMap(({ from, to }) => [from, to]));
  return timesNamed(text).some((time) => !times.has(time) && !(time === '00:00' && times.has('24:00')));
}

function daysNamed(text: string): ReadonlySet<number> {
  const named = new Set(dayWords.flatMap(([words, days]) => (words.test(text) ? days : [])));
  const order = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  for (const match of text.matchAll(new RegExp(`\\b${dayName}(?:\\s*(?:-|–|to|until|through)\\s*${dayName})?\\b`, 'gi'))) {
    const first = order.indexOf((match[1] ?? '').toLowerCase());
    const last = match[2] === undefined ? first : order.indexOf(match[2].toLowerCase());
    for (let day = first; ; day = (day + 1) % 7) {
      named.add(day);
      if (day === last) break;
    }
  }
  return named;
}

function timesNamed(text: string): readonly string[] {
  return Array.from(
    text.matchAll(/\b\d{1,2}(?:[:.]\d{2})?\s*(?:am|pm|a\.m\.|p\.m\.)|\b\d{1,2}:\d{2}\b/gi),
    ([time]) => timeIn(time) ?? '',
  ).filter((time) => time !== '');
}
