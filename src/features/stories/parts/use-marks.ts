import { useEffect } from 'react';

import { withoutWithdrawn } from '#domain/story/gone.ts';
import { useStore, useWatch } from '#store/react.tsx';

import { marksOf, noMarks, type Marks } from './marks-of.ts';

/**
 * What the person did with stories; nothing until the store has opened. A saved story that was taken back since is let go on the
 * way. `standing`: ids of all stories that there are.
 */
export function useMarks(standing: readonly string[]): Marks {
  const store = useStore();
  const kept = useWatch(async (drawers) => {
    const [choices, readings] = await Promise.all([drawers.choices.read(), drawers.readings.all()]);
    return { choices, readings };
  }, []);
  const choices = kept?.choices;
  const isStale = choices !== undefined && withoutWithdrawn(choices, standing) !== choices;
  useEffect(() => {
    // Not kept this time: the next visit tries again, and what is gone is not shown meanwhile.
    if (isStale) void store.choices.change((old) => withoutWithdrawn(old ?? {}, standing));
  }, [isStale, standing, store]);
  if (kept === undefined) return noMarks;
  const marks = marksOf(kept);
  return { ...marks, saved: marks.saved.filter((id) => standing.includes(id)) };
}
