import type { ManyDrawers, Piece, SingleDrawers } from '#domain/record/schema.ts';

import type { Secret, UnlockWay } from './lock/key-row.ts';

/** What rooms see of the store. No type of the database appears here. */

/**
 * What came of a write. Only `saved` may be called kept.
 * `full`: no room. `closed`: the database was closed or deleted under us; nothing was written, and nothing new was begun.
 * `newer-data`: a newer Cairn has taken over; this one must be loaded again. `not-kept`: this browser keeps nothing.
 * `locked`: the lock is closed; nothing was written.
 * `failed`: anything else, with the name of the error for a fault report.
 */
export type WriteOutcome =
  | { readonly kind: 'saved' }
  | { readonly kind: 'not-kept' }
  | { readonly kind: 'full' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'newer-data' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'failed'; readonly name: string };

/** `blocked`: the words are gone, the empty database goes when the other window is closed. `failed`: nothing is certain. */
export type EraseOutcome = { readonly kind: 'erased' } | { readonly kind: 'blocked' } | { readonly kind: 'failed'; readonly name: string };

export type PersistOutcome = 'granted' | 'denied' | 'unsupported';

/** A drawer that holds one thing. Reads reject with `StoreReadError` when the store was closed under us. */
export type SingleDrawer<T> = {
  readonly read: () => Promise<T | undefined>;
  /**
   * Reads, changes and writes as one. `change` must be pure: when another window wrote meanwhile it is asked again with the
   * newer value. Giving back the very same object writes nothing.
   */
  readonly change: (change: (old: T | undefined) => T) => Promise<WriteOutcome>;
};

/** A drawer that holds many things, in the order in which they were first saved. */
export type ManyDrawer<T extends { readonly id: string }> = {
  readonly all: () => Promise<readonly T[]>;
  /** How many there are; nothing is opened for it. */
  readonly count: () => Promise<number>;
  /** Of all rows, in no order; recordings and sounds, which may weigh a lot, are not opened for it. */
  readonly ids: () => Promise<readonly string[]>;
  readonly find: (id: string) => Promise<T | undefined>;
  /** Puts the row in, or in the place of the one with the same id. Several, of different ids: all of them, or none. */
  readonly save: (rows: T | readonly T[]) => Promise<WriteOutcome>;
  /**
   * Reads, changes and writes one row as one, as a single drawer does: what two windows do at a time, both see. Giving back
   * undefined, or the very same object, writes nothing. The id stays.
   */
  readonly change: (id: string, change: (old: T | undefined) => T | undefined) => Promise<WriteOutcome>;
  /** Several: all of them, or none. */
  readonly remove: (ids: string | readonly string[]) => Promise<WriteOutcome>;
};

export type AllSingle = { readonly [Name in keyof SingleDrawers]: SingleDrawer<SingleDrawers[Name]> };
export type AllMany = { readonly [Name in keyof ManyDrawers]: ManyDrawer<ManyDrawers[Name]> };
export type Drawers = AllSingle & AllMany;

/**
 * What came of trying or changing a lock. `wrong`: not the right secret. `wait`: too soon after wrong tries, so many seconds.
 * `no-memory`: this phone has too little free memory for the work behind a passcode. Nothing was changed, but for `saved`.
 */
export type LockOutcome =
  WriteOutcome | { readonly kind: 'wrong' } | { readonly kind: 'wait'; readonly seconds: number } | { readonly kind: 'no-memory' };

/** The lock of an open store. Changing it asks for the secret again: an unlocked phone in another hand must not change it. */
export type Lock = {
  /** Ways that open it; none where there is no lock. */
  readonly facts: () => Promise<{ readonly ways: readonly UnlockWay[] }>;
  /** Closes every row anew with a key that lies on this phone only behind the passcode. */
  readonly set: (passcode: string) => Promise<LockOutcome>;
  readonly change: (secret: Secret, passcode: string) => Promise<LockOutcome>;
  readonly addPasskey: (secret: Secret, passkey: Extract<Secret, { readonly way: 'passkey' }>) => Promise<LockOutcome>;
  readonly removePasskey: (secret: Secret) => Promise<LockOutcome>;
  readonly remove: (secret: Secret) => Promise<LockOutcome>;
};

/** All drawers as plain data; a single drawer that was never used is absent. */
export type Everything = { readonly [Name in keyof SingleDrawers]?: SingleDrawers[Name] } & {
  readonly [Name in keyof ManyDrawers]: readonly ManyDrawers[Name][];
};

