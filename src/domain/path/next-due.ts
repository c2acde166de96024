import type { Day } from '../time/day.ts';

import { checkInDaysAfter } from './due-check-ins.ts';
import { baseDayOf, dueNow, windowsOf, type DueInput } from './due.ts';

/** The next day after today on which something new is due; undefined before there is a plan, and when all is done. */
export function nextDueDay(input: DueInput): Day | undefined {
  const base = baseDayOf(input);
  const checkIns = checkInDaysAfter(input, input.today);
  const followUps = base === undefined ? [] : windowsOf(input.schedule, base).map(({ dueOn }) => dueOn);
  return [...checkIns, ...followUps]
    .filter((day) => day > input.today)
    .toSorted()
    .find((day) => dueNow({ ...input, today: day }).some(({ dueOn }) => dueOn === day));
}
