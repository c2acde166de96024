import { pickedBarrier, type PickedBarrier } from '../barrier/picked.ts';
import type { Choices, Moment, Piece } from '../record/schema.ts';
import { broughtBack } from '../words/earlier.ts';

/** Where “what is in the way” keeps the person’s own words: the piece of this kind and prompt. */
const ownBarrier = { id: 'barrier.own', kind: 'barrier', prompt: 'own' } as const;
export const ownBarrierId: string = ownBarrier.id;

/** Own words for what is in the way; what stood there before stays with it as an earlier version. */
export function withHeldBack(old: Piece | undefined, line: string, at: Moment): Piece {
  if (old === undefined) return { ...ownBarrier, text: line, createdAt: at, changedAt: at };
  return broughtBack(old, line, at);
}

/** What the person picked before and would be replaced by the line; undefined where nothing would be. */
export function replacedBy(line: string, choices: Choices | undefined): PickedBarrier | undefined {
  const picked = pickedBarrier(choices);
  if (picked?.kind !== 'own') return picked;
  const before = picked.text.trim();
  return before === '' || before === line ? undefined : picked;
}

/** Whether this line is what the person picked. */
export function isPicked(line: string, choices: Choices | undefined): boolean {
  const picked = pickedBarrier(choices);
  return picked?.kind === 'own' && picked.text.trim() === line;
}
