import type { StoryCard } from './schema.ts';

/**
 * Whether a story touches something the person does not want to read about. The one rule for every place that shows stories:
 * library, doors, search, answers, check-ins. `hiddenTopics`: concerns or content notes; others hide nothing.
 */
export function isHidden(story: Pick<StoryCard, 'concerns' | 'contentNotes'>, hiddenTopics: readonly string[]): boolean {
  return [...story.concerns, ...story.contentNotes].some((topic) => hiddenTopics.includes(topic));
}
