/** Opening hours as they are said: for which days, from when to when. Days are 0 (Monday) to 6. */
export type Days =
  | { readonly kind: 'every-day' }
  | { readonly kind: 'holidays' }
  | { readonly kind: 'ranges'; readonly ranges: readonly (readonly [number, number])[] };

export type Line = {
  readonly days: Days;
  /** From and to as HH:MM; 24:00 is midnight at the end. Empty means closed. */
  readonly times: readonly (readonly [string, string])[];
};

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/**
 * The rules of the directory’s hours (see #domain/service/hours.ts, which decides whether a place is open) in their own order.
 * Undefined for "24/7", "unknown" and anything that cannot be read: the screen has other words for these.
 */
export function timetableOf(hours: string): readonly Line[] | undefined {
  const lines: Line[] = [];
  for (const rule of hours.split(';')) {
    const match = /^(\S+) (\S+)$/.exec(rule.trim());
    const days = daysOf(match?.[1] ?? '');
    const times = timesOf(match?.[2] ?? '');
    if (days === undefined || times === undefined) return undefined;
    lines.push({ days, times });
  }
  return lines;
}

function daysOf(text: string): Days | undefined {
  if (text === 'PH') return { kind: 'holidays' };
  if (text === 'Mo-Su') return { kind: 'every-day' };
  const ranges = text.split(',').map((part): readonly [number, number] => {
    const names = part.split('-');
    return [DAYS.indexOf(names[0] ?? ''), DAYS.indexOf(names.at(-1) ?? '')];
  });
  return ranges.some((range) => range.includes(-1)) ? undefined : { kind: 'ranges', ranges };
}

function timesOf(text: string): Line['times'] | undefined {
  if (text === 'off') return [];
  const spans = text.split(',').map((span) => /^(\d\d:\d\d)-(\d\d:\d\d)$/.exec(span));
  return spans.some((span) => span === null) ? undefined : spans.map((span) => [span?.[1] ?? '', span?.[2] ?? '']);
}
