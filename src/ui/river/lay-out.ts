export type StretchLook = 'bend' | 'rock' | 'bridge' | 'boat';

export type RiverLayOut = {
  readonly height: number;
  /** The middle of the water, from the spring to the edge of the picture. */
  readonly course: string;
  readonly marks: readonly { readonly look: StretchLook; readonly x: number; readonly y: number }[];
};

/** In the picture’s own units; it grows with the screen. */
export const riverWidth = 456;
const margin = 60;
const stretch = 84;
const perRow = 4;
const row = 104;

/**
 * A river that runs to and fro, four stretches to a row, so that each is large enough to be seen on a narrow phone. It comes in
 * at one edge and leaves at another: what comes after is open.
 */
export function layOutRiver(looks: readonly StretchLook[]): RiverLayOut {
  const rows = Math.max(1, Math.ceil(looks.length / perRow));
  const middle = (nth: number) => nth * row + row / 2;
  const marks = looks.map((look, nth) => {
    const at = nth % perRow;
    const inRow = Math.floor(nth / perRow);
    const along = margin + stretch * (at + 0.5);
    return { look, x: runsForward(inRow) ? along : riverWidth - along, y: middle(inRow) };
  });
  const parts = Array.from({ length: rows }, (_, nth) => {
    const way = runsForward(nth) ? 1 : -1;
    const stretches = Array.from({ length: perRow }, (__, at) => across(looks[nth * perRow + at] === 'bend', way));
    const turn = nth < rows - 1 ? `a${row / 2} ${row / 2} 0 0 ${way === 1 ? 1 : 0} 0 ${row}` : `h${way * margin}`;
    return `${stretches.join('')}${turn}`;
  });
  return { height: rows * row, course: `M0 ${middle(0)}h${margin}${parts.join('')}`, marks };
}

function runsForward(nth: number): boolean {
  return nth % 2 === 0;
}

/** One stretch of water: nearly straight, or with a clear bend. */
function across(bends: boolean, way: 1 | -1): string {
  const half = (way * stretch) / 2;
  const swing = bends ? 38 : 5;
  return `c${half * 0.3} ${-swing} ${half * 0.7} ${-swing} ${half} 0c${half * 0.3} ${swing} ${half * 0.7} ${swing} ${half} 0`;
}
