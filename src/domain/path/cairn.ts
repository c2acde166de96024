import type { Progress, Stone } from '../record/schema.ts';
import { drawBetween, seededDraw } from '../random/seeded.ts';

/**
 * The shapes of a person’s pile, from their seed and the stones they placed. Each stone’s shape depends on the seed and its
 * place in the pile alone, so placing another never changes those below. Lengths are units of a drawing about 300 wide;
 * nine stones are about 360 high.
 */
export type CairnStone = {
  readonly stone: Stone;
  /** Middle of the stone, right (+) or left (-) of the pile’s axis. */
  readonly x: number;
  /** Underside of the stone above the ground; each sinks a little into the one below. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** From -1 to 1: how its outline leans, for drawing. */
  readonly wobble: number;
  /** Which of the five stone colours; never that of the stone below. */
  readonly tone: 1 | 2 | 3 | 4 | 5;
};

const tones = [1, 2, 3, 4, 5] as const;

export function cairnOf({ seed, placed }: Pick<Progress, 'seed' | 'placed'>): readonly CairnStone[] {
  const draw = seededDraw(seed);
  const pile: CairnStone[] = [];
  for (const [place, { stone }] of placed.entries()) {
    const below = pile.at(-1);
    // Every stone takes the same number of draws, in this order: changing it changes the look of every pile there is.
    const width = (220 - 16 * place) * drawBetween(0.93, 1.07, draw);
    const height = width * drawBetween(0.25, 0.33, draw);
    // The middle stays near the axis, well within every stone below: a pile of these would stand.
    const x = width * drawBetween(-0.09, 0.09, draw);
    const wobble = drawBetween(-1, 1, draw);
    const free = tones.filter((tone) => tone !== below?.tone);
    const tone = free[Math.floor(draw() * free.length)] ?? 1;
    const y = below === undefined ? 0 : below.y + below.height * 0.9;
    pile.push({ stone, x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height), wobble: rounded(wobble), tone });
  }
  return pile;
}

/** Two decimals are enough for a drawing, keep it small in HTML, and are the same on every engine. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
