import { useEffect } from 'react';

import { useEnvironment } from '#environment';
import { useStore, useStoreState } from '#store/react.tsx';

import { readingId, readingOf } from './reading.ts';

/**
 * Notes that a story was opened, so that it is not offered as a new one. Only on a phone that keeps something already: whoever
 * reads in passing leaves nothing behind until they say something about the story.
 */
export function useOpened({ id, version }: { readonly id: string; readonly version: string }): void {
  const store = useStore();
  const { now } = useEnvironment();
  const isOpen = useStoreState().kind === 'ready';
  useEffect(() => {
    if (!isOpen) return;
    async function note(): Promise<void> {
      const before = await store.readings.find(readingId(id));
      // What was said about it, and when it was read to its end, stands.
      if (before?.finished !== true) await store.readings.save(readingOf({ story: { id, version }, before, finished: false, at: now() }));
    }
    // Nothing is said when it fails: nothing that the person did is lost.
    note().catch(() => undefined);
  }, [isOpen, store, now, id, version]);
}
