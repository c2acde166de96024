import { soundContribution } from '../exchange/contribution.test-data.ts';

import { newReview, withLook } from './review.ts';
import { checklistItems, type FactsDraft, type Look, type ReviewFile } from './schema.ts';

export const at = { utc: '2026-11-23T10:00:00.000Z', offset: 0 };

/** A finished look in which everything is in order. */
export function clearLook(by: string, change: Partial<Look> = {}): Look {
  return {
    by,
    answers: Object.fromEntries(checklistItems.map((item) => [item, { answer: 'yes' as const }])),
    risk: 'none',
    outcome: 'accept',
    reason: 'It is hers, and it will help.',
    startedAt: at,
    changedAt: at,
    finishedAt: at,
    ...change,
  };
}

export const contributionText = JSON.stringify(soundContribution);

/** A review with these looks and nothing else in it. */
export function reviewWith(...looks: readonly Look[]): ReviewFile {
  return looks.reduce(withLook, newReview(contributionText, { by: 'AB', at }));
}

export const soundFacts: FactsDraft = {
  id: 'the-blue-door',
  age: '25-44',
  gender: 'woman',
  place: 'town',
  facets: [],
  concerns: ['sleep'],
  genre: 'endurance',
  position: 'within',
  trajectory: 'upward',
  turningPoint: 2,
  firstHelp: 'friend',
  helpUsed: ['friend', 'doctor'],
  firstTryWentBadly: false,
  barriers: ['burden'],
  branch: 'social',
  hope: 4,
  contentNotes: [],
};
