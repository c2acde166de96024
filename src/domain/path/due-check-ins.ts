import type { CheckIn, Plan, Progress } from '../record/schema.ts';
import { addDays, dayOf, daysBetween, type Day } from '../time/day.ts';

/**
 * When the next short check-in comes, in local calendar days. Days 1, 3, 7 and 14 after the plan: repeated contact over two weeks
 * raised behaviour elsewhere (Fitzsimmons-Craft et al. 2024); the spacing is our choice. Who says “not now” and names a day is asked
 * again only then, and what follows moves by as much. Once a booked day has passed, one question about it takes the place of the
 * check-in. Never two at once: what was missed is let go.
 */

export type DueCheckIn = {
  readonly kind: 'check-in';
  /** Which of the four it is; for the question about a booked day, the one it takes the place of or comes after. */
  readonly day: CheckIn['day'];
  readonly dueOn: Day;
  readonly late: boolean;
  /** `wait`: the day that was booked has passed, and the question is how it was. */
  readonly about: 'step' | 'wait';
};

export type CheckInInput = {
  readonly progress: Progress | undefined;
  readonly plan: Plan | undefined;
  readonly checkIns: readonly CheckIn[];
};

/** Days after the base day; `until`: last day, counted from the due day, that is not late. */
const checkInDays = [
  { day: 1, until: 1 },
  { day: 3, until: 3 },
  { day: 7, until: 6 },
  { day: 14, until: 6 },
] as const satisfies readonly { readonly day: CheckIn['day']; readonly until: number }[];

/** The first day on which a plan was made, its stone placed, or the path finished: check-ins are counted from it. */
export function pathDayOf({ progress, plan }: Pick<CheckInInput, 'progress' | 'plan'>): Day | undefined {
  const placed = (progress?.placed ?? []).filter(({ stone }) => stone === 'plan' || stone === 'second-check').map(({ at }) => dayOf(at));
  const made = plan?.madeAt === undefined ? [] : [dayOf(plan.madeAt)];
  return [...placed, ...made].toSorted()[0];
}

type PlannedCheckIn = {
  readonly day: CheckIn['day'];
  /** With what was put off counted in. */
  readonly dueOn: Day;
  readonly until: number;
  /** The newest answer; undefined when there is none, or when the person asked to be asked again on `dueOn`. */
  readonly answer: CheckIn | undefined;
};

/** All four, in their order and with strictly later days; empty before there is anything to ask about. */
export function plannedCheckIns(input: CheckInInput): readonly PlannedCheckIn[] {
  const base = pathDayOf(input);
  if (base === undefined) return [];
  let moved = 0;
  return checkInDays.map(({ day, until }) => {
    const own = input.checkIns.filter((one) => one.day === day);
    const plain = addDays(base, day + moved);
    const later = own.map(putOffTo).reduce((last, next) => (next > last ? next : last), plain);
    moved += daysBetween(plain, later);
    const newest = own.toSorted(byDueDay).at(-1);
    return { day, dueOn: later, until, answer: newest !== undefined && putOffTo(newest) === '' ? newest : undefined };
  });
}

/** The answer a person comes back to on this day, put off or not. */
export function latestAnswer(checkIns: readonly CheckIn[], day: CheckIn['day']): CheckIn | undefined {
  return checkIns
    .filter((one) => one.day === day)
    .toSorted(byDueDay)
    .at(-1);
}

/** At most one. `today` before the first day, as on a phone with an old clock: none. */
export function dueCheckIn(input: CheckInInput, today: Day): DueCheckIn | undefined {
  const planned = plannedCheckIns(input);
  const here = planned.findLast(({ dueOn }) => dueOn <= today);
  const booked = input.plan?.bookedFor;
  if (booked !== undefined && booked < today) {
    const day = here?.day ?? checkInDays[0].day;
    const asked = addDays(booked, 1);
    // Its answer is also the answer to a check-in that was due meanwhile, and has to be the newest of that day.
    return { kind: 'check-in', day, dueOn: here !== undefined && here.dueOn > asked ? here.dueOn : asked, late: false, about: 'wait' };
  }
  // Earlier days stay let go when a later one was answered, even if the clock is set back.
  if (here === undefined || here.answer !== undefined || input.checkIns.some(({ day }) => day > here.day)) return undefined;
  return { kind: 'check-in', day: here.day, dueOn: here.dueOn, late: today > addDays(here.dueOn, here.until), about: 'step' };
}

/** Days after today on which a check-in may come, first one first. */
export function checkInDaysAfter(input: CheckInInput, today: Day): readonly Day[] {
  const booked = input.plan?.bookedFor;
  return [...plannedCheckIns(input).map(({ dueOn }) => dueOn), ...(booked === undefined ? [] : [addDays(booked, 1)])]
    .filter((day) => day > today)
    .toSorted();
}

/** The day this answer is put off to; empty when it is not. A day that was over when it was asked says nothing. */
function putOffTo({ answer, laterOn, dueOn }: CheckIn): Day {
  return answer === 'not-now' && laterOn !== undefined && laterOn > dueOn ? laterOn : '';
}

function byDueDay(one: CheckIn, other: CheckIn): number {
  if (one.dueOn === other.dueOn) return 0;
  return one.dueOn < other.dueOn ? -1 : 1;
}
