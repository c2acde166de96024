import type { OutgoingPart } from '#domain/share/outgoing.ts';
import { swapWords } from '#domain/share/swap-words.ts';

import type { Pickable } from './pick-groups.ts';

/** By what stands in the text: what to put instead, or undefined where the person looked and keeps it. */
export type Decisions = ReadonlyMap<string, string | undefined>;

export const noDecisions: Decisions = new Map();

/** The copies that leave. The pieces they were made from are not touched. */
export function outgoingParts(pieces: readonly Pickable[], decisions: Decisions): readonly OutgoingPart[] {
  const swaps = [...decisions].flatMap(([quote, put]) => (put === undefined ? [] : [{ quote, put }]));
  return pieces.map(({ id, title, text }) => ({ piece: id, title, text: swapWords(text, swaps) }));
}
