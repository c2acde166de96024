import { describe, expect, it } from 'vitest';

import { lastMood, needsAMoment } from '#domain/record/mood.ts';
import type { Mood, MoodWord } from '#domain/record/schema.ts';
import { momentAt } from '#domain/time/moment.ts';

function mood(when: Mood['when'], word: MoodWord | null, minute: number): Mood {
  return { id: `${when}-${minute}`, when, mood: word, at: momentAt(Date.UTC(2026, 0, 1, 8, minute), 60) };
}

describe('lastMood', () => {
  it('goes by time, in whatever order they come', () => {
    const moods = [mood('arriving', 'okay', 30), mood('arriving', 'low', 10), mood('leaving', 'good', 50)];
    expect(lastMood(moods, 'arriving')).toBe('okay');
  });

  it('knows nothing when the last question was skipped or never asked', () => {
    expect(lastMood([mood('arriving', 'okay', 1), mood('arriving', null, 2)], 'arriving')).toBeUndefined();
    expect(lastMood([], 'arriving')).toBeUndefined();
  });
});

it.each<[MoodWord | undefined, MoodWord | undefined, boolean]>([
  ['okay', 'low', true],
  ['good', 'okay', true],
  ['low', 'low', false],
  ['low', 'so-so', false],
  ['rough', 'rough', true],
  [undefined, 'rough', true],
  [undefined, 'low', false],
  ['good', undefined, false],
])('arriving %s, now %s: a moment to settle is %s', (arriving, now, offered) => {
  expect(needsAMoment(arriving, now)).toBe(offered);
});
