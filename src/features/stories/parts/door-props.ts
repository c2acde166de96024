import type { StoryWish } from '#domain/story/next-story.ts';
import type { StoryCard } from '#domain/story/schema.ts';
import type { Reader } from '#walk/after-story/use-reader.ts';

import type { ShelfData } from './shelf-data.ts';

/** What each door has at hand. */
export type DoorProps = {
  readonly to: string | undefined;
  readonly data: ShelfData;
  readonly reader: Reader;
  /** What the person is like, as far as they said; doors add what they look for. */
  readonly wish: StoryWish<StoryCard>;
};
