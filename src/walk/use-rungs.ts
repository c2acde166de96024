import { useCallback } from 'react';

import type { Rung } from '#domain/record/schema.ts';
import { useEnvironment } from '#environment';
import { useStore } from '#store/react.tsx';
import type { WriteOutcome } from '#store/store.ts';

/** Notes a rung on the person’s private ledger, with its date. `once`: not again for the same door. */
export function useRungs(): (rung: Rung['rung'], door: string | undefined, often: 'once' | 'each-time') => Promise<WriteOutcome> {
  const store = useStore();
  const { now, newId } = useEnvironment();
  return useCallback(
    async (rung, door, often) => {
      const before = often === 'once' ? (await store.rungs.all()).find((one) => one.rung === rung && one.door === door) : undefined;
      return store.rungs.save(before ?? { id: newId(), rung, at: now(), ...(door === undefined ? {} : { door }) });
    },
    [store, now, newId],
  );
}
