import type { MemoryReason, WriteOutcome } from './store.ts';

/** Errors by name: their classes differ between browsers, and between versions of one browser. */

const deepest = 8;

/** The name of an error and of everything wrapped in it. Null and things without a name are `Unknown`. */
export function namesOf(error: unknown): readonly string[] {
  const names: string[] = [];
  collect(error, names, 0);
  return names;
}

function collect(error: unknown, names: string[], depth: number): void {
  if (typeof error !== 'object' || error === null) {
    names.push('Unknown');
    return;
  }
  names.push('name' in error && typeof error.name === 'string' ? error.name : 'Unknown');
  if (depth >= deepest) return;
  // Dexie wraps: a transaction that the full disk aborted arrives as AbortError around a QuotaExceededError.
  if ('inner' in error && error.inner !== null && error.inner !== undefined) collect(error.inner, names, depth + 1);
  if ('failures' in error && Array.isArray(error.failures)) for (const failure of error.failures) collect(failure, names, depth + 1);
}

export function nameOf(error: unknown): string {
  return namesOf(error)[0] ?? 'Unknown';
}

/** `InvalidStateError`: the connection is closing. Firefox also gives it once after a full disk; see guarded-cellar.ts. */
const closedNames = ['DatabaseClosedError', 'DatabaseClosed', 'InvalidStateError', 'NotFoundError'];

/** The outcome of a write that threw. Nothing was written then. */
export function outcomeOf(error: unknown): WriteOutcome {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return { kind: 'full' };
  if (names.some((name) => closedNames.includes(name))) return { kind: 'closed' };
  return { kind: 'failed', name: nameOf(error) };
}

/** Why nothing can be kept, from the error that opening threw. Every error has a reason; none may stop the app. */
export function reasonOf(error: unknown): MemoryReason {
  return namesOf(error).includes('MissingAPIError') ? 'missing' : 'refused';
}
