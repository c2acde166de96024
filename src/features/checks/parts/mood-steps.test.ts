import { describe, expect, it } from 'vitest';

import type { Mood, MoodWord } from '#domain/record/schema.ts';
import { momentAt } from '#domain/time/moment.ts';

import { moodStep, newestMood } from './mood-steps.ts';

function mood(at: number, said: MoodWord | null, when: Mood['when'] = 'arriving'): Mood {
  return { id: String(at), when, mood: said, at: momentAt(Date.UTC(2026, 2, 1) + at, 0) };
}

describe('moodStep', () => {
  it('tells heavier, the same and lighter apart', () => {
    expect(moodStep('okay', 'low')).toBe('lower');
    expect(moodStep('rough', 'rough')).toBe('same');
    expect(moodStep('so-so', 'good')).toBe('higher');
  });
});

describe('newestMood', () => {
  it('goes by time, not by the order in the drawer', () => {
    expect(newestMood([mood(5, 'okay'), mood(9, 'low'), mood(1, 'good')], 'arriving')).toBe('low');
  });

  it('does not mix occasions, and knows when there is none', () => {
    expect(newestMood([mood(5, 'okay'), mood(9, 'low', 'leaving')], 'arriving')).toBe('okay');
    expect(newestMood([mood(9, 'low', 'leaving')], 'arriving')).toBeUndefined();
    expect(newestMood([mood(1, 'good'), mood(9, null)], 'arriving')).toBeUndefined();
  });
});
