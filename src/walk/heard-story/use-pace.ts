import { useState } from 'react';

import { useStore, useStoreState, useWatch } from '#store/react.tsx';

import { paceNear, type Pace } from './pace.ts';

export type KeptPace = Pace & {
  /** False while it is still looked up: reading would begin at another pace than the person’s own. */
  readonly isKnown: boolean;
  /** One step slower or faster; kept for every story from then on. Gives the new rate. */
  readonly step: (by: -1 | 1) => number;
  /** The last change could not be kept: it holds while the page is open. */
  readonly isOnlyForNow: boolean;
};

/** How fast stories are read to this person. */
export function usePace(): KeptPace {
  const store = useStore();
  const isClosed = useStoreState().kind === 'closed';
  const kept = useWatch(async (drawers) => (await drawers.settings.read())?.readingRate ?? 1, []);
  const [chosen, choose] = useState<number>();
  const [isOnlyForNow, noteForNow] = useState(false);
  const pace = paceNear(chosen ?? kept ?? 1);
  return {
    ...pace,
    isKnown: kept !== undefined || isClosed,
    isOnlyForNow,
    step(by) {
      const { rate } = paceNear(pace.rate, by);
      choose(rate);
      void store.settings.change((old) => ({ ...old, readingRate: rate })).then(({ kind }) => noteForNow(kind !== 'saved'));
      return rate;
    },
  };
}
