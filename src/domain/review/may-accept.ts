import { allowsLibraryUse } from '../exchange/consent.ts';
import type { ContributionFile } from '../exchange/schema.ts';
import type { Day } from '../time/day.ts';

import { finishedLooks, lastRound } from './review.ts';
import { checklistItems, type ChecklistItem, type Look, type ReviewFile } from './schema.ts';

/**
 * What stands between a contribution and the library. `item-no`: somebody answered no; it has to be put right, not outvoted.
 * `item-unsure`: nobody answered yes. `needs-second`: something was flagged, and two people have to have looked.
 * `risk`: somebody may be in danger: that comes first. `proposals-open`: proposals are being written, or the teller has not answered.
 */
export type Bar =
  | { readonly kind: 'withdrawn' | 'no-look' | 'look-unfinished' | 'not-accepted' | 'risk' | 'needs-second' | 'proposals-open' }
  | { readonly kind: 'item-no' | 'item-unsure'; readonly item: ChecklistItem }
  | { readonly kind: 'not-agreed' | 'agreement-over' };

type Asked = {
  readonly review: Pick<ReviewFile, 'looks' | 'rounds' | 'draft' | 'withdrawnAt'>;
  readonly consent: ContributionFile['consent'];
  /** How many things the automatic look found, in the story as it came and as it would stand. */
  readonly flags: number;
  readonly today: Day;
};

/** Everything that bars acceptance; an empty list means that the story may be accepted. */
export function barsTo({ review, consent, flags, today }: Asked): readonly Bar[] {
  const looks = finishedLooks(review);
  const use = allowsLibraryUse(consent, today);
  return [
    ...bar(review.withdrawnAt !== undefined, 'withdrawn'),
    ...bar(use.kind === 'not-agreed', 'not-agreed'),
    ...bar(use.kind === 'ended', 'agreement-over'),
    ...bar(looks.length === 0, 'no-look'),
    ...bar(review.looks.length > looks.length, 'look-unfinished'),
    ...bar(
      looks.some(({ outcome }) => outcome !== 'accept'),
      'not-accepted',
    ),
    ...bar(looks.some(isAtRisk), 'risk'),
    ...checklistItems.flatMap((item) => itemBars(item, looks)),
    ...bar(looks.length < 2 && needsTwo(looks, flags), 'needs-second'),
    ...bar(review.draft.length > 0 || isUnanswered(review), 'proposals-open'),
  ];
}

/** Whether one pair of eyes is too few: anything was flagged, answered otherwise than yes, or called urgent. */
export function needsTwo(looks: readonly Look[], flags: number): boolean {
  return (
    flags > 0 ||
    looks.some((look) => isAtRisk(look) || look.outcome === 'urgent' || checklistItems.some((item) => look.answers[item]?.answer !== 'yes'))
  );
}

function isAtRisk({ risk }: Look): boolean {
  return risk === 'current' || risk === 'danger';
}

function isUnanswered(review: Pick<ReviewFile, 'rounds'>): boolean {
  const round = lastRound(review);
  return round !== undefined && round.answers === undefined;
}

function itemBars(item: ChecklistItem, looks: readonly Look[]): readonly Bar[] {
  const answers = looks.map((look) => look.answers[item]?.answer);
  if (answers.includes('no')) return [{ kind: 'item-no', item }];
  return looks.length > 0 && !answers.includes('yes') ? [{ kind: 'item-unsure', item }] : [];
}

function bar(stands: boolean, kind: Exclude<Bar['kind'], 'item-no' | 'item-unsure'>): readonly Bar[] {
  return stands ? [{ kind }] : [];
}
