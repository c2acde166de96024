import type { StoryCard } from '#domain/story/schema.ts';

/** What stands on the spine of a story on the shelf, and what it is looked for by. */
export type StorySpine = Pick<StoryCard, 'id' | 'title' | 'oneLine' | 'from' | 'minutes' | 'language' | 'concerns'>;

export function spineOf({ id, title, oneLine, from, minutes, language, concerns }: StoryCard): StorySpine {
  return { id, title, oneLine, from, minutes, language, concerns };
}
