import type { Reading, Settings } from '../record/schema.ts';
import type { Day } from '../time/day.ts';

import { isCurrentEnough } from './due.ts';
import { isHidden } from './hidden.ts';
import { picksMet } from './like-me.ts';
import type { StoryCard } from './schema.ts';

/**
 * Which story to offer next, and why. Tags are weighed and the reason is told; nothing is learned about how long anybody
 * reads. The same wish gives the same story. After NAR-10, P8, Z8 and Z10 of the research notes.
 */

/** What choosing looks at; every story card has it. */
export type StoryFacets = Pick<StoryCard, 'id' | 'barriers' | 'branch' | 'concerns' | 'contentNotes' | 'hope' | 'narrator' | 'withdrawn'> &
  Partial<Pick<StoryCard, 'trajectory' | 'checkDue'>>;

export type StoryWish<S extends StoryFacets> = {
  /** In the order of the shelf; earlier ones win where all else is equal. */
  readonly stories: readonly S[];
  /** Ids of the stories that were read, oldest first. They are not offered again. */
  readonly read: readonly string[];
  readonly barrier?: string | undefined;
  /** The kind of worry: a story about the other kind is never offered, because a mismatched answer lowered intention. */
  readonly branch?: 'social' | 'practical' | undefined;
  /** What the person said matters to them, as concerns or tags of the narrator. */
  readonly matters?: readonly string[] | undefined;
  /** What they picked to find people like them; see `like-me.ts`. */
  readonly likeMe?: readonly string[] | undefined;
  /** Concerns or content notes that the person does not want to read about. */
  readonly hiddenTopics: readonly string[];
  readonly ageBand?: Settings['ageBand'] | undefined;
  /** With it, a story whose last look is too long ago is offered to nobody; see `due.ts`. */
  readonly today?: Day | undefined;
  /** Only stories that leave a reader at least this hopeful, 1 to 5; see `hopeFloorAfter`. */
  readonly hopeFloor?: number | undefined;
  /** Ids of stories that landed badly: what shares a concern with them comes last. See `landedBadly`. */
  readonly landedBadly?: readonly string[] | undefined;
};

/** Why this story: for the words “because ...” on the screen. */
export type StoryReason =
  | { readonly kind: 'same-barrier'; readonly barrier: string }
  | { readonly kind: 'like-you'; readonly picks: readonly string[] }
  | { readonly kind: 'matters-to-you'; readonly topic: string }
  | { readonly kind: 'near-your-age' }
  | { readonly kind: 'new-to-you' };

export type StoryOffer<S extends StoryFacets> = { readonly story: S; readonly reason: StoryReason };

const weights = { barrier: 5, matters: 3, likeMe: 3, age: 2 } as const;
/** More than all tags together: what is held back comes after everything else, but is still there when nothing else is. */
const heldBack = 100;

/** The nearest story not read yet; undefined when none is left that the person would want. */
export function nextStory<S extends StoryFacets>(wish: StoryWish<S>): StoryOffer<S> | undefined {
  return nearestOf(wish.stories, wish);
}

/**
 * All stories that `fits` lets through and the wish allows, each with its reason: nearest first, and not three of one concern in
 * a row where another one is left to stand between. Stories that were read before come after the others.
 */
export function storiesInOrder<S extends StoryFacets>(wish: StoryWish<S>, fits: (story: S) => boolean): readonly StoryOffer<S>[] {
  const fitting = wish.stories.filter(fits);
  const readBefore = new Set(wish.read);
  const unread = inTurn(
    fitting.filter(({ id }) => !readBefore.has(id)),
    wish,
    wish.read,
  );
  const listed = unread.map(({ story }) => story.id);
  return [
    ...unread,
    ...inTurn(
      fitting.filter(({ id }) => readBefore.has(id)),
      wish,
      listed,
    ),
  ];
}

function inTurn<S extends StoryFacets>(candidates: readonly S[], wish: StoryWish<S>, before: readonly string[]): readonly StoryOffer<S>[] {
  const offers: StoryOffer<S>[] = [];
  for (;;) {
    const read = [...before, ...offers.map(({ story }) => story.id)];
    const next = nearestOf(candidates, { ...wish, read });
    if (next === undefined) return offers;
    offers.push(next);
  }
}

