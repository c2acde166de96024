import { createContext, use, useCallback, useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';

import { createAutosave, type AutosaveStatus } from './autosave.ts';
import { deviceClock } from './clock.ts';
import { createOnDemandStore, openingState, type OnDemandStore, type StoreState } from './on-demand-store.ts';
import { StoreReadError, type OpenOutcome, type Store, type WriteOutcome } from './store.ts';

/** The only stair from the store to React. Nothing here reads storage while rendering. */

const StoreContext = createContext<OnDemandStore | undefined>(undefined);

type StoreProviderProps = {
  /** Called at most once, when something is first read or written. */
  readonly open: () => Promise<OpenOutcome>;
  /** Whether anything may be kept; while nothing is, reads are answered without opening. Without it, the first read opens. */
  readonly isAnythingKept?: () => Promise<boolean>;
  readonly children: ReactNode;
};

/** While the lock is closed. */
export type LockedState = Extract<StoreState, { readonly kind: 'locked' }>;

export function StoreProvider({ open, isAnythingKept, children }: StoreProviderProps) {
  const [onDemand] = useState(() => createOnDemandStore({ open, isAnythingKept }));
  useEffect(() => {
    // A page that the browser had put by whole, and shows again at Back, heard nothing of what was written meanwhile.
    function lookAgain({ persisted }: PageTransitionEvent): void {
      if (persisted) onDemand.lookAgain();
    }
    addEventListener('pageshow', lookAgain);
    return () => removeEventListener('pageshow', lookAgain);
  }, [onDemand]);
  return <StoreContext value={onDemand}>{children}</StoreContext>;
}

function useOnDemandStore(): OnDemandStore {
  const onDemand = use(StoreContext);
  if (onDemand === undefined) throw new Error('the store needs a StoreProvider above it');
  return onDemand;
}

/** The store; the same object on every render. Its methods open the database on first use. */
export function useStore(): Store {
  return useOnDemandStore().store;
}

/** How the store stands. Asking does not open it. */
export function useStoreState(): StoreState {
  const { watchState, state } = useOnDemandStore();
  return useSyncExternalStore(watchState, state, stateBeforeWaking);
}

function stateBeforeWaking(): StoreState {
  return openingState;
}

/**
 * Looks into the store, and again after each committed write in this window or another. Undefined until the first look for
 * these `deps` came back; wrap what may itself be undefined: `async (store) => ({ plan: await store.plan.read() })`.
 * When the store was closed from outside, what was seen last stays; `useStoreState` tells.
 */
export function useWatch<T>(look: (store: Store) => Promise<T>, deps: readonly unknown[]): T | undefined {
  const store = useStore();
  const [asked, ask] = useState(deps);
  const current = sameList(asked, deps) ? asked : deps;
  if (current !== asked) ask(current);
  const [seen, see] = useState<{ readonly for: readonly unknown[]; readonly value: T } | undefined>(undefined);
  const newestLook = useRef(look);
  useEffect(() => {
    newestLook.current = look;
  });
  useEffect(() => {
    let wanted = true;
    let newest = 0;
    async function again(): Promise<void> {
      newest += 1;
      const turn = newest;
      try {
        const value = await newestLook.current(store);
        if (wanted && turn === newest) see({ for: current, value });
      } catch (error) {
        if (!(error instanceof StoreReadError)) throw error;
      }
    }
    void again();
    const stop = store.watch(() => void again());
    // While the page lay in the browser’s memory no news reached it.
    return () => {
      wanted = false;
      stop();
    };
  }, [store, current]);
  return seen?.for === current ? seen.value : undefined;
}

function sameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((entry, at) => Object.is(entry, other[at]));
}

type AutosaveOptions<T> = {
  /** As it stands on screen. What stands there first counts as kept, unless `kept` says otherwise; undefined means not loaded yet. */
  readonly value: T;
  /** What is kept at the beginning, where something else stands on screen already. */
  readonly kept?: T;
  readonly save: (value: T) => Promise<WriteOutcome>;
  /** How long the value has to rest before it is written, in milliseconds. */
  readonly delayMs: number;
};

/**
 * Keeps a value as it changes. Also writes when the screen goes away, when the page is hidden, when it is left, and when a new version
 * is about to come (`cairn-keep`): a phone may end a hidden page without another word. `flush` writes at once and answers when that is done.
 */
export function useAutosave<T>({ value, kept, save, delayMs }: AutosaveOptions<T>): {
  readonly status: AutosaveStatus;
  readonly flush: () => Promise<AutosaveStatus>;
} {
  const [autosave] = useState(() => {
    const made = createAutosave<T>({ delayMs, clock: deviceClock });
    if (kept !== undefined) made.take(kept, save);
    return made;
  });
  useEffect(() => autosave.take(value, save));
  useEffect(() => {
    function flushWhenHidden(): void {
      if (document.visibilityState === 'hidden') void autosave.flush();
    }
    function flushAtOnce(event?: Event & { readonly kept?: Promise<unknown>[] }): void {
      const flushed = autosave.flush();
      // Who leaves fast waits for this behind a blank screen.
      event?.kept?.push(flushed);
    }
    document.addEventListener('visibilitychange', flushWhenHidden);
    addEventListener('pagehide', flushAtOnce);
    addEventListener('cairn-keep', flushAtOnce);
    return () => {
      document.removeEventListener('visibilitychange', flushWhenHidden);
      removeEventListener('pagehide', flushAtOnce);
      // Who is about to load the page again waits for a screen that has just gone, too.
      void autosave.flush().finally(() => removeEventListener('cairn-keep', flushAtOnce));
    };
  }, [autosave]);
  const status = useSyncExternalStore(autosave.watch, autosave.status, autosave.status);
  const isUnsure = status.kind === 'keeping';
  useEffect(() => {
    if (!isUnsure) return undefined;
    // When a page is hidden for good, a write that begins then is cut off. These come a moment earlier: a tap beside the field, and
    // a reload or a closed window before the browser lets go. Only while needed: Firefox does not put by a page that listens for it.
    function flushEarly(): void {
      void autosave.flush();
    }
    document.addEventListener('focusout', flushEarly);
    addEventListener('beforeunload', flushEarly);
    return () => {
      document.removeEventListener('focusout', flushEarly);
      removeEventListener('beforeunload', flushEarly);
    };
  }, [autosave, isUnsure]);
  const flush = useCallback(() => autosave.flush(), [autosave]);
  return { status, flush };
}
