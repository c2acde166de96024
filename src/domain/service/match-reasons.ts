import { isOpenNow, isReached, matches, type MatchNow } from './match-fit.ts';
import { isAbout, isGeneralLine, isProfessional, type Subject } from './match-subjects.ts';
import type { TalkBy, Wish } from './match-wish.ts';
import type { Service } from './schema.ts';

/** Something about a door that needs no answer to be true; the words stand in content. */
type OwnReason =
  'for-anything' | 'can-find-the-right-help' | 'no-name-needed' | 'outside-your-own-life' | 'knows-you-already' | 'at-your-own-pace';

/** Why a door is offered: something the person said that is true of it, or something of its own. */
export type DoorReason =
  | { readonly kind: 'talk'; readonly value: Exclude<TalkBy, 'any'> }
  | { readonly kind: 'about'; readonly value: Exclude<Subject, 'other'> }
  | { readonly kind: 'when'; readonly value: 'today' }
  | { readonly kind: 'for'; readonly value: string }
  | { readonly kind: 'own'; readonly value: OwnReason };

/** Reasons of a place, never none: first what was said, then the one thing of its own that says most. */
export function reasonsFor(service: Service, wish: Wish, { nowMs }: MatchNow): readonly DoorReason[] {
  const talkBy = wish.talkBy ?? 'any';
  return [
    ...(talkBy !== 'any' && isReached(service, talkBy) ? [{ kind: 'talk', value: talkBy } as const] : []),
    ...(wish.about !== undefined && wish.about !== 'other' && isAbout(service, wish.about)
      ? [{ kind: 'about', value: wish.about } as const]
      : []),
    ...(wish.when === 'today' && isOpenNow(service, talkBy, nowMs) ? [{ kind: 'when', value: 'today' } as const] : []),
    ...wish.forWhom.filter((id) => matches(service, id, talkBy)).map((value) => ({ kind: 'for', value }) as const),
    { kind: 'own', value: ownReason(service, wish) },
  ];
}

function ownReason(service: Service, wish: Wish): OwnReason {
  if (isProfessional(service)) return 'can-find-the-right-help';
  const offTopic = wish.about !== undefined && wish.about !== 'other' && !isAbout(service, wish.about);
  if (offTopic && isGeneralLine(service)) return 'for-anything';
  return service.anonymous === true ? 'no-name-needed' : 'outside-your-own-life';
}
