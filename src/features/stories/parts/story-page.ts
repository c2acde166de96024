import type { Story } from '#domain/story/schema.ts';

/** What the page of a story carries. */
export type StoryPage = {
  readonly story: Story;
  /** Names of the barriers that were met. */
  readonly inTheWay: readonly string[];
};
