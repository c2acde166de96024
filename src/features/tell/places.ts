import { paths } from '#paths';

/** The place for words that are not kept, in the address of the writing screen. */
export const letGo = 'let-go';

/** One question of the writing screen. */
export function promptAddress(prompt: string): string {
  return `${paths.stone('tell', 'write')}&p=${prompt}`;
}

/** Go on with a telling of this shape, or start another. */
export function againAddress(): string {
  return `${paths.stone('tell', 'shape')}&p=again`;
}

/** What follows the question about mood on the last screen. */
export function leavingAddress(place: 'settle' | 'after'): string {
  return `${paths.stone('tell', 'leaving')}&p=${place}`;
}

const resting = 'rest';

/** The same place with its page put away, from the query of an address (with or without the question mark). */
export function restAddress(query: string): string {
  const there = new URLSearchParams(query);
  there.set(resting, 'yes');
  return `${paths.stone('tell')}?${there.toString()}`;
}

export function isResting(query: URLSearchParams): boolean {
  return query.has(resting);
}

/** Back from the break to the page it was taken from. */
export function afterRest(query: string): string {
  const there = new URLSearchParams(query);
  there.delete(resting);
  return `${paths.stone('tell')}?${there.toString()}`;
}

/** The mirror, asked for at the very end: it leads back there. */
export function mirrorFromAfter(): string {
  return `${paths.stone('tell', 'mirror')}&from=after`;
}

export function isFromAfter(query: URLSearchParams): boolean {
  return query.get('from') === 'after';
}
