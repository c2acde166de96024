import { useState, useSyncExternalStore } from 'react';

import { useEnvironment } from '#environment';

/**
 * Something that only this device knows: undefined until the page wakes, so that it hydrates as it was prerendered. Read again whenever
 * the person comes back to the page, for a page left open overnight must not say "open now" from yesterday.
 */
export function useOnDevice<T>(read: () => T): T | undefined {
  const [source] = useState(() => sourceOf(read));
  return useSyncExternalStore(source.subscribe, source.read, notYet);
}

export type Now = {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Epoch milliseconds. */
  readonly nowMs: number;
};

export function useNow(): Now | undefined {
  const environment = useEnvironment();
  return useOnDevice(() => ({ today: environment.today(), nowMs: environment.epochMs() }));
}

function sourceOf<T>(read: () => T): { readonly subscribe: (changed: () => void) => () => void; readonly read: () => T } {
  // React asks for the same value each time, until it is told of a change.
  let kept: { readonly value: T } | undefined;
  return {
    read: () => (kept ??= { value: read() }).value,
    subscribe(changed) {
      function lookAgain(): void {
        if (document.visibilityState !== 'visible') return;
        kept = undefined;
        changed();
      }
      document.addEventListener('visibilitychange', lookAgain);
      return () => document.removeEventListener('visibilitychange', lookAgain);
    },
  };
}

function notYet(): undefined {
  return undefined;
}
