import type { Mood, MoodWord } from '#domain/record/schema.ts';
import { isEarlier } from '#domain/time/moment.ts';

/** From the heaviest to the lightest. */
const order: readonly MoodWord[] = ['rough', 'low', 'so-so', 'okay', 'good'];

export type MoodStep = 'lower' | 'same' | 'higher';

/** How one word stands to an earlier one of the same person. */
export function moodStep(before: MoodWord, now: MoodWord): MoodStep {
  const step = order.indexOf(now) - order.indexOf(before);
  if (step === 0) return 'same';
  return step < 0 ? 'lower' : 'higher';
}

/** The newest answer to one question about mood; drawers have no order of their own. Undefined when it was left out. */
export function newestMood(moods: readonly Mood[], when: Mood['when']): MoodWord | undefined {
  const own = moods.filter((mood) => mood.when === when);
  const [first] = own;
  const newest = own.reduce((latest, mood) => (latest === undefined || isEarlier(latest.at, mood.at) ? mood : latest), first);
  return newest?.mood ?? undefined;
}
