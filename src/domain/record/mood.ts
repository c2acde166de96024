import { epochOf } from '../time/moment.ts';

import type { Mood, MoodWord } from './schema.ts';

/** From heavy to light. Words have an order and no distance: nothing is ever added up. */
const fromHeavyToLight: readonly MoodWord[] = ['rough', 'low', 'so-so', 'okay', 'good'];

/** The last answer to this question; undefined when it was never answered or skipped the last time. */
export function lastMood(moods: readonly Mood[], when: Mood['when']): MoodWord | undefined {
  const asked = moods.filter((mood) => mood.when === when);
  const last = asked.reduce<Mood | undefined>(
    (one, mood) => (one === undefined || epochOf(mood.at) >= epochOf(one.at) ? mood : one),
    undefined,
  );
  return last?.mood ?? undefined;
}

/** Whether to offer a moment to settle: lower than on arriving, or rough whatever it was before (research rule Z6). */
export function needsAMoment(arriving: MoodWord | undefined, now: MoodWord | undefined): boolean {
  if (now === undefined) return false;
  if (now === 'rough') return true;
  return arriving !== undefined && fromHeavyToLight.indexOf(now) < fromHeavyToLight.indexOf(arriving);
}
