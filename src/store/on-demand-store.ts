import type { ManyDrawers, SingleDrawers } from '#domain/record/schema.ts';

import { persist, usage } from './browser-storage.ts';
import { emptyDrawers, manyNames, ofEach, singleNames } from './drawer-names.ts';
import { nameOf } from './faults.ts';
import {
  StoreReadError,
  type AllMany,
  type AllSingle,
  type Loss,
  type ManyDrawer,
  type MemoryReason,
  type OpenOutcome,
  type SingleDrawer,
  type Store,
  type WriteOutcome,
} from './store.ts';

/**
 * `opening`: not opened yet, or opening. `memory`: works, but nothing is kept. `closed`: closed or taken over from outside;
 * what is on screen stays, and the page must be loaded again to write.
 */
export type StoreState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'ready'; readonly loss?: Loss | undefined }
  | { readonly kind: 'memory'; readonly reason: MemoryReason; readonly cause?: string | undefined; readonly retry: () => Promise<void> }
  | { readonly kind: 'closed' };

export type OnDemandStore = {
  readonly store: Store;
  readonly state: () => StoreState;
  readonly watchState: (listener: () => void) => () => void;
};

type OnDemandParts = {
  readonly open: () => Promise<OpenOutcome>;
  /** Whether anything may be kept; while nothing is, reads are answered without opening. Without it, the first read opens. */
  readonly isAnythingKept?: (() => Promise<boolean>) | undefined;
};

export const openingState: StoreState = { kind: 'opening' };

/** A store whose methods open the real one on first use. Making it does nothing. */
export function createOnDemandStore({ open, isAnythingKept }: OnDemandParts): OnDemandStore {
  let opening: Promise<Store> | undefined;
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

  function takeIn(outcome: OpenOutcome): Store {
    const { store } = outcome;
    current = store;
    store.watch(tellWatchers);
    switch (outcome.kind) {
      case 'ready':
        turn({ kind: 'ready', loss: outcome.loss });
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
    opening = Promise.resolve(takeIn(await retry()));
    tellWatchers();
  }

  function opened(): Promise<Store> {
    opening ??= openOnce();
    return opening;
  }

  async function openOnce(): Promise<Store> {
    try {
      return takeIn(await open());
    } catch (error) {
      // The code of the store could not be loaded: offline, and not kept yet. The next use tries again.
      opening = undefined;
      throw new StoreReadError({ kind: 'failed', name: nameOf(error) }, error);
    }
  }

  async function reading<T>(read: (store: Store) => Promise<T>, nothing: T): Promise<T> {
    if (opening === undefined && isAnythingKept !== undefined && !(await isAnythingKept().catch(() => true))) return nothing;
    return read(await opened());
  }

  async function writing<Outcome>(write: (store: Store) => Promise<Outcome>): Promise<Outcome | WriteOutcome> {
    let store: Store;
    try {
      store = await opened();
    } catch (error) {
      return error instanceof StoreReadError ? error.outcome : { kind: 'failed', name: nameOf(error) };
    }
    return write(store);
  }

  function settleLoss(outcome: WriteOutcome): WriteOutcome {
    if (outcome.kind === 'saved' && state.kind === 'ready') turn({ kind: 'ready' });
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
      ids: () => reading((store) => of(store).ids(), []),
      count: () => reading((store) => of(store).count(), 0),
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
      watch(listener) {
        watchers.add(listener);
        return () => void watchers.delete(listener);
      },
      installId: async () => (await opened()).installId(),
      everything: () => reading((store) => store.everything(), emptyDrawers()),
      replaceEverything: async (data) => settleLoss(await writing((store) => store.replaceEverything(data))),
      async eraseEverything() {
        let store: Store;
        try {
          store = await opened();
        } catch (error) {
          return { kind: 'failed', name: nameOf(error) };
        }
        const outcome = await store.eraseEverything();
        if (outcome.kind === 'erased') {
          store.close();
          // The next use begins from nothing, as it would on the first day.
          opening = undefined;
          current = undefined;
          turn(openingState);
          tellWatchers();
        }
        return outcome;
      },
      acceptLoss: async () => settleLoss(await writing((store) => store.acceptLoss())),
      persist,
      usage,
      close() {
        current?.close();
      },
    },
    state: () => state,
    watchState(listener) {
      stateWatchers.add(listener);
      return () => void stateWatchers.delete(listener);
    },
  };
}
