import type { Piece } from '#domain/record/schema.ts';

import type { Codec } from './codec.ts';
import { isObject } from './local-storage.ts';

/**
 * Words that the database did not take: they lie in this tab’s own memory (sessionStorage) until the page was loaded again.
 * Safari on phones cuts the connection to its database while a page is put by, and nothing in that page brings it back: opening
 * again fails, too. Loading the page again heals, and what this tab’s memory took after the fault is still there then.
 * They lie closed with the key of the rows, since a browser writes that memory to disk.
 */
const key = 'cairn-parked';

type ParkedRow = { readonly place: string; readonly body: readonly number[] };
type Parked = { readonly keyId: string; readonly rows: readonly ParkedRow[] };

/** False when they could not be put there: then they are only on the screen. */
export async function park(codec: Codec, piece: Piece): Promise<boolean> {
  const { keyId } = codec;
  try {
    const place = await codec.place('pieces', piece.id);
    const sealed = await codec.seal('pieces', place, piece);
    // Nothing readable is ever put there.
    if (keyId === undefined || typeof sealed === 'string') return false;
    const before = readParked();
    const others = before?.keyId === keyId ? before.rows.filter((row) => row.place !== place) : [];
    sessionStorage.setItem(key, JSON.stringify({ keyId, rows: [...others, { place, body: [...sealed] }] }));
    return true;
  } catch {
    return false;
  }
}

/** Undefined where nothing waits in this tab. */
export function readParked(): Parked | undefined {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return isObject(found) && Array.isArray(found['rows']) ? (found as Parked) : undefined;
  } catch {
    return undefined;
  }
}

export function forgetParked(): void {
  sessionStorage.removeItem(key);
}
