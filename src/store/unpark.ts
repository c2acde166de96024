import type { Piece } from '#domain/record/schema.ts';
import { broughtAlong } from '#domain/words/earlier.ts';

import type { Codec } from './codec.ts';
import { forgetParked, readParked } from './parked.ts';
import type { Store } from './store.ts';

/** Puts what was parked in this tab to what is kept. It stays parked when that fails; closed with another key, it can never be read. */
export async function unpark(codec: Codec, { pieces }: Pick<Store, 'pieces'>): Promise<void> {
  const parked = readParked();
  if (parked === undefined) return;
  for (const row of parked.keyId === codec.keyId ? parked.rows : []) {
    try {
      const { place, body } = row;
      // Only this code, with this key, can have closed it.
      const piece = (await codec.open('pieces', place, new Uint8Array(body))) as Piece;
      const { kind } = await pieces.change(piece.id, (old) => broughtAlong(old, piece));
      if (kind !== 'saved') return;
    } catch {
      // Damaged: it must not keep the others from coming back.
    }
  }
  forgetParked();
}
