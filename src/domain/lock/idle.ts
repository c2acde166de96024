/**
 * When an open lock closes by itself. `away`: soon after the page was put out of sight. Minutes: after so long without a touch or a
 * key, and out of sight as well. `never`: only when Cairn is closed or the person locks it.
 */
export const lockAfterChoices = ['away', '2', '5', '15', 'never'] as const;
export type LockAfter = (typeof lockAfterChoices)[number];

/** Out of sight for less than this is a share sheet, a camera or a call from a door: not leaving. */
const graceMs = 30_000;
const minuteMs = 60_000;

type Seen = {
  /** Of the last touch or key, in milliseconds since 1970. */
  readonly touchedMs: number;
  /** When the page went out of sight; undefined while it is seen. */
  readonly hiddenMs: number | undefined;
  readonly nowMs: number;
};

/** By the clock on the wall: timers sleep with the phone. A clock that was set back closes rather than stays open. */
export function isTimeToLock(after: LockAfter, { touchedMs, hiddenMs, nowMs }: Seen): boolean {
  if (after === 'never') return false;
  if (nowMs < touchedMs || (hiddenMs !== undefined && nowMs < hiddenMs)) return true;
  if (after === 'away') return hiddenMs !== undefined && nowMs - hiddenMs >= graceMs;
  return nowMs - touchedMs >= Number(after) * minuteMs;
}
