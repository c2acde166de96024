import { useState, useSyncExternalStore } from 'react';

const neverChanges = () => () => undefined;

/** True where this screen woke up in a page that came finished; false where the person walked here from another page. */
export function usePrerendered(): boolean {
  const waking = useSyncExternalStore(
    neverChanges,
    () => false,
    () => true,
  );
  const [first] = useState(waking);
  return first;
}
