import type { ManyDrawers, SingleDrawers } from '#domain/record/schema.ts';

import { emptyDrawers, manyNames, ofEach, singleNames } from './drawer-names.ts';
import { errorName } from './error-name.ts';
import type { Secret, UnlockWay } from './lock/key-row.ts';
import {
  StoreReadError,
  type AllMany,
  type AllSingle,
  type Lock,
  type LockOutcome,
  type Loss,
  type ManyDrawer,
  type MemoryReason,
  type OpenOutcome,
  type SingleDrawer,
  type Store,
  type UnlockOutcome,
  type UnlockWrap,
  type WriteOutcome,
} from './store.ts';

/**
 * `opening`: not opened yet, or opening. `memory`: works, but nothing is kept. `closed`: closed or taken over from outside;
 * what is on screen stays, and the page must be loaded again to write. `locked`: reads wait for the secret, writes are refused.
 */
export type StoreState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'ready'; readonly loss?: Loss | undefined; readonly ways: readonly UnlockWay[] }
  | { readonly kind: 'memory'; readonly reason: MemoryReason; readonly cause?: string | undefined; readonly retry: () => Promise<void> }
  | { readonly kind: 'closed' }
  | {
      readonly kind: 'locked';
      readonly wraps: readonly UnlockWrap[];
      /** Opens what waits, or says why not. */
      readonly unlock: (secret: Secret) => Promise<'open' | Exclude<UnlockOutcome, { readonly kind: 'opened' }>>;
    };

export type OnDemandStore = {
  readonly store: Store;
  readonly state: () => StoreState;
  readonly watchState: (listener: () => void) => () => void;
  /** Lets everything that was read be read again: other windows may have written without our hearing of it. */
  readonly lookAgain: () => void;
};

type Locked = Extract<OpenOutcome, { readonly kind: 'locked' }>;

type OnDemandParts = {
  readonly open: () => Promise<OpenOutcome>;
  /** Whether anything may be kept; while nothing is, reads are answered without opening. Without it, the first read opens. */
  readonly isAnythingKept?: (() => Promise<boolean>) | undefined;
};

export const openingState: StoreState = { kind: 'opening' };

