import type { Barrier } from '#domain/barrier/schema.ts';
import type { StoryCard } from '#domain/story/schema.ts';

/** What this room carries: every barrier in the order of the list, and the stories that their answers point to. */
export type WayData = { readonly barriers: readonly Barrier[]; readonly stories: readonly StoryCard[] };
