/** Outlines of stones: pure arithmetic, so that the same numbers draw the same stone on every device. */

export interface StoneSize {
  /** In units of the drawing, which is 360 wide. */
  readonly width: number;
  readonly height: number;
  /** -1 to 1: which of the many uneven outlines; near numbers give unlike stones. */
  readonly wobble: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A number from 0 up to 1 that depends on `wobble` and `nth` alone. */
export function grain(wobble: number, nth: number): number {
  const sine = Math.sin((wobble + 0.137) * 311.7 + nth * 74.7) * 4375.85;
  return sine - Math.floor(sine);
}

const corners = 18;

/**
 * Points around the middle (0, 0), clockwise from the left end. A rounded oblong (superellipse, Lamé 1818), flatter below than
 * above, leaning a little, with two slow waves so that it looks worn and not dented.
 */
export function outline({ width, height, wobble }: StoneSize): readonly Point[] {
  const lean = (grain(wobble, 1) - 0.5) * 0.1;
  const wave2 = 0.016 + grain(wobble, 2) * 0.02;
  const wave3 = 0.012 + grain(wobble, 3) * 0.016;
  const turn2 = grain(wobble, 4) * Math.PI * 2;
  const turn3 = grain(wobble, 5) * Math.PI * 2;
  return Array.from({ length: corners }, (_, nth) => {
    const angle = Math.PI + (nth / corners) * Math.PI * 2;
    const cos = Math.cos(angle);
    const sin = Math.sin(angle);
    const power = sin > 0 ? 0.62 : 0.78;
    const swell = 1 + wave2 * Math.sin(2 * angle + turn2) + wave3 * Math.sin(3 * angle + turn3);
    const up = Math.sign(sin) * Math.abs(sin) ** power;
    const across = Math.sign(cos) * Math.abs(cos) ** 0.8;
    return {
      x: (across * (1 + 0.05 * up) - lean * up) * swell * (width / 2),
      y: up * (sin > 0 ? 0.96 : 1) * (1 + (swell - 1) * 0.6) * (height / 2),
    };
  });
}

/** A closed curve through all points (Catmull and Rom 1974, doi 10.1016/B978-0-12-079050-0.50020-5) as SVG path data. */
export function smoothPath(points: readonly Point[]): string {
  const at = (nth: number): Point => points[(nth + points.length) % points.length] ?? { x: 0, y: 0 };
  const pair = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const curves = points.map((from, nth) => {
    const [before, to, after] = [at(nth - 1), at(nth + 1), at(nth + 2)];
    const first = pair(from.x + (to.x - before.x) / 6, from.y + (to.y - before.y) / 6);
    const second = pair(to.x - (after.x - from.x) / 6, to.y - (after.y - from.y) / 6);
    return `C${first} ${second} ${pair(to.x, to.y)}`;
  });
  const start = at(0);
  return `M${pair(start.x, start.y)}${curves.join('')}Z`;
}
