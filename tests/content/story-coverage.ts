import { ageBandSchema, concernSchema } from '#domain/story/schema.ts';
import { barrierShares, thin } from '#tools/content/story-shares.ts';

import type { StoryFolder } from '#tools/content/laws/story-laws.ts';

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

/** Every barrier in at least two stories, the ten commonest in at least four (CON-5). */
export function thinBarriers(wanted: readonly string[], stories: readonly StoryFolder[]): readonly string[] {
  const facts = stories.map((story) => story.facts);
  return thin(barrierShares(wanted, facts)).map(({ name, count, wanted: number }) => `${name}: ${count} of ${number}`);
}

/** Whatever somebody has, there is a story about it (CON-3 at its least). */
export function missingConcerns(stories: readonly StoryFolder[]): readonly string[] {
  return missing(
    concernSchema.options,
    stories.flatMap(({ facts }) => facts.concerns),
  );
}

/** Stories that are still in the middle belong in the set more than once: nobody is made to be well (NAR-3). */
export function countUnresolved(stories: readonly StoryFolder[]): number {
  return stories.filter(({ facts }) => facts.trajectory === 'unresolved').length;
}

type Floor = {
  /** The share of the stories that each kind has to have; 0.1 is one story in ten. */
  readonly than: number;
  readonly kinds: readonly string[];
  readonly of: (facts: StoryFolder['facts']) => string;
};

/** Kinds that are rarer than the floor. */
export function rarer({ than, kinds, of }: Floor, stories: readonly StoryFolder[]): readonly string[] {
  return kinds.filter((kind) => stories.filter(({ facts }) => of(facts) === kind).length < than * stories.length);
}

/** A first try that went badly, then another that worked, belongs in the set more than once. */
export function countBadFirstTries(stories: readonly StoryFolder[]): number {
  return stories.filter(({ facts }) => facts.firstTryWentBadly).length;
}
