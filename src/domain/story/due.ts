import { daysBetween, type Day } from '../time/day.ts';

import type { StoryCard } from './schema.ts';

/**
 * How fresh the last look at a story is (CON-21 of the research notes): `current` until the day it is due, that day included;
 * `being-checked` for a year after it, and the page says so; then `resting`: it can be read and is recommended to nobody.
 */
export type Freshness = 'current' | 'being-checked' | 'resting';

/** Twelve months, in days. */
const restsAfter = 365;

export function freshnessOf({ checkDue }: Pick<StoryCard, 'checkDue'>, today: Day): Freshness {
  const late = daysBetween(checkDue, today);
  if (late <= 0) return 'current';
  return late <= restsAfter ? 'being-checked' : 'resting';
}

/** Whether it may be offered on this day; where no day is known, yes. Somebody who looks for it finds it all the same. */
export function isCurrentEnough({ checkDue }: Partial<Pick<StoryCard, 'checkDue'>>, today: Day | undefined): boolean {
  return today === undefined || checkDue === undefined || freshnessOf({ checkDue }, today) !== 'resting';
}
