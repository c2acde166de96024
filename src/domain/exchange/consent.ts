import type { Day } from '../time/day.ts';
import type { ConsentRecord } from './schema.ts';

/** `not-agreed`: this purpose was left at no. `ended`: the last day is over, or the day on which the library has to ask again. */
export type LibraryUse =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'not-agreed' }
  | { readonly kind: 'ended'; readonly how: 'ends' | 'asks-again'; readonly on: Day };

/** Whether a story may stand in the library on this day. The day named in the consent is the last one. */
export function allowsLibraryUse({ purposes, until }: Pick<ConsentRecord, 'purposes' | 'until'>, today: Day): LibraryUse {
  const { library: mayStandThere } = purposes;
  if (!mayStandThere) return { kind: 'not-agreed' };
  return until.on < today ? { kind: 'ended', how: until.kind, on: until.on } : { kind: 'allowed' };
}
