import { parseHours, WEEK_MINUTES, type Hours } from './hours.ts';
import { zoneClock, type WallTime, type ZoneClock } from './zone-clock.ts';

/** Whether a channel is open. Instants are epoch milliseconds. Unknown hours are never called closed. */
export type OpenState = (
  | { readonly kind: 'always' }
  | { readonly kind: 'open'; readonly until: number }
  | { readonly kind: 'closed'; readonly opens?: number }
  | { readonly kind: 'unknown' }
) & {
  /** The screen adds that hours can differ: there is a rule for public holidays, or the day is 24 to 26 December or 1 January. */
  readonly holidaysMayDiffer: boolean;
};

const DAY_MINUTES = 1440;
const DAY_MS = 86_400_000;

/**
 * State at `nowMs` (epoch milliseconds) by the wall clock of `tz` (IANA name). Public holidays are not computed, only flagged.
 * Unreadable hours and a zone this device does not know give `unknown`.
 */
export function openState(hours: string, tz: string, nowMs: number): OpenState {
  const parsed = parseHours(hours);
  switch (parsed.kind) {
    case 'always':
      return { kind: 'always', holidaysMayDiffer: false };
    case 'unknown':
    case 'unreadable':
      return { kind: 'unknown', holidaysMayDiffer: false };
    case 'weekly': {
      const clock = zoneClock(tz);
      return clock === undefined ? { kind: 'unknown', holidaysMayDiffer: false } : weeklyState(parsed, clock, nowMs);
    }
  }
}

function weeklyState(hours: Extract<Hours, { kind: 'weekly' }>, clock: ZoneClock, nowMs: number): OpenState {
  const wall = clock.wallTimeAt(nowMs);
  const midnight = Date.UTC(wall.year, wall.month - 1, wall.day);
  const monday = 1;
  const weekday = (new Date(midnight).getUTCDay() - monday + 7) % 7;
  const minute = weekday * DAY_MINUTES + wall.hour * 60 + wall.minute;
  const holidaysMayDiffer = hours.holidayRule || oftenHoliday(wall);
  const isOpen = hours.open[minute] === true;
  const wait = minutesUntilChange(hours.open, minute);
  if (wait === undefined) return isOpen ? { kind: 'always', holidaysMayDiffer } : { kind: 'closed', holidaysMayDiffer };
  const change = wall.hour * 60 + wall.minute + wait;
  const date = new Date(midnight + Math.floor(change / DAY_MINUTES) * DAY_MS);
  const changeAt = clock.instantOf(
    {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      hour: Math.floor((change % DAY_MINUTES) / 60),
      minute: change % 60,
    },
    nowMs,
  );
  return isOpen ? { kind: 'open', until: changeAt, holidaysMayDiffer } : { kind: 'closed', opens: changeAt, holidaysMayDiffer };
}

/** Undefined when the whole week is the same. */
function minutesUntilChange(open: readonly boolean[], from: number): number | undefined {
  for (let wait = 1; wait < WEEK_MINUTES; wait += 1) {
    if (open[(from + wait) % WEEK_MINUTES] !== open[from]) return wait;
  }
  return undefined;
}

function oftenHoliday(wall: WallTime): boolean {
  return (wall.month === 12 && wall.day >= 24 && wall.day <= 26) || (wall.month === 1 && wall.day === 1);
}
