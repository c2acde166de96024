import { grain, outline, smoothPath } from './stone-shape.ts';

export interface CairnStone {
  /** Middle of the stone, left or right of the middle of the drawing: about -30 to 30 units of a drawing 360 wide. Not mirrored. */
  readonly x: number;
  /** About 70 (top) to 240 (lowest). */
  readonly width: number;
  /** About 24 (top) to 66 (lowest). */
  readonly height: number;
  /** -1 to 1: which uneven outline, which veins, whether moss grows. */
  readonly wobble: number;
  readonly tone: 1 | 2 | 3 | 4 | 5;
  /** The part of the path it stands for; shown when a pointer rests on it. */
  readonly name: string;
}

export interface StoneProps {
  readonly stone: CairnStone;
  readonly middle: number;
  readonly clipId: string;
  readonly lightId: string;
  readonly shadeId: string;
  /** The stone that lies on this one and shades it. */
  readonly above: CairnStone | undefined;
  readonly settles: boolean;
}

/** One stone: its colour, light from above, veins, specks, at times moss, and the shade of the next one. */
export function Stone({ stone, middle, clipId, lightId, shadeId, above, settles }: StoneProps) {
  const { width: w, height: h, wobble } = stone;
  const path = smoothPath(outline(stone));
  return (
    <g transform={`translate(${180 + stone.x} ${middle.toFixed(1)})`}>
      <g className={settles ? 'cairn-stone cairn-settles' : 'cairn-stone'}>
        <title>{stone.name}</title>
        <clipPath id={clipId}>
          <path d={path} />
        </clipPath>
        <path className={`cairn-tone-${stone.tone}`} d={path} />
        <g clipPath={`url(#${clipId})`}>
          <path className="cairn-shade" opacity=".11" d={belly(w, h, wobble)} />
          {veins(w, h, wobble).map((d) => (
            <path key={d} className="cairn-vein" d={d} />
          ))}
          {specks(w, h, wobble).map(({ cx, cy, r, light }) => (
            <ellipse
              key={`${cx} ${cy}`}
              className={light ? 'cairn-light' : 'cairn-shade'}
              opacity=".3"
              cx={cx}
              cy={cy}
              rx={r * 1.3}
              ry={r}
            />
          ))}
          {grain(wobble, 20) > 0.45 && <Moss w={w} h={h} wobble={wobble} />}
          <path fill={`url(#${lightId})`} d={path} />
          {above && (
            <ellipse
              fill={`url(#${shadeId})`}
              cx={above.x - stone.x + 4}
              cy={-h / 2 + 1}
              rx={above.width * 0.52}
              ry={Math.max(7, h * 0.3)}
            />
          )}
        </g>
      </g>
    </g>
  );
}

/** The lower part in shade, its upper edge a slow wave. */
function belly(w: number, h: number, wobble: number): string {
  const y = h * (0.08 + grain(wobble, 6) * 0.12);
  const sway = h * (0.2 + grain(wobble, 7) * 0.12) * (grain(wobble, 8) > 0.5 ? 1 : -1);
  return `M${-w} ${y}C${-w / 4} ${y + sway} ${w / 8} ${y - sway} ${w} ${y + sway / 2}V${h}H${-w}Z`;
}

function veins(w: number, h: number, wobble: number): readonly string[] {
  return [9, 10].slice(0, grain(wobble, 11) > 0.5 ? 2 : 1).map((nth, row) => {
    const y = h * ((grain(wobble, nth) - 0.5) * 0.4 + row * 0.16);
    const dip = h * (grain(wobble, nth + 4) - 0.5) * 0.4;
    return `M${-w * 0.52} ${y}Q${-w * 0.2} ${y + dip} ${w * 0.06} ${y + dip * 0.2}T${w * 0.52} ${y + dip * 0.5}`;
  });
}

interface Speck {
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
  readonly light: boolean;
}

function specks(w: number, h: number, wobble: number): readonly Speck[] {
  const count = 5 + Math.round(w / 36);
  return Array.from({ length: count }, (_, nth) => ({
    cx: Math.round((grain(wobble, 30 + nth) - 0.5) * w * 0.86),
    cy: Math.round((grain(wobble, 50 + nth) - 0.5) * h * 0.8),
    r: 0.7 + grain(wobble, 70 + nth) * 1.1,
    light: nth % 2 === 0,
  }));
}

/** A cushion of moss that hangs over one shoulder. */
function Moss({ w, h, wobble }: { readonly w: number; readonly h: number; readonly wobble: number }) {
  const side = grain(wobble, 21) > 0.5 ? 1 : -1;
  const at = w * (0.2 + grain(wobble, 22) * 0.12);
  const long = w * (0.11 + grain(wobble, 23) * 0.08);
  const deep = h * (0.2 + grain(wobble, 24) * 0.14);
  const top = -h / 2 - 2;
  return (
    <g transform={`scale(${side} 1)`}>
      <path
        className="cairn-moss"
        d={`M${at - long} ${top}C${at - long * 0.6} ${top + deep * 0.9} ${at - long * 0.2} ${top + deep * 0.5} ${at} ${top + deep}S${at + long * 0.9} ${top + deep * 1.1} ${at + long * 1.3} ${top + deep * 1.5}L${at + long * 1.9} ${top}Z`}
      />
      <circle className="cairn-moss" cx={at - long * 1.15} cy={top + deep * 0.75} r={Math.max(1.4, h * 0.035)} />
      <circle className="cairn-moss" cx={at + long * 0.3} cy={top + deep * 1.6} r={Math.max(1.2, h * 0.028)} />
    </g>
  );
}
