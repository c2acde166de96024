import { secondsToWait, type Tries } from '#domain/lock/waits.ts';

import { isObject, readJson, writeJson } from '../local-storage.ts';
import type { LockOutcome } from '../store.ts';

type Opened<T> = { readonly kind: 'opened'; readonly value: T } | Extract<LockOutcome, { kind: 'wrong' | 'wait' | 'no-memory' | 'failed' }>;

const triesKey = 'cairn-tries';

/** Wrong tries at the lock: beside the database, so that closing the page does not clear them. */
function readTries(): Tries | undefined {
  const kept = readJson(triesKey);
  if (!isObject(kept)) return undefined;
  const { count, lastMs } = kept;
  return typeof count === 'number' && typeof lastMs === 'number' ? { count, lastMs } : undefined;
}

function writeTries(tries: Tries | undefined): void {
  if (tries !== undefined) writeJson(triesKey, tries);
  else writeJson(triesKey, {});
}

/**
 * Tries a secret. A try counts as wrong before it is looked at, so that closing the page in between does not make it free; the right
 * one clears the count. Nothing is ever erased by wrong tries.
 */
export async function trySecret<T>(nowMs: () => number, open: () => Promise<T | undefined>): Promise<Opened<T>> {
  const before: Tries | undefined = readTries();
  const seconds = secondsToWait(before, nowMs());
  if (seconds > 0) return { kind: 'wait', seconds };
  writeTries({ count: (before?.count ?? 0) + 1, lastMs: nowMs() });
  try {
    const value = await open();
    if (value === undefined) return { kind: 'wrong' };
    writeTries(undefined);
    return { kind: 'opened', value };
  } catch (error) {
    // That was no wrong try: the phone could not even look.
    writeTries(before);
    if (error instanceof RangeError) return { kind: 'no-memory' };
    return { kind: 'failed', name: error instanceof Error ? error.name : 'Unknown' };
  }
}
