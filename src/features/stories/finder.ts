import type { BarrierCard } from '#domain/barrier/schema.ts';
import { picksFor, type AgePick, type FactPick } from '#domain/story/like-me.ts';
import type { StoryCard } from '#domain/story/schema.ts';
import { findStories, indexStories } from '#domain/story/search.ts';
import { nearnessOf, plainWords } from '#domain/text/forgiving.ts';

type Concern = StoryCard['concerns'][number];

/** Names in the language of the reader. */
export type FinderWords = {
  readonly concern: (concern: Concern) => string;
  /** Other words that people use for it. */
  readonly also: (concern: Concern) => string;
  readonly pick: (pick: AgePick | FactPick) => string;
};

type Found = readonly string[];

/** A search over the shelf. Free tags of the narrator are searched too, in the language of whoever wrote them. */
export function finderOf(
  stories: readonly StoryCard[],
  barriers: readonly Pick<BarrierCard, 'id' | 'name' | 'keywords'>[],
  words: FinderWords,
): (query: string) => Found {
  const index = indexStories(
    stories.map((story) => ({
      id: story.id,
      title: story.title,
      lines: [story.oneLine, story.from],
      tags: [
        ...story.concerns.flatMap((concern) => [words.concern(concern), words.also(concern)]),
        ...barriers.filter(({ id }) => story.barriers.includes(id)).flatMap(({ name, keywords }) => [name, ...keywords]),
        ...picksFor(story).flatMap((pick) => (isConcern(pick, story) ? [] : [words.pick(pick)])),
        ...story.narrator.facets,
      ],
    })),
  );
  return (query) => findStories(index, query);
}

/** Whether somebody who searches may be in danger: help stands above what is found then. Slips are forgiven in long words only. */
export function soundsUrgent(query: string, urgentWords: string): boolean {
  const urgent = plainWords(urgentWords);
  return plainWords(query).some((typed) =>
    urgent.some((word) => typed === word || (typed.length >= 5 && word.length >= 7 && nearnessOf(typed, word) !== undefined)),
  );
}

function isConcern(pick: string, { concerns }: Pick<StoryCard, 'concerns'>): pick is Concern {
  return concerns.some((concern) => concern === pick);
}
