import type { Choices, Reading } from '#domain/record/schema.ts';

/** What the person did with stories: saved them, read them to their end. */
export type Marks = { readonly saved: readonly string[]; readonly read: readonly string[] };

export const noMarks: Marks = { saved: [], read: [] };

type Kept = { readonly choices: Choices | undefined; readonly readings: readonly Pick<Reading, 'story' | 'finished'>[] };

export function marksOf({ choices, readings }: Kept): Marks {
  return {
    saved: choices?.savedStories ?? [],
    read: readings.filter(({ finished }) => finished).map(({ story }) => story),
  };
}
