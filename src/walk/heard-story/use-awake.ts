import { useSyncExternalStore } from 'react';

const neverChanges = () => () => undefined;

/** False while a finished page wakes, and true from then on, and on every page that follows it. */
export function useAwake(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}
