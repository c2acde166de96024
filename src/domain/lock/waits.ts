/**
 * How long somebody waits after wrong tries, in seconds: not at all for two slips, then longer, never more than a minute. This only
 * slows a person at the screen. Who has a copy of the files is slowed by the work behind each guess.
 */
const waits = [0, 0, 0, 1, 5, 30, 60] as const;

export type Tries = {
  /** Wrong tries in a row. */
  readonly count: number;
  /** When the last one was, in milliseconds since 1970. */
  readonly lastMs: number;
};

/** Seconds until the next try, from 0 to 60. A clock that was set back must not lock anybody out: the wait never grows by it. */
export function secondsToWait(tries: Tries | undefined, nowMs: number): number {
  if (tries === undefined) return 0;
  const wait = waits[Math.min(Math.max(Math.trunc(tries.count), 0), waits.length - 1)] ?? 0;
  const since = nowMs - tries.lastMs;
  const passed = Number.isNaN(since) ? 0 : Math.max(0, since) / 1000;
  return Math.max(0, Math.ceil(wait - passed));
}
