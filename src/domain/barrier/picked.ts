import type { Choices } from '../record/schema.ts';

import type { BarrierFacts } from './schema.ts';

export type Branch = BarrierFacts['branch'];

/** What the person said stands in the way: one of the list, or their own words with the branch they gave it. */
export type PickedBarrier =
  { readonly kind: 'listed'; readonly id: string } | { readonly kind: 'own'; readonly text: string; readonly branch: Branch | undefined };

export function pickedBarrier(choices: Choices | undefined): PickedBarrier | undefined {
  if (choices?.barrier !== undefined) return { kind: 'listed', id: choices.barrier };
  if (choices?.barrierOwn !== undefined) return { kind: 'own', text: choices.barrierOwn, branch: choices.branch };
  return undefined;
}

/** A listed barrier knows its branch; own words picked before no longer count (the text itself stays kept). */
export function pickListed(choices: Choices | undefined, { id, branch }: Pick<BarrierFacts, 'id' | 'branch'>): Choices {
  const { barrierOwn: _own, ...rest } = choices ?? {};
  return { ...rest, barrier: id, branch };
}

/** Own words in place of a listed barrier. The branch of a listed one does not carry over; one given to own words stays. */
export function pickOwn(choices: Choices | undefined, text: string): Choices {
  const { barrier, branch, ...rest } = choices ?? {};
  return { ...rest, barrierOwn: text, ...(barrier === undefined && branch !== undefined ? { branch } : {}) };
}
