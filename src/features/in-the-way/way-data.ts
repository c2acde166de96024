import type { BarrierCard } from '#domain/barrier/schema.ts';
import type { StoryCard } from '#domain/story/schema.ts';

/** What this room opens with: every barrier in the order of the list, and the stories that their answers point to. */
export type WayData = { readonly barriers: readonly BarrierCard[]; readonly stories: readonly StoryCard[] };
