import type { Choices, Reading, Settings } from '../record/schema.ts';
import type { Day } from '../time/day.ts';

import { hopeFloorAfter, landedBadly, nextStory, type StoryFacets, type StoryOffer } from './next-story.ts';

export type OfferInput<S extends StoryFacets> = {
  readonly stories: readonly S[];
  /** Oldest first; opened ones that were not finished too. */
  readonly readings: readonly Reading[];
  /** Id of the story on screen that the person turns from: it counts as the last one they saw, before its reading is kept. */
  readonly turnedFrom?: string | undefined;
  readonly choices: Choices | undefined;
  readonly settings: Settings | undefined;
  readonly today?: Day | undefined;
};

/**
 * The next story to offer by ourselves. Before a barrier is known, hopeful ones come first. A story about thoughts of suicide is
 * only read by who chose it from the library: for some people even a hopeful one made things worse (research rule Z10).
 */
export function offerStory<S extends StoryFacets>({
  stories,
  readings,
  turnedFrom,
  choices,
  settings,
  today,
}: OfferInput<S>): StoryOffer<S> | undefined {
  const opened = readings.map(({ story }) => story);
  const wish = {
    stories,
    read: turnedFrom === undefined ? opened : [...opened.filter((id) => id !== turnedFrom), turnedFrom],
    barrier: choices?.barrier,
    branch: choices?.branch,
    likeMe: choices?.likeMe,
    hiddenTopics: [...(settings?.hiddenTopics ?? []), 'suicidal-thoughts'],
    ageBand: settings?.ageBand,
    landedBadly: landedBadly(readings),
    today,
  };
  const floor = hopeFloorAfter(readings);
  if (floor !== undefined) return nextStory({ ...wish, hopeFloor: floor });
  const hopeful = choices?.branch === undefined ? nextStory({ ...wish, hopeFloor: 4 }) : undefined;
  return hopeful ?? nextStory(wish);
}
