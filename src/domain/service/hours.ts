/**
 * Opening hours in a small subset of the OpenStreetMap syntax (wiki.openstreetmap.org/wiki/Key:opening_hours/specification):
 * "24/7", "unknown", or rules such as "Mo-Fr 09:00-17:00; Sa,Su 18:00-02:00; PH off". A later rule replaces an earlier one for the same
 * day. A span that ends at or before its start runs into the next day.
 */

const DAY = 1440;
export const WEEK_MINUTES = 7 * DAY;

/** Minutes since Monday 00:00; `end` is exclusive and may pass the end of the week by up to a day. */
type Span = { readonly start: number; readonly end: number };

export type Hours =
  | { readonly kind: 'always' }
  | { readonly kind: 'unknown' }
  /** `open[m]` tells whether minute m of the week (0 = Monday 00:00) is open. */
  | { readonly kind: 'weekly'; readonly open: readonly boolean[]; readonly holidayRule: boolean }
  | { readonly kind: 'unreadable'; readonly part: string };

const DAY_NAMES: readonly string[] = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** Text that is not in the subset gives `unreadable` with the part at fault: never a guess. */
export function parseHours(text: string): Hours {
  if (text === '24/7') return { kind: 'always' };
  if (text === 'unknown') return { kind: 'unknown' };
  const spansByDay: (readonly Span[])[] = DAY_NAMES.map(() => []);
  let holidayRule = false;
  for (const rule of text.split(';').map((part) => part.trim())) {
    const [days, times, ...rest] = rule.split(' ');
    if (days === undefined || times === undefined || rest.length > 0) return { kind: 'unreadable', part: rule };
    const spans = spansOf(times);
    if (days === 'PH') {
      if (spans === undefined && times !== 'off') return { kind: 'unreadable', part: rule };
      holidayRule = true;
      continue;
    }
    const chosen = daysOf(days);
    if (chosen === undefined || spans === undefined) return { kind: 'unreadable', part: rule };
    for (const day of chosen) spansByDay[day] = spans;
  }
  return { kind: 'weekly', open: minutesOf(spansByDay), holidayRule };
}

function daysOf(text: string): readonly number[] | undefined {
  const days: number[] = [];
  for (const part of text.split(',')) {
    const names = part.split('-');
    const indices = names.map((name) => DAY_NAMES.indexOf(name));
    const first = indices[0];
    const last = indices.at(-1);
    if (names.length > 2 || first === undefined || last === undefined || indices.includes(-1)) return undefined;
    for (let day = first; ; day = (day + 1) % 7) {
      days.push(day);
      if (day === last) break;
    }
  }
  return days;
}

function spansOf(text: string): readonly Span[] | undefined {
  const spans: Span[] = [];
  for (const part of text.split(',')) {
    const match = /^(\d{2}):(\d{2})-(\d{2}):(\d{2})$/.exec(part);
    if (match === null) return undefined;
    const [startHour, startMinute, endHour, endMinute] = match.slice(1).map(Number) as [number, number, number, number];
    const start = startHour * 60 + startMinute;
    const end = endHour * 60 + endMinute;
    if (startMinute > 59 || endMinute > 59 || start >= DAY || end > DAY) return undefined;
    spans.push({ start, end: end <= start ? end + DAY : end });
  }
  return spans;
}

function minutesOf(spansByDay: readonly (readonly Span[])[]): readonly boolean[] {
  const open = Array.from({ length: WEEK_MINUTES }, () => false);
  spansByDay.forEach((spans, day) => {
    for (const span of spans) {
      for (let minute = span.start; minute < span.end; minute += 1) open[(day * DAY + minute) % WEEK_MINUTES] = true;
    }
  });
  return open;
}
