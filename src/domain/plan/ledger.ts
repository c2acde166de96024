import type { Rung } from '../record/schema.ts';
import { dayOf, type Day } from '../time/day.ts';

type LedgerLine = { readonly rung: Rung; readonly day: Day };

/** From the first word to somebody, to going again. */
export const ladder = [
  'told',
  'looked-up',
  'saved',
  'drafted',
  'sent',
  'called',
  'booked',
  'went',
  'went-again',
] as const satisfies readonly Rung['rung'][];

/** Every rung with its day on the person’s own clock, newest first; of what was noted in one moment, the higher rung first. */
export function ledgerOf(rungs: readonly Rung[]): readonly LedgerLine[] {
  return rungs
    .map((rung) => ({ rung, day: dayOf(rung.at) }))
    .toSorted(
      (one, other) =>
        compare(other.day, one.day) ||
        compare(other.rung.at.utc, one.rung.at.utc) ||
        ladder.indexOf(other.rung.rung) - ladder.indexOf(one.rung.rung),
    );
}

/**
 * What could come after a rung, for those who want to go on: small ones first, as people do them. Undefined after the last ones: going
 * again is a matter between the person and whoever helps.
 */
export function rungAfter(rung: Rung['rung']): Rung['rung'] | undefined {
  switch (rung) {
    case 'told':
      return 'looked-up';
    case 'looked-up':
      return 'saved';
    case 'saved':
      return 'drafted';
    case 'drafted':
      return 'sent';
    case 'sent':
    case 'called':
      return 'booked';
    case 'booked':
      return 'went';
    case 'went':
      return 'went-again';
    case 'went-again':
      return undefined;
  }
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
