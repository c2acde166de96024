import type { FollowUpPlan, Schedule, Wave, WaveKind, WavePlan } from '../wave/schema.ts';

import type { Way } from './stones.ts';

/**
 * When is asked what, by everybody who is in no study. What is hardest to answer comes after what is easy. Right after the
 * path nobody can have sought more help, so `hsb` is not asked there. The windows are our choice; a study sets its own.
 */
export const ownSchedule: Schedule = {
  from: 'path',
  waves: [
    { kind: 'baseline', id: 'pre', questionnaires: ['hsi', 'hsp', 'hsb'] },
    { kind: 'post', id: 'post', questionnaires: ['hsi', 'hsp'] },
    { kind: 'follow-up', id: 'w2', day: 14, early: 2, late: 7, questionnaires: ['hsb', 'hsi', 'hsp'] },
    { kind: 'follow-up', id: 'w6', day: 42, early: 3, late: 14, questionnaires: ['hsb', 'hsi', 'hsp'] },
    { kind: 'follow-up', id: 'm3', day: 91, early: 7, late: 28, questionnaires: ['hsb', 'hsi', 'hsp'] },
  ],
};

/** The plan of a wave; undefined when the schedule has none of that name. */
export function wavePlan(schedule: Schedule, wave: Wave): WavePlan | undefined {
  return schedule.waves.find(({ id }) => id === wave);
}

/** The first wave of a kind: the wave that the first check asks, or the second. */
export function waveOfKind(schedule: Schedule, kind: Exclude<WaveKind, 'follow-up'>): WavePlan | undefined {
  return schedule.waves.find((wave) => wave.kind === kind);
}

/** Follow-ups in the order of their target days. */
export function followUpsOf(schedule: Schedule): readonly FollowUpPlan[] {
  return schedule.waves.flatMap((wave) => (wave.kind === 'follow-up' ? [wave] : [])).toSorted((one, other) => one.day - other.day);
}

/**
 * The short way is short for both checks only: follow-ups ask everything, or what help was sought would never be known. In a
 * study every check is whole: its team counts on what it asks.
 */
export function wayAt(kind: WaveKind, way: Way, inStudy = false): Way {
  return inStudy || kind === 'follow-up' ? 'whole' : way;
}
