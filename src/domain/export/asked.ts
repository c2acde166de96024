import { baseDayOf, windowsOf, type WaveWindow } from '../path/due.ts';
import type { Questionnaire } from '../questionnaire/schema.ts';
import { isLowerVersion } from '../questionnaire/version.ts';
import type { Moment, Sitting } from '../record/schema.ts';
import { addDays, dayOf, type Day } from '../time/day.ts';
import { epochOf } from '../time/moment.ts';
import type { WavePlan } from '../wave/schema.ts';

import type { Dataset } from './dataset.ts';

/** Which questionnaire was, or will be, asked at which wave, with the sitting that stands for it in the wide file. */

export type Asked = {
  readonly wave: string;
  /** Absent when the schedule does not know the wave. */
  readonly plan: WavePlan | undefined;
  readonly questionnaire: string;
  readonly version: string;
  readonly language: string;
  /** Exactly what was seen; undefined when this build does not hold it. */
  readonly held: Questionnaire | undefined;
  readonly sitting: Sitting | undefined;
};

/** In the order of the schedule; what only sittings know comes after. */
export function askedOf(dataset: Dataset): readonly Asked[] {
  const { schedule, sittings } = dataset;
  const planned = schedule.waves.map(({ id }) => id);
  const waves = [...new Set([...planned, ...byStart(sittings).map(({ wave }) => wave)])];
  return waves.flatMap((wave) => {
    const plan = schedule.waves.find(({ id }) => id === wave);
    const own = byStart(sittings).filter((sitting) => sitting.wave === wave);
    const names = new Set([...(plan?.questionnaires ?? []), ...own.map(({ questionnaire }) => questionnaire)]);
    return [...names].flatMap((questionnaire) => askedAt(dataset, { wave, plan, questionnaire }));
  });
}

function askedAt(dataset: Dataset, place: Pick<Asked, 'wave' | 'plan' | 'questionnaire'>): readonly Asked[] {
  const own = dataset.sittings.filter(({ wave, questionnaire }) => wave === place.wave && questionnaire === place.questionnaire);
  const sitting = own.reduce<Sitting | undefined>((best, other) => (best === undefined ? other : betterOf(best, other)), undefined);
  if (sitting !== undefined) {
    const { version, language } = sitting;
    return [{ ...place, version, language, held: heldAs(dataset.questionnaires, sitting), sitting }];
  }
  const held = toBeAsked(dataset, place.questionnaire);
  return held === undefined ? [] : [{ ...place, version: held.facts.version, language: held.language, held, sitting: undefined }];
}

/**
 * An update in the middle of a wave can leave two sittings of one questionnaire. The finished one stands in the wide file, else
 * the one with more answers, else the newer version; the long file has both.
 */
function betterOf(one: Sitting, other: Sitting): Sitting {
  const finished = (sitting: Sitting) => Number(sitting.finishedAt !== undefined);
  if (finished(one) !== finished(other)) return finished(one) > finished(other) ? one : other;
  if (one.log.length !== other.log.length) return one.log.length > other.log.length ? one : other;
  return isLowerVersion(one.version, other.version) ? other : one;
}

/** The questionnaire in exactly the version and language that was seen. */
export function heldAs(
  questionnaires: readonly Questionnaire[],
  seen: Pick<Sitting, 'questionnaire' | 'version' | 'language'>,
): Questionnaire | undefined {
  return questionnaires.find(
    ({ facts, language }) => facts.id === seen.questionnaire && facts.version === seen.version && language === seen.language,
  );
}

/** What will be asked at a wave that has not begun: the version of the study, else the newest one. */
function toBeAsked({ questionnaires, enrolment, sittings }: Dataset, id: string): Questionnaire | undefined {
  const wanted = enrolment?.study.plan.questionnaires.find((one) => one.id === id)?.version;
  const own = questionnaires.filter(({ facts }) => facts.id === id && (wanted === undefined || facts.version === wanted));
  const newest = own.reduce<string | undefined>(
    (best, { facts }) => (best === undefined || isLowerVersion(best, facts.version) ? facts.version : best),
    undefined,
  );
  const language = byStart(sittings).at(-1)?.language ?? enrolment?.language;
  const candidates = own.filter(({ facts }) => facts.version === newest);
  return candidates.find((candidate) => candidate.language === language) ?? candidates[0];
}

/** The window of each follow-up, by wave. The day a sitting was due on wins: it is what the phone went by. */
export function windowsByWave(dataset: Dataset): ReadonlyMap<string, WaveWindow> {
  const { schedule, sittings, progress, enrolment } = dataset;
  const bases = schedule.waves.flatMap((wave) => {
    if (wave.kind !== 'follow-up') return [];
    return sittings.flatMap((sitting) =>
      sitting.wave === wave.id && sitting.dueOn !== undefined ? [addDays(sitting.dueOn, -wave.day)] : [],
    );
  });
  const base = bases[0] ?? baseDayOf({ schedule, progress, plan: undefined, sittings, baselineBefore: enrolment?.baselineBefore });
  return new Map(base === undefined ? [] : windowsOf(schedule, base).map((window) => [window.wave.id, window]));
}

export type Timing = 'early' | 'on-time' | 'late';

/** How the start of a follow-up lies to its window; undefined for every other wave. */
export function timingOf(startedAt: Moment, window: Pick<WaveWindow, 'dueOn' | 'lateAfter'> | undefined): Timing | undefined {
  if (window === undefined) return undefined;
  const day: Day = dayOf(startedAt);
  if (day < window.dueOn) return 'early';
  return day <= window.lateAfter ? 'on-time' : 'late';
}

export function byStart(sittings: readonly Sitting[]): readonly Sitting[] {
  return sittings.toSorted((one, other) => epochOf(one.startedAt) - epochOf(other.startedAt));
}

/** The moment on the person’s own clock, ISO 8601 with its offset: 2026-03-01T13:00:00.000+01:00. */
export function localTime({ utc, offset }: Moment): string {
  const local = new Date(Date.parse(utc) + offset * 60_000).toISOString().slice(0, -1);
  const minutes = Math.abs(offset);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
