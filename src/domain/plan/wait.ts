import { daysBetween, type Day } from '../time/day.ts';

/** How far off a booked day is, in the words people use: near days by name, far ones roughly. It is no countdown. */
type Wait =
  | { readonly kind: 'passed' | 'today' | 'tomorrow' | 'few-days' | 'one-week' }
  /** `count`: about so many, 2 or more. */
  | { readonly kind: 'weeks' | 'months'; readonly count: number };

const daysPerMonth = 30.44;

export function waitUntil(bookedFor: Day, today: Day): Wait {
  const days = daysBetween(today, bookedFor);
  if (days < 0) return { kind: 'passed' };
  if (days === 0) return { kind: 'today' };
  if (days === 1) return { kind: 'tomorrow' };
  if (days < 6) return { kind: 'few-days' };
  if (days < 11) return { kind: 'one-week' };
  if (days < 60) return { kind: 'weeks', count: Math.round(days / 7) };
  return { kind: 'months', count: Math.round(days / daysPerMonth) };
}
