import type { Manifest } from 'vite';

import { paths } from '#paths';

/**
 * Rooms that most people never open: they are fetched when somebody first opens them, and from then on kept whole. What they
 * share with other rooms is kept by every phone anyway. See docs/decisions/0011.
 */
const rooms: readonly string[] = ['moderate', 'contribute'];

/** A mark behind an address in the worker’s list, read by src/worker/kept-files.ts. */
export const onDemandMark = '#on-demand';

/** Their addresses, without the language. */
const addresses = [paths.moderate(), paths.contribute()];

const entry = 'index.html';

function belongsToARoom(key: string): boolean {
  return rooms.some((room) => key.startsWith(`src/features/${room}/screens/`) || key.endsWith(`/${room}.json`));
}

/** Files that only these rooms need: whatever can be reached from the entry without going through them is not among these. */
export function onDemandFiles(manifest: Manifest): ReadonlySet<string> {
  const needed = new Set<string>();
  const waiting = Object.keys(manifest).filter((key) => manifest[key]?.isEntry === true || key === entry);
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (needed.has(key) || belongsToARoom(key)) continue;
    needed.add(key);
    const chunk = manifest[key];
    waiting.push(...(chunk?.imports ?? []), ...(chunk?.dynamicImports ?? []));
  }
  const files = (keys: readonly string[]) => keys.flatMap((key) => manifest[key]?.file ?? []);
  const kept = new Set(files([...needed]));
  return new Set(files(Object.keys(manifest)).filter((file) => !kept.has(file)));
}

/** Whether a file is the kept frame of such a room. */
export function isOnDemandPage(url: string): boolean {
  return addresses.some((address) => url.endsWith(`${address}.html`));
}
