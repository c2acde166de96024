import type { ReactNode } from 'react';

import { layOutRiver, riverWidth, type StretchLook } from './lay-out.ts';

export type { StretchLook } from './lay-out.ts';

export interface RiverProps {
  /** From the spring on. */
  readonly stretches: readonly StretchLook[];
  /** The whole picture in words. */
  readonly label: string;
}

/**
 * A drawn river with what lies in it. Outlines take the colour of the text, so that the picture stays where the person’s own
 * colours replace ours. It follows the direction of the page.
 */
export function River({ stretches, label }: RiverProps) {
  const { height, course, marks } = layOutRiver(stretches);
  return (
    <div className="soft">
      <svg
        className="icon-mirrors"
        viewBox={`0 0 ${riverWidth} ${height}`}
        width="100%"
        role="img"
        aria-label={label}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d={course} strokeWidth="46" strokeLinecap="butt" />
        <path d={course} strokeWidth="41" strokeLinecap="butt" stroke="var(--moss-wash)" />
        <path d={course} strokeWidth="2" strokeDasharray="16 26" opacity=".3" />
        {marks.map(({ look, x, y }, nth) => (
          <g key={nth} transform={`translate(${x} ${y})`}>
            {drawings[look]}
          </g>
        ))}
      </svg>
    </div>
  );
}

const drawings = {
  // The water itself bends; reeds stand where it turns.
  bend: <path d="M21-2v-26m0 12q-1-8-7-11m7 19q2-10 8-13M-21 4v26m0-10q1 7 7 9m-7-17q-2 8-8 11" stroke="var(--moss-growth)" />,
  rock: (
    <>
      <path fill="var(--stone-2)" d="M-21 12c-4-8 0-17 8-21 6-5 14-9 22-5 9 3 14 12 13 20-1 5-3 8-6 9h-31c-3 0-5-1-6-3z" />
      <path d="M-6-8c4-4 9-5 13-3M-12 4c1-3 2-5 5-7M-28 21q8 5 16 0M12 22q8 4 16-1" />
    </>
  ),
  bridge: (
    <>
      <path fill="var(--stone-2)" d="M-17-36h34v72h-34z" />
      <path d="M-17-24h34M-17-12h34M-17 0h34M-17 12h34M-17 24h34" strokeWidth="1.6" />
      <path d="M-17-42v84M17-42v84" strokeWidth="4.5" />
    </>
  ),
  boat: (
    <>
      <path fill="var(--sheet)" d="M2-34c12 6 19 16 20 29H2z" />
      <path fill="var(--stone-2)" d="M-25 0h52c-3 10-10 15-18 15h-18c-8 0-14-5-16-15z" />
      <path d="M2-34V0M-33 18q8 5 16 0t16 0 16 0 16 0" />
    </>
  ),
} as const satisfies Readonly<Record<StretchLook, ReactNode>>;
