import type { Moment, Reading } from '../record/schema.ts';
import { epochOf } from '../time/moment.ts';

/** So many stories read to their end, within so long, are a good time for a pause (research rule NAR-11). Our own numbers. */
export const manyInARow = 3;
const inARowMs = 3 * 60 * 60 * 1000;

/**
 * Whether to suggest a pause, or one act. It suggests and never holds back. `pausedAt`: when a pause was taken last; what was
 * read before it counts no more. A reading from after `now` (the clock was set back) does not count.
 */
export function pauseDue(readings: readonly Pick<Reading, 'at' | 'finished'>[], now: Moment, pausedAt?: Moment): boolean {
  const end = epochOf(now);
  const start = Math.max(end - inARowMs, pausedAt === undefined ? -Infinity : epochOf(pausedAt));
  return readings.filter(({ at, finished }) => finished && epochOf(at) > start && epochOf(at) <= end).length >= manyInARow;
}
