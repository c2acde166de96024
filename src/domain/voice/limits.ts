/** How long recordings may be, in milliseconds. All of them travel in the one take-away file, which a cheap phone has to write and open. */

const minute = 60_000;

export const mostInOne = 10 * minute;

export const mostInAll = 40 * minute;

/** With this much left it is said that the end is near. */
export const nearEnd = minute;

/** Less room than this is no room: nobody can say anything in it. */
const least = 10_000;

/** How long the next recording may be, with these kept already; 0 when there is no room. */
export function roomFor(kept: readonly number[]): number {
  const left = mostInAll - kept.reduce((sum, length) => sum + length, 0);
  return left < least ? 0 : Math.min(left, mostInOne);
}
