import type { Meta } from './cellar.ts';
import { isObject, readJson, writeJson } from './local-storage.ts';
import type { Loss } from './store.ts';

/** Everything of ours begins so: on a shared host, other apps’ things lie in the same place. */
const ours = 'cairn-';

/** Where the database stood after its last write, and what was found missing and not yet said. */
export type Sentinel = Pick<Meta, 'installId' | 'seq' | 'count'> & { readonly loss?: Loss | undefined };

export function readSentinel(store: string): Sentinel | undefined {
  const kept = readJson(sentinelKey(store));
  if (!isObject(kept)) return undefined;
  const { installId, seq, count, loss } = kept;
  if (typeof installId !== 'string' || typeof seq !== 'number' || typeof count !== 'number') return undefined;
  return { installId, seq, count, ...(isLoss(loss) ? { loss } : {}) };
}

export function writeSentinel(store: string, { installId, seq, count, loss }: Sentinel): void {
  writeJson(sentinelKey(store), { installId, seq, count, loss });
}

/** Takes away all of Cairn’s in localStorage and in this tab’s sessionStorage. False when something is still there. */
export function eraseMirror(): boolean {
  return [() => globalThis.localStorage, () => globalThis.sessionStorage].map(eraseOurs).every(Boolean);
}

function eraseOurs(find: () => Storage | undefined): boolean {
  try {
    const storage = find();
    if (storage === undefined || storage === null) return true;
    for (const key of ourKeys(storage)) storage.removeItem(key);
    return ourKeys(storage).length === 0;
  } catch {
    // A storage that cannot be read was never written either.
    return true;
  }
}

function ourKeys(storage: Storage): readonly string[] {
  return Array.from({ length: storage.length }, (_, at) => storage.key(at)).flatMap((key) => (key?.startsWith(ours) === true ? [key] : []));
}

function sentinelKey(store: string): string {
  return `${ours}kept-${store}`;
}

function isLoss(value: unknown): value is Loss {
  return isObject(value) && (value['kind'] === 'emptied' || value['kind'] === 'behind') && typeof value['rows'] === 'number';
}
