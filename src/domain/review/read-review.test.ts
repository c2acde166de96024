import { describe, expect, it } from 'vitest';

import { soundContribution } from '../exchange/contribution.test-data.ts';

import { editsOf, readForModerator, readReview } from './read-review.ts';
import { at, clearLook, contributionText, reviewWith } from './review.test-data.ts';

const review = reviewWith(clearLook('AB'));
const edits = {
  format: 'cairn-edits',
  version: 1,
  withdrawal: soundContribution.withdrawal,
  edits: [{ place: 'short', before: '', after: 'S', why: 'w' }],
};

describe('readReview', () => {
  it('opens what was kept, letter by letter', () => {
    const text = JSON.stringify(review);
    expect(readReview(text)).toEqual({ kind: 'ok', review: JSON.parse(text) as unknown, contribution: soundContribution });
  });

  it.each([
    ['a contribution inside that is none', { ...review, contribution: '{}' }, 'wrong-form'],
    ['proposals inside that are none', { ...review, rounds: [{ file: 'x', madeAt: at }] }, 'wrong-form'],
    [
      'answers that are more than the proposals',
      { ...review, rounds: [{ file: JSON.stringify(edits), madeAt: at, answers: ['agree', 'agree'] }] },
      'wrong-form',
    ],
    ['an act nobody knows', { ...review, log: [{ at, by: 'AB', act: 'deleted', words: '' }] }, 'wrong-form'],
    ['a log without a line', { ...review, log: [] }, 'wrong-form'],
    ['a later version', { ...review, version: 2 }, 'newer-version'],
  ])('refuses %s', (_what, value, kind) => {
    expect(readReview(JSON.stringify(value)).kind).toBe(kind);
    expect(readForModerator(JSON.stringify(value)).kind).toBe(kind);
  });

  it('gives the proposals of a round', () => {
    expect(editsOf({ file: JSON.stringify(edits), madeAt: at })).toEqual(edits);
    expect(editsOf({ file: contributionText, madeAt: at })).toBeUndefined();
  });
});

describe('readForModerator', () => {
  it('knows a review from what a teller sends', () => {
    expect(readForModerator(JSON.stringify(review)).kind).toBe('review');
    expect(readForModerator(contributionText)).toMatchObject({ kind: 'handed', file: { format: 'cairn-contribution' } });
    expect(readForModerator('hello').kind).toBe('not-json');
    expect(readForModerator('{}').kind).toBe('unknown-format');
  });
});
