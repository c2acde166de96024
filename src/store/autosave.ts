import type { Clock } from './clock.ts';
import { errorName } from './error-name.ts';
import type { WriteOutcome } from './store.ts';

/** `idle`: nothing was changed yet. `keeping`: changed and not confirmed. Else the outcome of the last write; only `saved` is kept. */
export type AutosaveStatus = { readonly kind: 'idle' } | { readonly kind: 'keeping' } | WriteOutcome;

export type Autosave<T> = {
  /** The value as it stands on screen. The first one is taken as kept already; undefined means not loaded, and is passed over. */
  readonly take: (value: T, save: (value: T) => Promise<WriteOutcome>) => void;
  /** Writes at once what is not confirmed, and waits for what is being written. */
  readonly flush: () => Promise<AutosaveStatus>;
  readonly status: () => AutosaveStatus;
  readonly watch: (listener: () => void) => () => void;
};

type AutosaveParts = {
  /** How long the value has to rest before it is written, in milliseconds. One that does not rest is written all the same. */
  readonly delayMs: number;
  readonly clock: Clock;
};

type Taken<T> = { readonly value: T; readonly save: (value: T) => Promise<WriteOutcome> };

/** Who types without a pause must not lose more than a second when the browser is ended: so long may a change wait, and no longer. */
const longestMs = 500;

/** Keeps a value as it changes: waits until it rests, writes one after the other, and never says kept for anything older. */
export function createAutosave<T>({ delayMs, clock }: AutosaveParts): Autosave<T> {
  let latest: Taken<T> | undefined;
  let confirmed: Taken<T> | undefined;
  let status: AutosaveStatus = { kind: 'idle' };
  let settled: AutosaveStatus = status;
  let running: Promise<AutosaveStatus> | undefined;
  let callOffRest: (() => void) | undefined;
  let callOffLongest: (() => void) | undefined;
  const listeners = new Set<() => void>();

  function turn(to: AutosaveStatus): void {
    if (status.kind === 'keeping' && to.kind === 'keeping') return;
    status = to;
    for (const listener of listeners) listener();
  }

  function unconfirmed(): Taken<T> | undefined {
    if (latest === undefined || (confirmed !== undefined && sameValue(latest.value, confirmed.value))) return undefined;
    return latest;
  }

  async function writeAll(): Promise<AutosaveStatus> {
    for (let writing = unconfirmed(); writing !== undefined; writing = unconfirmed()) {
      turn({ kind: 'keeping' });
      const outcome = await saved(writing);
      if (outcome.kind === 'saved' || outcome.kind === 'not-kept') {
        confirmed = writing;
        settled = outcome;
      }
      // Something newer stands on screen: it is written at once, and only its outcome may be told.
      if (latest !== writing) continue;
      turn(outcome);
      return status;
    }
    // Changed, and changed back to what is kept.
    if (status.kind === 'keeping') turn(settled);
    return status;
  }

  async function saved({ value, save }: Taken<T>): Promise<WriteOutcome> {
    try {
      return await save(value);
    } catch (error) {
      return { kind: 'failed', name: errorName(error) };
    }
  }

  function flush(): Promise<AutosaveStatus> {
    callOffRest?.();
    callOffLongest?.();
    callOffLongest = undefined;
    running ??= writeAll().finally(() => {
      running = undefined;
    });
    return running;
  }

  return {
    take(value, save) {
      if (value === undefined || (latest !== undefined && sameValue(latest.value, value))) return;
      const first = latest === undefined;
      latest = { value, save };
      if (first) {
        confirmed = latest;
        return;
      }
      turn({ kind: 'keeping' });
      callOffRest?.();
      callOffRest = clock.afterMs(delayMs, () => void flush());
      callOffLongest ??= clock.afterMs(longestMs, () => void flush());
    },
    flush,
    status: () => status,
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Forms make a new object at each render; only a change of what is in it counts. Values are plain data. */
function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object') return false;
  return JSON.stringify(one) === JSON.stringify(other);
}
