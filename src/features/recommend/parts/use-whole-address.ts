import { useSyncExternalStore } from 'react';

const neverChanges = () => () => undefined;

/** The address with the site in front, once the page is awake; before, the path alone: the finished page knows no site. */
export function useWholeAddress(address: string): string {
  const origin = useSyncExternalStore(
    neverChanges,
    () => window.location.origin,
    () => '',
  );
  return `${origin}${address}`;
}
