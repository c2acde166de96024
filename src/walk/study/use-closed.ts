import { useSyncExternalStore } from 'react';

import { readMirror } from '#store/mirror.ts';

const neverChanges = () => () => undefined;

/** Whether a study keeps the stories closed to this person for now. False while the page wakes: it was rendered for everybody. */
export function useStoriesClosed(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => readMirror().closed?.includes('stories') === true,
    () => false,
  );
}
