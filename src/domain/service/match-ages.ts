/** Ages that a place is for, in whole years, both ends included. */
export type Ages = { readonly from: number; readonly to: number };

/**
 * Reads "up to 18", "18 and over", "11 to 25", and the signs that places of an own list have instead ("18+", "11–25": hsds/to-service).
 * Undefined where nothing is said, or in other words: then nobody is kept away.
 */
export function agesOf(text: string | undefined): Ages | undefined {
  if (text === undefined) return undefined;
  const upTo = /^up to (\d+)$/.exec(text)?.[1];
  if (upTo !== undefined) return { from: 0, to: Number(upTo) };
  const over = /^(\d+)(?: and over|\+)$/.exec(text)?.[1];
  if (over !== undefined) return { from: Number(over), to: Infinity };
  const [, from, to] = /^(\d+)(?: to |–)(\d+)$/.exec(text) ?? [];
  return from === undefined || to === undefined ? undefined : { from: Number(from), to: Number(to) };
}

export function overlap(a: Ages, b: Ages): boolean {
  return a.from <= b.to && b.from <= a.to;
}
