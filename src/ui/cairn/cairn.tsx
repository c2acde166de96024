import { useId, type ReactNode } from 'react';

import { layOut } from './lay-out.ts';
import { Stone, type CairnStone } from './stone.tsx';
import { outline, smoothPath } from './stone-shape.ts';

export type { CairnStone } from './stone.tsx';

export interface CairnProps {
  /** Lowest first; the last one is the newest. */
  readonly stones: readonly CairnStone[];
  /** Draws the place of the next stone as a dashed outline. */
  readonly next: boolean;
  /** The whole picture in words. */
  readonly label: string;
  /** Lets the newest stone come to rest, once, when it was placed a moment ago. */
  readonly settle?: boolean;
}

/** The pile of stones. A picture of what was done; it never scores and never shrinks. */
export function Cairn({ stones, next, label, settle = false }: CairnProps) {
  const id = useId();
  const { height, ground, middles, ghost } = layOut(stones, next);
  const widest = stones[0]?.width ?? 190;
  return (
    <svg
      className="cairn"
      preserveAspectRatio="xMidYMax meet"
      viewBox={`0 0 360 ${height}`}
      width="360"
      height={height}
      role="img"
      aria-label={label}
    >
      <linearGradient id={`${id}l`} x1="0.35" y1="0" x2="0.6" y2="1">
        <stop className="cairn-stop-light" offset="0" stopOpacity=".42" />
        <stop className="cairn-stop-light" offset=".42" stopOpacity="0" />
        <stop className="cairn-stop-shade" offset=".58" stopOpacity="0" />
        <stop className="cairn-stop-shade" offset="1" stopOpacity=".36" />
      </linearGradient>
      <radialGradient id={`${id}e`}>
        <stop className="cairn-stop-ground" offset=".55" />
        <stop className="cairn-stop-ground" offset="1" stopOpacity="0" />
      </radialGradient>
      <radialGradient id={`${id}s`}>
        <stop className="cairn-stop-shade" offset="0" stopOpacity=".55" />
        <stop className="cairn-stop-shade" offset=".6" stopOpacity=".3" />
        <stop className="cairn-stop-shade" offset="1" stopOpacity="0" />
      </radialGradient>
      <Ground y={ground} fill={`url(#${id}e)`} />
      {stones.length > 0 && (
        <ellipse opacity=".6" fill={`url(#${id}s)`} cx={186 + (stones[0]?.x ?? 0)} cy={ground - 1} rx={widest * 0.66} ry="12" />
      )}
      {stones.map((stone, nth) => (
        <Stone
          key={nth}
          stone={stone}
          middle={middles[nth] ?? 0}
          clipId={`${id}c${nth}`}
          lightId={`${id}l`}
          shadeId={`${id}s`}
          above={stones[nth + 1]}
          settles={settle && nth === stones.length - 1}
        />
      ))}
      <Grass y={ground} half={widest / 2} />
      {ghost && (
        <path className="cairn-ghost" transform={`translate(${180 + ghost.x} ${ghost.middle.toFixed(1)})`} d={smoothPath(outline(ghost))} />
      )}
    </svg>
  );
}

/**
 * The head of a page with its pile: about one height whatever the words and however many stones, so that nothing below moves
 * when the stones are known. The pile takes the room that the words leave.
 */
export function CairnPlace({ children }: { readonly children: ReactNode }) {
  return <div className="cairn-place">{children}</div>;
}

/** Bare earth with a few pebbles, so that an empty place looks like a place. */
function Ground({ y, fill }: { readonly y: number; readonly fill: string }) {
  return (
    <>
      <ellipse fill={fill} cx="180" cy={y + 4} rx="178" ry="17" />
      <ellipse className="cairn-tone-2" cx="40" cy={y + 5} rx="7" ry="3.6" />
      <ellipse className="cairn-tone-3" cx="53" cy={y + 8} rx="3.6" ry="2.2" />
      <ellipse className="cairn-tone-1" cx="322" cy={y + 6} rx="5.4" ry="3" />
    </>
  );
}

/** A few blades on each side of the lowest stone. */
function Grass({ y, half }: { readonly y: number; readonly half: number }) {
  const left = 180 - half - 6;
  const right = 180 + half + 9;
  return (
    <path
      className="cairn-grass"
      d={`M${left} ${y + 6}q-2-9-8-14m9 14q0-11-1-18m2 18q2-8 6-12M${right} ${y + 7}q-1-8-6-12m7 12q1-9 3-15m-2 15q3-6 8-9`}
    />
  );
}
