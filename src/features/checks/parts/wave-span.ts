export type Span = { readonly unit: 'days' | 'weeks' | 'months'; readonly count: number };

/** Mean length of a month in the Gregorian calendar, in days. */
const month = 365.2425 / 12;

/** A number of days as people say it: weeks up to a quarter of a year, months from then on; days where neither fits. */
export function spanOf(day: number): Span {
  const months = Math.round(day / month);
  // Day 84 is twelve weeks and day 91 three months: teams count both ways, and mean what is nearest.
  if (months >= 3 && Math.abs(day - months * month) <= 3) return { unit: 'months', count: months };
  return day >= 7 && day % 7 === 0 ? { unit: 'weeks', count: day / 7 } : { unit: 'days', count: day };
}
