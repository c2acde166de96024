import { addDays, type Day } from '../time/day.ts';

import { baseDayOf, checkInDays, dueNow, followUpDays, type DueInput } from './due.ts';

/** The next day after today on which something new is due; undefined before there is a plan, and when all is done. */
export function nextDueDay(input: DueInput): Day | undefined {
  const base = baseDayOf(input.progress, input.plan);
  if (base === undefined) return undefined;
  const days = [...checkInDays, ...followUpDays].map(({ day }) => addDays(base, day));
  return days
    .filter((day) => day > input.today)
    .toSorted()
    .find((day) => dueNow({ ...input, today: day }).some(({ dueOn }) => dueOn === day));
}
