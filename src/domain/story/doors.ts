import { pick, type Draw } from '../random/seeded.ts';
import type { Day } from '../time/day.ts';

import { isCurrentEnough } from './due.ts';
import { isHidden } from './hidden.ts';
import { picksMet } from './like-me.ts';
import { storiesInOrder, type StoryFacets, type StoryOffer, type StoryWish } from './next-story.ts';

/** What stands behind the doors of the library (research rule NAR-5). */

/** Stories that answer to at least one of what was picked; what answers to more comes first. */
export function storiesLikeMe<S extends StoryFacets>(wish: StoryWish<S>): readonly StoryOffer<S>[] {
  return storiesInOrder(wish, (story) => picksMet(story, wish.likeMe ?? []).length > 0);
}

type Barrier = { readonly id: string; readonly branch: 'social' | 'practical'; readonly stories: readonly string[] };

/**
 * Stories in which somebody met this barrier. The ones its author named come first, best first. The person chose the barrier and
 * will choose the story, so none is left out for its branch; among equals, those that answer the other kind of worry come last.
 */
export function storiesStuckOn<S extends StoryFacets>(
  { read, hiddenTopics, hopeFloor, landedBadly, today, ...wish }: StoryWish<S>,
  barrier: Barrier,
): readonly StoryOffer<S>[] {
  const place = (story: S) => {
    const named = barrier.stories.indexOf(story.id);
    const suits = story.branch === 'both' || story.branch === barrier.branch;
    return named >= 0 ? named : barrier.stories.length + (suits ? 0 : 1);
  };
  const stories = wish.stories.toSorted((one, other) => place(one) - place(other));
  return storiesInOrder({ stories, read, hiddenTopics, hopeFloor, landedBadly, today, barrier: barrier.id }, (story) =>
    story.barriers.includes(barrier.id),
  );
}

/** Never met by surprise, however hopeful the story is: for some readers it could be too near. */
const heavy: readonly string[] = ['suicidal-thoughts', 'self-harm', 'eating', 'trauma', 'psychosis', 'alcohol-drugs'];

/** A story that leaves most readers hopeful, has nothing to note before reading, and is not about anything heavy. */
export function isGentle(story: StoryFacets): boolean {
  return (
    !story.withdrawn &&
    story.hope >= 4 &&
    story.trajectory !== 'unresolved' &&
    story.contentNotes.length === 0 &&
    !story.concerns.some((concern) => heavy.includes(concern))
  );
}

type Surprise<S> = {
  readonly stories: readonly S[];
  readonly read: readonly string[];
  readonly hiddenTopics: readonly string[];
  /** The one that was drawn before: the next one is another, where there is another. */
  readonly before?: string | undefined;
  readonly landedBadly?: readonly string[] | undefined;
  readonly today?: Day | undefined;
};

/** A gentle story by chance; one that was not read yet where there is one. Undefined when none is gentle and not hidden. */
export function surpriseStory<S extends StoryFacets>(from: Surprise<S>, draw: Draw): S | undefined {
  const gentle = from.stories.filter(
    (story) => isGentle(story) && isCurrentEnough(story, from.today) && !isHidden(story, from.hiddenTopics),
  );
  const bad = from.stories.filter(({ id }) => from.landedBadly?.includes(id) === true).flatMap(({ concerns }) => concerns);
  const others = gentle.filter(({ id }) => id !== from.before);
  const calm = others.filter(({ concerns }) => !concerns.some((concern) => bad.includes(concern)));
  const fresh = calm.filter(({ id }) => !from.read.includes(id));
  return pick([fresh, calm, others, gentle].find((some) => some.length > 0) ?? [], draw);
}
