/** Steps in which the room that is left is said: a count at each letter would talk over what is being written. */
const steps = [0, 5, 10, 20, 50] as const;

/**
 * How many more characters fit, once the end is near: the smallest step that still holds them. Undefined while there is plenty
 * of room. Counted as the answer is checked, in code points.
 */
export function roomLeft(text: string, maxLength: number | undefined): number | undefined {
  if (maxLength === undefined) return undefined;
  const left = Math.max(maxLength - Array.from(text).length, 0);
  // A short line is near its end from the first letter; that is said once half of it is written.
  if (left > maxLength / 2) return undefined;
  return steps.find((step) => left <= step);
}