function nearestOf<S extends StoryFacets>(candidates: readonly S[], wish: StoryWish<S>): StoryOffer<S> | undefined {
  let best: { readonly story: S; readonly nearness: number } | undefined;
  for (const story of candidates) {
    if (!mayOffer(story, wish)) continue;
    const nearness = nearnessOf(story, wish);
    if (best === undefined || nearness > best.nearness) best = { story, nearness };
  }
  return best === undefined ? undefined : { story: best.story, reason: reasonFor(best.story, wish) };
}

/** After two low answers in a row to “how hopeful did this leave you”, only hopeful stories: the lowest hope to offer, 1 to 5. */
export function hopeFloorAfter(readings: readonly Reading[]): number | undefined {
  const lastTwo = readings.flatMap(({ hope }) => (hope === undefined ? [] : [hope])).slice(-2);
  return lastTwo.length === 2 && lastTwo.every((hope) => hope <= 2) ? 4 : undefined;
}

/** Ids of the stories after which the person said that they felt worse. */
export function landedBadly(readings: readonly Reading[]): readonly string[] {
  return readings.filter(({ distress }) => distress === true).map(({ story }) => story);
}

function mayOffer(story: StoryFacets, wish: StoryWish<StoryFacets>): boolean {
  if (story.withdrawn || wish.read.includes(story.id)) return false;
  if (!isCurrentEnough(story, wish.today)) return false;
  if (wish.branch !== undefined && story.branch !== 'both' && story.branch !== wish.branch) return false;
  // Low on hope: only hopeful stories, and none whose teller is still in the middle of it (NAR-3, NAR-10).
  if (wish.hopeFloor !== undefined && (story.hope < wish.hopeFloor || story.trajectory === 'unresolved')) return false;
  return !isHidden(story, wish.hiddenTopics);
}

function nearnessOf(story: StoryFacets, wish: StoryWish<StoryFacets>): number {
  const tags =
    (sharesBarrier(story, wish) ? weights.barrier : 0) +
    sharedTopics(story, wish).length * weights.matters +
    picksMet(story, wish.likeMe ?? []).length * weights.likeMe +
    (nearInAge(story, wish) ? weights.age : 0);
  return tags - (likeOneThatLandedBadly(story, wish) ? 2 * heldBack : 0) - (thirdOfOneConcern(story, wish) ? heldBack : 0);
}

function reasonFor(story: StoryFacets, wish: StoryWish<StoryFacets>): StoryReason {
  const [topic] = sharedTopics(story, wish);
  const picks = picksMet(story, wish.likeMe ?? []);
  if (wish.barrier !== undefined && sharesBarrier(story, wish)) return { kind: 'same-barrier', barrier: wish.barrier };
  if (picks.length > 0) return { kind: 'like-you', picks };
  if (topic !== undefined) return { kind: 'matters-to-you', topic };
  return { kind: nearInAge(story, wish) ? 'near-your-age' : 'new-to-you' };
}

function sharesBarrier(story: StoryFacets, { barrier }: StoryWish<StoryFacets>): boolean {
  return barrier !== undefined && story.barriers.includes(barrier);
}

function sharedTopics(story: StoryFacets, { matters = [] }: StoryWish<StoryFacets>): readonly string[] {
  return [...story.concerns, ...story.narrator.facets].filter((topic) => matters.includes(topic));
}

function nearInAge(story: StoryFacets, { ageBand }: StoryWish<StoryFacets>): boolean {
  return ageBand !== undefined && story.narrator.age === (ageBand === 'under-18' || ageBand === '18-24' ? '16-24' : ageBand);
}

function likeOneThatLandedBadly(story: StoryFacets, { stories, landedBadly: bad = [] }: StoryWish<StoryFacets>): boolean {
  return stories.some((other) => bad.includes(other.id) && other.concerns.some((concern) => story.concerns.includes(concern)));
}

/**
 * Three stories about one concern in a row make the world look smaller than it is. What a story was about that has left the shelf
 * is not known any more, so the two before it decide.
 */
function thirdOfOneConcern(story: StoryFacets, { stories, read }: StoryWish<StoryFacets>): boolean {
  const lastTwo: StoryFacets[] = [];
  for (const id of read.toReversed()) {
    const known = stories.find((other) => other.id === id);
    if (known !== undefined) lastTwo.push(known);
    if (lastTwo.length === 2) return story.concerns.some((concern) => lastTwo.every(({ concerns }) => concerns.includes(concern)));
  }
  return false;
}
