import type { CheckIn, Plan, Progress, Sitting, Wave } from '../record/schema.ts';
import { addDays, dayOf, type Day } from '../time/day.ts';

import { questionnairesAt } from './waves.ts';

/**
 * What is due today, in local calendar days from the base day. Check-ins on days 1, 3, 7 and 14: repeated contact over two
 * weeks raised behaviour elsewhere (Fitzsimmons-Craft et al. 2024); the spacing is our choice. Follow-ups at 2 and 6 weeks
 * and 3 months. At most one check-in and one follow-up are due: what was missed is let go, never piled up or held against
 * anybody. What was finished never comes again, whatever the clock says.
 */

export type FollowUpWave = Exclude<Wave, 'pre' | 'post'>;

export type DueCheckIn = { readonly kind: 'check-in'; readonly day: CheckIn['day']; readonly dueOn: Day; readonly late: boolean };
export type DueFollowUp = {
  readonly kind: 'follow-up';
  readonly wave: FollowUpWave;
  readonly dueOn: Day;
  /** Before the day itself, within its window, or after it. Late answers are taken, and marked in the sitting. */
  readonly timing: 'early' | 'on-time' | 'late';
  /** Ids of the questionnaires that are not finished yet. */
  readonly questionnaires: readonly string[];
};
export type Due = DueCheckIn | DueFollowUp;

export type DueInput = {
  readonly progress: Progress | undefined;
  readonly plan: Plan | undefined;
  readonly sittings: readonly Sitting[];
  readonly checkIns: readonly CheckIn[];
  readonly today: Day;
};

/** Days after the base day; `until`: last day, counted from the due day, that is not late. */
export const checkInDays = [
  { day: 1, until: 1 },
  { day: 3, until: 3 },
  { day: 7, until: 6 },
  { day: 14, until: 6 },
] as const satisfies readonly { readonly day: CheckIn['day']; readonly until: number }[];

/** `early`: how many days before the due day it is first offered. */
export const followUpDays = [
  { wave: 'w2', day: 14, early: 2, until: 7 },
  { wave: 'w6', day: 42, early: 3, until: 14 },
  { wave: 'm3', day: 91, early: 7, until: 28 },
] as const satisfies readonly { readonly wave: FollowUpWave; readonly day: number; readonly early: number; readonly until: number }[];

/** The day from which all is counted: the first day on which a plan was made, its stone placed, or the path finished. */
export function baseDayOf(progress: Progress | undefined, plan: Plan | undefined): Day | undefined {
  const placed = (progress?.placed ?? []).filter(({ stone }) => stone === 'plan' || stone === 'second-check').map(({ at }) => dayOf(at));
  const made = plan?.madeAt === undefined ? [] : [dayOf(plan.madeAt)];
  return [...placed, ...made].toSorted()[0];
}

/** In the order to offer them: the check-in, which is shorter and about the person’s own plan, comes first. */
export function dueNow(input: DueInput): readonly Due[] {
  const base = baseDayOf(input.progress, input.plan);
  if (base === undefined) return [];
  return [...dueCheckIns(base, input), ...dueFollowUps(base, input)];
}

function dueCheckIns(base: Day, { checkIns, today }: DueInput): readonly DueCheckIn[] {
  const latest = checkInDays.findLast(({ day }) => addDays(base, day) <= today);
  // Earlier days stay let go when a later one was answered, even if the clock is set back.
  if (latest === undefined || checkIns.some((answered) => answered.day >= latest.day)) return [];
  const dueOn = addDays(base, latest.day);
  return [{ kind: 'check-in', day: latest.day, dueOn, late: today > addDays(dueOn, latest.until) }];
}

function dueFollowUps(base: Day, { sittings, today }: DueInput): readonly DueFollowUp[] {
  // Without a check before there is nothing to compare with, and who left both checks out is not asked again.
  if (!sittings.some(({ wave, finishedAt }) => (wave === 'pre' || wave === 'post') && finishedAt !== undefined)) return [];
  const place = followUpDays.findLastIndex(({ day, early }) => addDays(base, day - early) <= today);
  const latest = followUpDays[place];
  if (latest === undefined) return [];
  const later = followUpDays.slice(place + 1).map(({ wave }): Wave => wave);
  if (sittings.some(({ wave, finishedAt }) => later.includes(wave) && finishedAt !== undefined)) return [];
  const questionnaires = openQuestionnaires(latest.wave, sittings);
  if (questionnaires.length === 0) return [];
  const dueOn = addDays(base, latest.day);
  const timing = today < dueOn ? 'early' : today <= addDays(dueOn, latest.until) ? 'on-time' : 'late';
  return [{ kind: 'follow-up', wave: latest.wave, dueOn, timing, questionnaires }];
}

/** Questionnaires of a wave that have no finished sitting; an empty list means that the wave is done. */
export function openQuestionnaires(wave: Wave, sittings: readonly Sitting[]): readonly string[] {
  const finished = sittings.filter((sitting) => sitting.wave === wave && sitting.finishedAt !== undefined);
  return questionnairesAt(wave).filter((id) => !finished.some((sitting) => sitting.questionnaire === id));
}
