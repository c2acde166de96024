/** Gives the next number, from 0 up to but not including 1. */
export type Draw = () => number;

/**
 * A small generator whose numbers depend on its seed alone: the same pile is drawn on every visit.
 * Mulberry32 by Tommy Ettinger (2017, public domain), https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 * For pictures and for choosing what comes first. Never for secrets, codes or allocating people to arms.
 * `seed`: any number; its lowest 32 bits count.
 */
export function seededDraw(seed: number): Draw {
  let state = seed >>> 0;
  return function draw() {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** One of the list, each equally likely; undefined only when the list is empty. */
export function pick<Thing>(list: readonly Thing[], draw: Draw): Thing | undefined {
  return list[Math.floor(draw() * list.length)];
}

/** A number from `low` up to but not including `high`. */
export function drawBetween(low: number, high: number, draw: Draw): number {
  return low + draw() * (high - low);
}
