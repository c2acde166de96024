import { ageBandSchema } from '#domain/story/schema.ts';

import type { StoryFolder } from './story-laws.ts';

/** Whom and what the whole set of stories has to reach. Each gives back what is missing. */

function missing(wanted: readonly string[], met: readonly string[]): readonly string[] {
  return wanted.filter((value) => !met.includes(value));
}

export function missingAges(stories: readonly StoryFolder[]): readonly string[] {
  return missing(
    ageBandSchema.options,
    stories.map(({ facts }) => facts.narrator.age),
  );
}

export function missingGenders(stories: readonly StoryFolder[]): readonly string[] {
  return missing(
    ['woman', 'man', 'non-binary', 'unstated'],
    stories.map(({ facts }) => facts.narrator.gender),
  );
}

export function missingTrajectories(stories: readonly StoryFolder[]): readonly string[] {
  return missing(
    ['upward', 'up-and-down', 'unresolved'],
    stories.map(({ facts }) => facts.trajectory),
  );
}

export function missingFirstDoors(stories: readonly StoryFolder[]): readonly string[] {
  return missing(
    ['friend', 'family', 'doctor', 'helpline', 'talking-therapy', 'faith-community', 'work-school', 'nurse-health-visitor'],
    stories.map(({ facts }) => facts.firstHelp),
  );
}

export function missingBarriers(wanted: readonly string[], stories: readonly StoryFolder[]): readonly string[] {
  return missing(
    wanted,
    stories.flatMap(({ facts }) => facts.barriers),
  );
}

/** A first try that went badly, then another that worked, belongs in the set more than once. */
export function countBadFirstTries(stories: readonly StoryFolder[]): number {
  return stories.filter(({ facts }) => facts.firstTryWentBadly).length;
}
