import type { StoryCard } from '#domain/story/schema.ts';

import type { FeedbackQuestion } from './feedback.ts';

export type ListenData = {
  readonly stories: readonly StoryCard[];
  readonly barriers: readonly { readonly id: string; readonly name: string }[];
  readonly feedback: readonly FeedbackQuestion[];
};
