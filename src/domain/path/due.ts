import type { CheckIn, Plan, Progress, Sitting } from '../record/schema.ts';
import { addDays, dayOf, type Day } from '../time/day.ts';
import type { FollowUpPlan, Schedule, Wave, WavePlan } from '../wave/schema.ts';

import { dueCheckIn, pathDayOf, type DueCheckIn } from './due-check-ins.ts';
import { followUpsOf } from './waves.ts';

/**
 * What is due today, in local calendar days: check-ins after `due-check-ins.ts`, follow-ups as the schedule has them.
 * At most one check-in and one follow-up are due: what was missed is let go once the next one opens, never piled up or held
 * against anybody. Until then late answers are taken, and marked. What was finished never comes again, whatever the clock says.
 */

export type DueFollowUp = {
  readonly kind: 'follow-up';
  readonly wave: FollowUpPlan;
  readonly dueOn: Day;
  /** Before the day itself, within its window, or after it. */
  readonly timing: 'early' | 'on-time' | 'late';
  /** Ids of the questionnaires that are not finished yet. */
  readonly questionnaires: readonly string[];
};
export type Due = DueCheckIn | DueFollowUp;

export type BaseInput = {
  readonly schedule: Schedule;
  readonly progress: Progress | undefined;
  readonly plan: Plan | undefined;
  readonly sittings: readonly Sitting[];
  /** The day of a first check that was finished on an installation before this one. */
  readonly baselineBefore?: Day | undefined;
};

export type DueInput = BaseInput & {
  readonly checkIns: readonly CheckIn[];
  readonly today: Day;
  /** A study may leave the check-ins out. */
  readonly checkInsOn?: boolean | undefined;
};

/** The day from which follow-ups are counted; undefined while it has not come. */
export function baseDayOf(input: BaseInput): Day | undefined {
  switch (input.schedule.from) {
    case 'path':
      return pathDayOf(input);
    case 'baseline':
      return baselineDayOf(input) ?? input.baselineBefore;
  }
}

/** The day on which the last questionnaire of the first check was finished. */
function baselineDayOf({ schedule, sittings }: Pick<BaseInput, 'schedule' | 'sittings'>): Day | undefined {
  const baseline = schedule.waves.find(({ kind }) => kind === 'baseline');
  if (baseline === undefined || !isWaveDone(baseline, sittings)) return undefined;
  const own = sittings.filter(({ wave }) => wave === baseline.id).flatMap(({ finishedAt }) => finishedAt ?? []);
  return own.map(dayOf).toSorted().at(-1);
}

/** In the order to offer them: the check-in, which is shorter and about the person’s own plan, comes first. */
export function dueNow(input: DueInput): readonly Due[] {
  const checkIn = input.checkInsOn === false ? undefined : dueCheckIn(input, input.today);
  return [...(checkIn === undefined ? [] : [checkIn]), ...dueFollowUps(input)];
}

function dueFollowUps(input: DueInput): readonly DueFollowUp[] {
  const { schedule, sittings, today } = input;
  const base = baseDayOf(input);
  // Without a check before there is nothing to compare with, and who left both checks out is not asked again.
  if (base === undefined || (input.baselineBefore === undefined && !someCheckIsKept(schedule, sittings))) return [];
  const windows = windowsOf(schedule, base);
  const place = windows.findLastIndex(({ opensOn }) => opensOn <= today);
  const latest = windows[place];
  if (latest === undefined) return [];
  const later = windows.slice(place + 1).map(({ wave }): Wave => wave.id);
  if (sittings.some(({ wave, finishedAt }) => later.includes(wave) && finishedAt !== undefined)) return [];
  const questionnaires = openQuestionnaires(latest.wave, sittings);
  if (questionnaires.length === 0) return [];
  const timing = today < latest.dueOn ? 'early' : today <= latest.lateAfter ? 'on-time' : 'late';
  return [{ kind: 'follow-up', wave: latest.wave, dueOn: latest.dueOn, timing, questionnaires }];
}

function someCheckIsKept({ waves }: Schedule, sittings: readonly Sitting[]): boolean {
  const checks = waves.filter(({ kind }) => kind !== 'follow-up').map(({ id }): Wave => id);
  return sittings.some(({ wave, finishedAt }) => checks.includes(wave) && finishedAt !== undefined);
}

/** `lateAfter`: the last day that is not late. */
export type WaveWindow = { readonly wave: FollowUpPlan; readonly opensOn: Day; readonly dueOn: Day; readonly lateAfter: Day };

/** Every follow-up in the order of its day, in whole local calendar days from the base day: no change of clocks moves them. */
export function windowsOf(schedule: Schedule, base: Day): readonly WaveWindow[] {
  return followUpsOf(schedule).map((wave) => ({
    wave,
    opensOn: addDays(base, wave.day - wave.early),
    dueOn: addDays(base, wave.day),
    lateAfter: addDays(base, wave.day + wave.late),
  }));
}

/** Questionnaires of a wave that have no finished sitting; an empty list means that the wave is done. */
export function openQuestionnaires(wave: WavePlan, sittings: readonly Sitting[]): readonly string[] {
  const finished = sittings.filter((sitting) => sitting.wave === wave.id && sitting.finishedAt !== undefined);
  return wave.questionnaires.filter((id) => !finished.some((sitting) => sitting.questionnaire === id));
}

export function isWaveDone(wave: WavePlan, sittings: readonly Sitting[]): boolean {
  return openQuestionnaires(wave, sittings).length === 0;
}
