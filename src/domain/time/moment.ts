import type { Moment } from '../record/schema.ts';

const earliest = Date.UTC(1970, 0, 1);
const latest = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
const farthestOffset = 14 * 60;

/**
 * A moment from milliseconds since 1970 and the minutes to add to UTC for the person’s own clock
 * (the negative of `Date.prototype.getTimezoneOffset`).
 * A broken clock must never stop an answer from being saved: what lies outside 1970 to 9999, or beyond 14 hours, is
 * brought to the nearest moment that can be written, and no number at all becomes the start of 1970.
 */
export function momentAt(epochMs: number, offsetMinutes: number): Moment {
  const ms = Number.isNaN(epochMs) ? earliest : Math.min(Math.max(Math.trunc(epochMs), earliest), latest);
  const minutes = Number.isNaN(offsetMinutes) ? 0 : Math.round(offsetMinutes);
  // Adding 0 turns a negative zero into a zero, which is what the written form reads back as.
  return { utc: new Date(ms).toISOString(), offset: Math.min(Math.max(minutes, -farthestOffset), farthestOffset) + 0 };
}

/** Milliseconds since 1970; the inverse of `momentAt`. */
export function epochOf(moment: Moment): number {
  return Date.parse(moment.utc);
}

/** Whether `moment` lies before `other` in real time, whatever their offsets. */
export function isEarlier(moment: Moment, other: Moment): boolean {
  return epochOf(moment) < epochOf(other);
}
