import type { Barrier } from '#domain/barrier/schema.ts';
import type { Reading, Settings } from '#domain/record/schema.ts';
import { isCurrentEnough } from '#domain/story/due.ts';
import { isHidden } from '#domain/story/hidden.ts';
import type { StoryCard } from '#domain/story/schema.ts';
import type { Day } from '#domain/time/day.ts';

type StoryForInput = {
  readonly barrier: Pick<Barrier, 'stories'>;
  readonly stories: readonly StoryCard[];
  readonly readings: readonly Pick<Reading, 'story'>[];
  readonly hiddenTopics: Settings['hiddenTopics'];
  readonly today?: Day;
};

/**
 * The story to link from a barrier’s answer: the best one not read yet, else the best one. Never a withdrawn one, one with a
 * topic the person hid, or one about thoughts of suicide: such a story is only read when somebody chose it from the library.
 */
export function storyFor({ barrier, stories, readings, hiddenTopics = [], today }: StoryForInput): StoryCard | undefined {
  const fitting = barrier.stories
    .flatMap((id) => stories.filter((story) => story.id === id))
    .filter((story) => !story.withdrawn && isCurrentEnough(story, today) && !isHidden(story, ['suicidal-thoughts', ...hiddenTopics]));
  return fitting.find((story) => !readings.some((reading) => reading.story === story.id)) ?? fitting[0];
}
