import { paths } from '#paths';

/** One question of the writing screen. */
export function promptAddress(prompt: string): string {
  return `${paths.stone('tell', 'write')}&p=${prompt}`;
}

/** What follows the question about mood on the last screen. */
export function leavingAddress(place: 'settle' | 'after'): string {
  return `${paths.stone('tell', 'leaving')}&p=${place}`;
}
