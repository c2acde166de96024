import type { Moment } from '../record/schema.ts';

import { epochOf } from './moment.ts';

/**
 * Local calendar days, written YYYY-MM-DD, in the years 0000 to 9999. All arithmetic happens at noon UTC of a day without a
 * zone: no change to or from summer time is that far from midnight, so a day can never be lost or counted twice.
 * Days in this form compare with < and >.
 */
export type Day = string;

const msPerDay = 24 * 60 * 60 * 1000;

/** The day on the person’s own clock. */
export function dayOf(moment: Moment): Day {
  return new Date(epochOf(moment) + moment.offset * 60_000).toISOString().slice(0, 10);
}

/** The day `days` whole days after (or, negative, before). `days` is a whole number. */
export function addDays(day: Day, days: number): Day {
  return new Date(noonOf(day) + days * msPerDay).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((noonOf(to) - noonOf(from)) / msPerDay);
}

function noonOf(day: Day): number {
  return Date.parse(`${day}T12:00:00.000Z`);
}
