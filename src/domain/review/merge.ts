import { epochOf } from '../time/moment.ts';

import { sameName } from './review.ts';
import type { Look, LogLine, ReviewFile, Round } from './schema.ts';

/**
 * Two copies of one review that went different ways, brought together: no line of the log, no look and no round is lost. Of two looks
 * by one name the newer one counts. Facts and proposals being written come from the copy in which something was last done.
 * Both must be about the same contribution, letter by letter.
 */
export function mergeReviews(one: ReviewFile, other: ReviewFile): ReviewFile {
  const newer = lastActOf(other) > lastActOf(one) ? other : one;
  const older = newer === one ? other : one;
  const withdrawnAt = one.withdrawnAt ?? other.withdrawnAt;
  return {
    ...newer,
    looks: older.looks.reduce(withNewerLook, newer.looks),
    rounds: mergeRounds(newer.rounds, older.rounds),
    ...(withdrawnAt === undefined ? {} : { withdrawnAt }),
    log: mergeLogs(one.log, other.log),
  };
}

function lastActOf({ log }: ReviewFile): number {
  return Math.max(...log.map(({ at }) => epochOf(at)));
}

function withNewerLook(looks: readonly Look[], look: Look): Look[] {
  const same = looks.find(({ by }) => sameName(by, look.by));
  if (same === undefined) return [...looks, look];
  return epochOf(look.changedAt) > epochOf(same.changedAt) ? looks.map((old) => (old === same ? look : old)) : [...looks];
}

function mergeRounds(one: readonly Round[], other: readonly Round[]): Round[] {
  const known = one.map((round) => {
    const twin = other.find(({ file }) => file === round.file);
    return round.answers === undefined && twin?.answers !== undefined ? twin : round;
  });
  const more = other.filter(({ file }) => !one.some((round) => round.file === file));
  return [...known, ...more].toSorted((a, b) => epochOf(a.madeAt) - epochOf(b.madeAt));
}

/** In the order of their times; lines of one moment in the order in which they stood. A line that both have stands once. */
function mergeLogs(one: readonly LogLine[], other: readonly LogLine[]): LogLine[] {
  const keys = new Map<string, number>();
  for (const line of one) keys.set(keyOf(line), (keys.get(keyOf(line)) ?? 0) + 1);
  const more = other.filter((line) => {
    const left = keys.get(keyOf(line)) ?? 0;
    keys.set(keyOf(line), left - 1);
    return left <= 0;
  });
  return [...one, ...more].toSorted((a, b) => epochOf(a.at) - epochOf(b.at));
}

function keyOf({ at, by, act, words }: LogLine): string {
  return JSON.stringify([at.utc, at.offset, by, act, words]);
}
