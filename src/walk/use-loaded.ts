import { useEffect, useState } from 'react';

export type Loaded<T> = { readonly kind: 'loading' } | { readonly kind: 'ready'; readonly value: T } | { readonly kind: 'not-here' };

/**
 * Content that depends on what the person kept, so that no route can load it ahead. `load` must be the same function on every
 * render; it runs again when `key` changes. `not-here` when the piece cannot be had: offline and not kept yet.
 */
export function useLoaded<T>(key: string | undefined, load: (key: string) => Promise<T>): Loaded<T> {
  const [found, find] = useState<{ readonly key: string; readonly loaded: Loaded<T> } | undefined>(undefined);
  useEffect(() => {
    if (key === undefined) return;
    let wanted = true;
    load(key).then(
      (value) => wanted && find({ key, loaded: { kind: 'ready', value } }),
      () => wanted && find({ key, loaded: { kind: 'not-here' } }),
    );
    return () => {
      wanted = false;
    };
  }, [key, load]);
  return found !== undefined && found.key === key ? found.loaded : { kind: 'loading' };
}