/** A store whose methods open the real one on first use. Making it does nothing. */
export function createOnDemandStore({ open, isAnythingKept }: OnDemandParts): OnDemandStore {
  /** Undefined inside: locked. */
  let opening: Promise<Store | undefined> | undefined;
  let locked: Locked | undefined;
  const waiting = new Set<(store: Store) => void>();
  let current: Store | undefined;
  let state = openingState;
  const watchers = new Set<() => void>();
  const stateWatchers = new Set<() => void>();

  function tellWatchers(): void {
    for (const watcher of watchers) watcher();
  }
  function turn(to: StoreState): void {
    state = to;
    for (const watcher of stateWatchers) watcher();
  }

  function takeIn(outcome: Exclude<OpenOutcome, Locked>): Store {
    const { store } = outcome;
    current = store;
    store.watch(tellWatchers);
    switch (outcome.kind) {
      case 'ready':
        turn({ kind: 'ready', loss: outcome.loss, ways: outcome.ways });
        // A store that was erased here, and has been left, has nothing more to say.
        outcome.onClosed(() => current === store && turn({ kind: 'closed' }));
        return store;
      case 'memory':
        turn({ kind: 'memory', reason: outcome.reason, cause: outcome.cause, retry: () => again(outcome.retry) });
        return store;
    }
  }

  /** Words written in memory are not carried over: the person was told they are not kept. */
  async function again(retry: () => Promise<OpenOutcome>): Promise<void> {
    opening = Promise.resolve(letIn(await retry()));
    await opening;
    tellWatchers();
  }

  function letIn(outcome: OpenOutcome): Store | undefined {
    if (outcome.kind !== 'locked') return takeIn(outcome);
    locked = outcome;
    turn({ kind: 'locked', wraps: outcome.wraps, unlock: (secret) => unlock(outcome, secret) });
    return undefined;
  }

  async function unlock(closed: Locked, secret: Secret): Promise<'open' | Exclude<UnlockOutcome, { readonly kind: 'opened' }>> {
    const unlocked = await closed.unlock(secret);
    if (unlocked.kind !== 'opened') return unlocked;
    const store = takeIn(unlocked.outcome);
    opening = Promise.resolve(store);
    locked = undefined;
    for (const go of waiting) go(store);
    waiting.clear();
    tellWatchers();
    return 'open';
  }

  /** Undefined while the lock is closed. */
  function answered(): Promise<Store | undefined> {
    opening ??= openOnce();
    return opening;
  }

  /** Whoever wants to read waits in front of a closed lock. */
  async function opened(): Promise<Store> {
    const store = await answered();
    return store ?? new Promise((go) => waiting.add(go));
  }

  async function openOnce(): Promise<Store | undefined> {
    try {
      return letIn(await open());
    } catch (error) {
      // The code of the store could not be loaded: offline, and not kept yet. The next use tries again.
      opening = undefined;
      throw new StoreReadError({ kind: 'failed', name: errorName(error) }, error);
    }
  }

  async function reading<T>(read: (store: Store) => Promise<T>, nothing: T): Promise<T> {
    if (opening === undefined && isAnythingKept !== undefined && !(await isAnythingKept().catch(() => true))) return nothing;
    return read(await opened());
  }

  async function writing<Outcome>(write: (store: Store) => Promise<Outcome>): Promise<Outcome | WriteOutcome> {
    let store: Store | undefined;
    try {
      store = await answered();
    } catch (error) {
      return error instanceof StoreReadError ? error.outcome : { kind: 'failed', name: errorName(error) };
    }
    return store === undefined ? { kind: 'locked' } : write(store);
  }

  async function changingLock(change: (lock: Lock) => Promise<LockOutcome>): Promise<LockOutcome> {
    const outcome = await writing((store) => change(store.lock));
    if (outcome.kind === 'saved' && state.kind === 'ready' && current !== undefined) {
      const { ways } = await current.lock.facts();
      turn({ ...state, ways });
    }
    return outcome;
  }

  /** What was here is gone: the next use begins from nothing, as it would on the first day. */
  function beginAnew(): void {
    opening = undefined;
    current = undefined;
    locked = undefined;
    turn(openingState);
    tellWatchers();
  }

  function settleLoss(outcome: WriteOutcome): WriteOutcome {
    if (outcome.kind === 'saved' && state.kind === 'ready') turn({ kind: 'ready', ways: state.ways });
    return outcome;
  }

  function single<Name extends keyof AllSingle>(name: Name): SingleDrawer<SingleDrawers[Name]> {
    const of = (store: AllSingle) => store[name];
    return {
      read: () => reading((store) => of(store).read(), undefined),
      change: (change) => writing((store) => of(store).change(change)),
    };
  }

  function many<Name extends keyof AllMany>(name: Name): ManyDrawer<ManyDrawers[Name]> {
    const of = (store: AllMany) => store[name];
    return {
      all: () => reading((store) => of(store).all(), []),
      count: () => reading((store) => of(store).count(), 0),
      ids: () => reading((store) => of(store).ids(), []),
      find: (id) => reading((store) => of(store).find(id), undefined),
      save: (row) => writing((store) => of(store).save(row)),
      change: (id, change) => writing((store) => of(store).change(id, change)),
      remove: (id) => writing((store) => of(store).remove(id)),
    };
  }

  return {
    store: {
      ...ofEach<AllSingle>(singleNames, single),
      ...ofEach<AllMany>(manyNames, many),
      lock: {
        facts: () => reading((store) => store.lock.facts(), { ways: [] }),
        set: (passcode) => changingLock((lock) => lock.set(passcode)),
        change: (secret, passcode) => changingLock((lock) => lock.change(secret, passcode)),
        addPasskey: (secret, passkey) => changingLock((lock) => lock.addPasskey(secret, passkey)),
        removePasskey: (secret) => changingLock((lock) => lock.removePasskey(secret)),
        remove: (secret) => changingLock((lock) => lock.remove(secret)),
      },
      watch(listener) {
        watchers.add(listener);
        return () => void watchers.delete(listener);
      },
      installId: async () => (await opened()).installId(),
      everything: () => reading((store) => store.everything(), emptyDrawers()),
      replaceEverything: async (data) => settleLoss(await writing((store) => store.replaceEverything(data))),
      changeEverything: async (change) => settleLoss(await writing((store) => store.changeEverything(change))),
      async eraseEverything() {
        let store: Store | undefined;
        try {
          store = await answered();
        } catch (error) {
          return { kind: 'failed', name: errorName(error) };
        }
        const outcome = await (store?.eraseEverything() ?? locked?.erase() ?? ({ kind: 'failed', name: 'Closed' } as const));
        if (outcome.kind === 'erased') {
          store?.close();
          beginAnew();
        }
        return outcome;
      },
      acceptLoss: async () => settleLoss(await writing((store) => store.acceptLoss())),
      // Fetched with the store’s own code: a page that keeps nothing never asks.
      persist: async () => (await import('./browser-storage.ts')).persist(),
      usage: async () => (await import('./browser-storage.ts')).usage(),
      park: async (piece) => (await current?.park(piece)) ?? false,
      close() {
        current?.close();
      },
    },
    state: () => state,
    watchState(listener) {
      stateWatchers.add(listener);
      return () => void stateWatchers.delete(listener);
    },
    lookAgain: tellWatchers,
  };
}
