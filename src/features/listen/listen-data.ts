import type { StoryCard } from '#domain/story/schema.ts';
import type { FeedbackQuestion } from '#walk/after-story/feedback.ts';
import type { NamedBarrier } from '#walk/after-story/use-reason-words.ts';

export type ListenData = {
  readonly stories: readonly StoryCard[];
  readonly barriers: readonly NamedBarrier[];
  readonly feedback: readonly FeedbackQuestion[];
};
