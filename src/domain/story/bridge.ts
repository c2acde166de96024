import type { Stone } from '../record/schema.ts';

import type { StoryFacets, StoryOffer } from './next-story.ts';

/**
 * The one way on that is offered after a story, and why (NAR-9, N16). Rules in a fixed order, the first that fits; the same facts
 * give the same bridge, and the reason is said on the screen. Nothing here is learned about how anybody reads.
 */

export type Bridge<S extends StoryFacets> =
  | { readonly kind: 'help'; readonly because: 'felt-worse' }
  | { readonly kind: 'rest'; readonly because: 'many-in-a-row' }
  | { readonly kind: 'in-the-way'; readonly because: 'borrowed' }
  | { readonly kind: 'plan'; readonly because: 'borrowed' | 'barrier-known' }
  | { readonly kind: 'tell'; readonly because: 'not-told-yet' }
  | { readonly kind: 'story'; readonly because: StoryOffer<S>['reason']; readonly story: S }
  | { readonly kind: 'home'; readonly because: 'all-read' };

export type AfterStory<S extends StoryFacets> = {
  /** “It left me feeling worse.” */
  readonly feltWorse: boolean;
  /** See `pause.ts`. */
  readonly pauseDue: boolean;
  /** The person wrote down something that they could borrow from this story. */
  readonly borrowed: boolean;
  /** What stands in their way is picked, or said in their own words. */
  readonly barrierKnown: boolean;
  readonly hasPlan: boolean;
  /** They told something of their own, in any shape. */
  readonly hasTold: boolean;
  /** Stones that this person can walk: a study may have left some out. */
  readonly walkable: readonly Stone[];
  /** The next story that would fit, with its reason. */
  readonly offer: StoryOffer<S> | undefined;
};

export function bridgeAfter<S extends StoryFacets>(after: AfterStory<S>): Bridge<S> {
  if (after.feltWorse) return { kind: 'help', because: 'felt-worse' };
  if (after.pauseDue) return { kind: 'rest', because: 'many-in-a-row' };
  if (after.borrowed && !after.barrierKnown && canWalk(after, 'in-the-way')) return { kind: 'in-the-way', because: 'borrowed' };
  if ((after.borrowed || after.barrierKnown) && !after.hasPlan && canWalk(after, 'plan'))
    return { kind: 'plan', because: after.barrierKnown ? 'barrier-known' : 'borrowed' };
  if (!after.hasTold && canWalk(after, 'tell')) return { kind: 'tell', because: 'not-told-yet' };
  if (after.offer !== undefined) return { kind: 'story', because: after.offer.reason, story: after.offer.story };
  return { kind: 'home', because: 'all-read' };
}

function canWalk({ walkable }: Pick<AfterStory<StoryFacets>, 'walkable'>, stone: Stone): boolean {
  return walkable.includes(stone);
}
