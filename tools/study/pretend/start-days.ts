import { zoneClock, type WallTime, type ZoneClock } from '#domain/service/zone-clock.ts';
import type { Draw } from '#domain/random/seeded.ts';
import type { Moment } from '#domain/record/schema.ts';
import { addDays, type Day } from '#domain/time/day.ts';
import { momentAt } from '#domain/time/moment.ts';

/** A clock on a wall somewhere, with summer time as that place has it. */
export type Wall = {
  readonly momentOf: (day: Day, hour: number, minute: number) => Moment;
  /** Minutes to add to UTC at noon UTC of the day. */
  readonly offsetOn: (day: Day) => number;
};

/** Undefined when this machine does not know the zone. */
export function wallIn(timeZone: string): Wall | undefined {
  const clock = zoneClock(timeZone);
  if (clock === undefined) return undefined;
  const momentOf = (day: Day, hour: number, minute: number) => {
    const wall = { ...dateOf(day), hour, minute };
    const ms = clock.instantOf(wall, asUtc(wall) - 2 * 86_400_000);
    return momentAt(ms, offsetAt(clock, ms));
  };
  return { momentOf, offsetOn: (day) => offsetAt(clock, asUtc({ ...dateOf(day), hour: 12, minute: 0 })) };
}

function offsetAt(clock: ZoneClock, ms: number): number {
  return Math.round((asUtc(clock.wallTimeAt(ms)) - ms) / 60_000);
}

function asUtc({ year, month, day, hour, minute }: WallTime): number {
  return Date.UTC(year, month - 1, day, hour, minute);
}

function dateOf(day: Day): Pick<WallTime, 'year' | 'month' | 'day'> {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, day: date };
}

export type StartDay = { readonly day: Day; readonly why: string };

/** Days on which arithmetic goes wrong when it goes wrong: leap days, month ends, and the days around each change of the clocks. */
export function awkwardDays(from: Day, days: number, wall: Wall): readonly StartDay[] {
  const all = Array.from({ length: days }, (_, at) => addDays(from, at));
  return all.flatMap((day): readonly StartDay[] => {
    const next = addDays(day, 1);
    if (wall.offsetOn(addDays(day, -1)) !== wall.offsetOn(day)) {
      return [
        { day: addDays(day, -1), why: 'the day before the clocks change' },
        { day, why: 'the day the clocks change' },
      ];
    }
    if (day.endsWith('-02-29')) return [{ day, why: 'a leap day' }];
    if (day.slice(0, 7) !== next.slice(0, 7)) return [{ day, why: day.endsWith('-12-31') ? 'the end of a year' : 'the end of a month' }];
    return [];
  });
}

/** Awkward days first, so that some of them come in every rehearsal; then any day. */
export function startDays(awkward: readonly StartDay[], { people, from, days, draw }: Rehearsed): readonly StartDay[] {
  return Array.from({ length: people }, (_, at) => {
    const first = at < people / 4 ? awkward[at % Math.max(awkward.length, 1)] : undefined;
    return first ?? { day: addDays(from, Math.floor(draw() * days)), why: 'any day' };
  });
}

export type Rehearsed = { readonly people: number; readonly from: Day; readonly days: number; readonly draw: Draw };
