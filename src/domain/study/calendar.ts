import { uidFrom, type Reminder } from '../calendar/ics.ts';
import { windowsOf } from '../path/due.ts';
import { digestOfText } from '../questionnaire/digest.ts';
import type { Moment } from '../record/schema.ts';
import type { Day } from '../time/day.ts';
import type { Schedule, Wave } from '../wave/schema.ts';

export type WaveRemindersInput = {
  readonly schedule: Schedule;
  /** The day from which follow-ups are counted. */
  readonly base: Day;
  /** What stays the same for one person in one study, also after a new installation: the study’s id and the code. */
  readonly uidSeed: string;
  /** Neutral: it may show on a locked screen or in a shared calendar. */
  readonly title: string;
  readonly madeAt: Moment;
  /** Nothing is put on days before this one. */
  readonly today: Day;
  /** Waves that are finished need no reminder. */
  readonly done: readonly Wave[];
};

/**
 * A reminder for each follow-up that is still to come, for its target day, in order. The same person, study and wave give the same UID,
 * so a calendar that is handed the file again changes its entries instead of adding more. The UID says neither study nor code.
 */
export function waveReminders({ schedule, base, uidSeed, title, madeAt, today, done }: WaveRemindersInput): readonly Reminder[] {
  return windowsOf(schedule, base)
    .filter(({ wave, dueOn }) => dueOn >= today && !done.includes(wave.id))
    .map(({ wave, dueOn }) => ({ uid: waveUid(uidSeed, wave.id), day: dueOn, title, madeAt, changedAt: madeAt }));
}

function waveUid(seed: string, wave: Wave): string {
  const digits = ['one', 'other'].map((half) => digestOfText(JSON.stringify([half, seed, wave])).slice(-16));
  return uidFrom(digits.join(''));
}
