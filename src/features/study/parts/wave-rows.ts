import { baseDayOf, isWaveDone, windowsOf, type BaseInput } from '#domain/path/due.ts';
import { followUpsOf } from '#domain/path/waves.ts';
import { dayOf, type Day } from '#domain/time/day.ts';
import type { Schedule, WavePlan } from '#domain/wave/schema.ts';

/** How one occasion of the study stands for this person, today. */
export type WaveStanding =
  | { readonly kind: 'done'; readonly on: Day | undefined }
  | { readonly kind: 'now' | 'first-steps' | 'at-the-end' | 'gone' }
  | { readonly kind: 'late'; readonly dueOn: Day }
  | { readonly kind: 'on'; readonly opensOn: Day; readonly dueOn: Day }
  /** Its day is not known yet. */
  | { readonly kind: 'after'; readonly from: Schedule['from']; readonly days: number };

export type WaveRow = { readonly wave: WavePlan; readonly number: number; readonly standing: WaveStanding };

/** Every occasion in order: the checks, then the follow-ups by their days. `number` counts follow-ups from 1. */
export function waveRows(input: BaseInput, today: Day): readonly WaveRow[] {
  const { schedule } = input;
  const checks = schedule.waves.filter(({ kind }) => kind !== 'follow-up');
  return [...checks, ...followUpsOf(schedule)].map((wave) => ({
    wave,
    number: followUpsOf(schedule).findIndex(({ id }) => id === wave.id) + 1,
    standing: standingOf(wave, input, today),
  }));
}

function standingOf(wave: WavePlan, input: BaseInput, today: Day): WaveStanding {
  const { schedule, sittings } = input;
  if (isWaveDone(wave, sittings)) return { kind: 'done', on: lastDay(wave, input) };
  if (wave.kind === 'baseline')
    return input.baselineBefore === undefined ? { kind: 'first-steps' } : { kind: 'done', on: input.baselineBefore };
  if (wave.kind === 'post') return { kind: 'at-the-end' };
  const base = baseDayOf(input);
  if (base === undefined) return { kind: 'after', from: schedule.from, days: wave.day };
  const windows = windowsOf(schedule, base);
  const at = windows.findIndex((window) => window.wave.id === wave.id);
  const window = windows[at];
  if (window === undefined || today < window.opensOn) {
    return window === undefined ? { kind: 'gone' } : { kind: 'on', opensOn: window.opensOn, dueOn: window.dueOn };
  }
  const next = windows[at + 1];
  // Let go once the next one opens, as `dueNow` does.
  const laterDone = windows
    .slice(at + 1)
    .some((later) => sittings.some((one) => one.wave === later.wave.id && one.finishedAt !== undefined));
  if (laterDone || (next !== undefined && today >= next.opensOn)) return { kind: 'gone' };
  return today > window.lateAfter ? { kind: 'late', dueOn: window.dueOn } : { kind: 'now' };
}

function lastDay({ id }: WavePlan, { sittings }: BaseInput): Day | undefined {
  return sittings
    .filter(({ wave }) => wave === id)
    .flatMap(({ finishedAt }) => (finishedAt === undefined ? [] : [dayOf(finishedAt)]))
    .toSorted()
    .at(-1);
}
