import type { Moment, Reading } from '#domain/record/schema.ts';

/** One reading for a story, wherever it was read: opening it again later changes that one, and adds no other. */
export function readingId(story: string): string {
  return `listen.${story}`;
}

type Opened = {
  readonly story: { readonly id: string; readonly version: string };
  /** The reading kept before, with what the person said about the story. */
  readonly before: Reading | undefined;
  readonly finished: boolean;
  readonly at: Moment;
};

/** The reading to keep. What was finished once stays finished. */
export function readingOf({ story, before, finished, at }: Opened): Reading {
  return {
    ...before,
    id: readingId(story.id),
    story: story.id,
    version: story.version,
    at,
    finished: finished || before?.finished === true,
  };
}

/** The reading of a story that was read to its end. */
export function finishedReading(readings: readonly Reading[], story: string | undefined): Reading | undefined {
  return story === undefined ? undefined : readings.find((reading) => reading.id === readingId(story) && reading.finished);
}