export type Store = Drawers & {
  readonly lock: Lock;
  /** Calls back after each write that was committed, in this window or another. Gives the function that stops it. */
  readonly watch: (listener: () => void) => () => void;
  /** The random name of this installation: it tells two phones with one participant code apart. */
  readonly installId: () => Promise<string>;
  /** Rows that cannot be opened are left out, and stay where they are. */
  readonly everything: () => Promise<Everything>;
  /** Puts `data` in the place of all that is kept, in one transaction: all of it, or none. The caller has checked each row. */
  readonly replaceEverything: (data: Everything) => Promise<WriteOutcome>;
  /**
   * Reads, changes and writes all that is kept as one, in one transaction: all of it, or none. `change` must be pure: when anything
   * was written meanwhile it is asked again with the newer state, at most twenty times. A row that is given back as the very same
   * object is not written; all of them, and nothing is. Rows that cannot be opened are not seen by it, and stay where they are.
   */
  readonly changeEverything: (change: (old: Everything) => Everything) => Promise<WriteOutcome>;
  /** Rows, database, and what Cairn keeps beside it; then looks whether it is gone. May be called again after `blocked`. */
  readonly eraseEverything: () => Promise<EraseOutcome>;
  /** The person has been told what is missing: do not tell again. */
  readonly acceptLoss: () => Promise<WriteOutcome>;
  /** Asks the browser not to clear this site by itself. Firefox puts the question to the person. */
  readonly persist: () => Promise<PersistOutcome>;
  /**
   * Puts words that the database did not take into this tab’s memory, closed with the key of the rows; opening the store brings them
   * back. False when they could not be put there, or when nothing could open them again: after erasing, or behind another key.
   */
  readonly park: (piece: Piece) => Promise<boolean>;
  /** Bytes this site takes up, the app’s own files included; undefined when the browser does not say. Promise nothing from it. */
  readonly usage: () => Promise<number | undefined>;
  readonly close: () => void;
};

/**
 * `missing`: no IndexedDB. `refused`: private window, blocked, full or damaged. `no-answer`: nothing came in five seconds.
 * `newer-data`: what is kept comes from a newer Cairn and is left alone. `blocked`: another window holds an older database open.
 * `no-crypto`: nothing can be closed here, as on a page without HTTPS; and open it is not kept.
 */
export type MemoryReason = 'missing' | 'refused' | 'no-answer' | 'newer-data' | 'blocked' | 'no-crypto';

/**
 * What is gone although Cairn had kept it. `emptied`: all of it; `rows` is how many things there were.
 * `behind`: some of it; `rows` things are missing at least (0 when an older state of things came back).
 */
export type Loss = { readonly kind: 'emptied' | 'behind'; readonly rows: number };

export type OpenOutcome =
  | {
      readonly kind: 'ready';
      readonly store: Store;
      /** Ways that open its lock; none where there is no lock. */
      readonly ways: readonly UnlockWay[];
      readonly loss?: Loss | undefined;
      /** Calls back once the database is not ours any more; every write answers `closed` or `newer-data` from then on. */
      readonly onClosed: (listener: () => void) => void;
    }
  | {
      readonly kind: 'memory';
      /** Works like the other, for as long as the page is open; writes answer `not-kept`. */
      readonly store: Store;
      readonly reason: MemoryReason;
      /** Name of the error, for a fault report. */
      readonly cause?: string | undefined;
      readonly retry: () => Promise<OpenOutcome>;
    }
  | {
      readonly kind: 'locked';
      readonly wraps: readonly UnlockWrap[];
      /** Opens with a secret, or says why not. */
      readonly unlock: (secret: Secret) => Promise<UnlockOutcome>;
      /** Works without the secret: who forgot it can begin anew. */
      readonly erase: () => Promise<EraseOutcome>;
    };

/** A way to open the lock, and for a passkey which one. */
export type UnlockWrap = { readonly way: 'passcode' } | { readonly way: 'passkey'; readonly credential: Uint8Array };

export type UnlockOutcome =
  | { readonly kind: 'opened'; readonly outcome: Exclude<OpenOutcome, { readonly kind: 'locked' }> }
  | Extract<LockOutcome, { readonly kind: 'wrong' | 'wait' | 'no-memory' | 'failed' }>;

/** A read that could not be answered. An empty answer instead would be a lie, and the next save would seal it. */
export class StoreReadError extends Error {
  override readonly name = 'StoreReadError';
  /** What a write would have answered. */
  readonly outcome: WriteOutcome;

  constructor(outcome: WriteOutcome, cause?: unknown) {
    super(`what is kept could not be read: ${outcome.kind}`, { cause });
    this.outcome = outcome;
  }
}
