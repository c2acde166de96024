import type { CairnStone } from './stone.tsx';
import type { StoneSize } from './stone-shape.ts';

export interface Ghost extends StoneSize {
  readonly x: number;
  readonly middle: number;
}

export interface Layout {
  /** Of the whole drawing; it grows with the pile and is never lower than a hand's breadth. */
  readonly height: number;
  /** Where the earth is, from the top. */
  readonly ground: number;
  /** Middle of each stone from the top, in the order of the stones. */
  readonly middles: readonly number[];
  readonly ghost: Ghost | undefined;
}

/** How far a stone sinks behind the rounded top of the one below it. */
const nestles = 4;
const air = 10;
const earth = 22;
const lowest = 130;

/** Piles the stones from the ground up and finds room for the next one. */
export function layOut(stones: readonly CairnStone[], next: boolean): Layout {
  const reach = (upTo: number): number => stones.slice(0, upTo).reduce((sum, stone) => sum + stone.height - nestles, 0);
  const ghost = next ? nextSize(stones.at(-1)) : undefined;
  const pile = reach(stones.length) + (ghost === undefined ? 0 : ghost.height);
  const height = Math.max(lowest, Math.ceil(pile + air + earth));
  const ground = height - earth;
  const rest = ground + nestles;
  return {
    height,
    ground,
    middles: stones.map((stone, nth) => rest - reach(nth) - stone.height / 2),
    ghost: ghost && { ...ghost, middle: rest - reach(stones.length) - ghost.height / 2 - 2 },
  };
}

function nextSize(top: CairnStone | undefined): StoneSize & { readonly x: number } {
  if (top === undefined) return { x: 0, width: 190, height: 58, wobble: 0.31 };
  return { x: top.x * 0.5, width: Math.max(58, top.width * 0.76), height: Math.max(24, top.height * 0.8), wobble: (top.wobble + 0.37) % 1 };
}
