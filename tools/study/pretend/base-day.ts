import { baseDayOf } from '#domain/path/due.ts';
import type { Progress, Sitting } from '#domain/record/schema.ts';
import type { StudyPlan } from '#domain/study/schema.ts';
import type { Day } from '#domain/time/day.ts';
import type { WaveWindow } from '#domain/path/due.ts';

import { mustHold } from './must-hold.ts';

type Answered = { readonly plan: StudyPlan; readonly sittings: readonly Sitting[]; readonly progress: Progress };

export function baseOf({ plan, sittings, progress }: Answered): Day | undefined {
  return baseDayOf({ schedule: plan.schedule, progress, plan: undefined, sittings });
}

/** Days of the month, leap years included, written out: the arithmetic of the app is held against this one, which shares nothing with it. */
export function countedOn(day: Day, days: number): Day {
  let [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  for (let left = days; left > 0; left -= 1) {
    date += 1;
    if (date <= lengthOf(year, month)) continue;
    date = 1;
    month += 1;
    if (month <= 12) continue;
    month = 1;
    year += 1;
  }
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
}

function lengthOf(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

export function checkWindows(base: Day, windows: readonly WaveWindow[]): void {
  for (const { wave, opensOn, dueOn, lateAfter } of windows) {
    const wanted = [wave.day - wave.early, wave.day, wave.day + wave.late].map((days) => countedOn(base, days)).join(', ');
    const found = [opensOn, dueOn, lateAfter].join(', ');
    mustHold(found === wanted, `${wave.id} from ${base} is open, due and late on ${found}, and the calendar says ${wanted}`);
  }
}
