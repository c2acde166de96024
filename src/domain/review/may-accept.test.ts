import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { soundContribution } from '../exchange/contribution.test-data.ts';

import { barsTo, needsTwo, type Bar } from './may-accept.ts';
import { at, clearLook, reviewWith } from './review.test-data.ts';
import { withLook } from './review.ts';
import { checklistItems, type Look, type ReviewFile } from './schema.ts';

const { consent } = soundContribution;

function kinds(review: ReviewFile, flags = 0): readonly Bar['kind'][] {
  return barsTo({ review, consent, flags, today: '2026-11-23' }).map(({ kind }) => kind);
}

const one = clearLook('AB');
const other = clearLook('CD');
const withAnswer = (look: Look, answer: 'yes' | 'no' | 'not-sure'): Look => ({
  ...look,
  answers: { ...look.answers, numbers: { answer } },
});

describe('barsTo', () => {
  it('lets a clear story through after one look', () => {
    expect(kinds(reviewWith(one))).toEqual([]);
  });

  it.each<readonly [string, ReviewFile, number, readonly Bar['kind'][]]>([
    ['nobody has looked', reviewWith(), 0, ['no-look']],
    ['a look is not finished', reviewWith(one, clearLook('CD', { finishedAt: undefined })), 0, ['look-unfinished']],
    ['a flag and one pair of eyes', reviewWith(one), 1, ['needs-second']],
    ['a flag and two pairs of eyes', reviewWith(one, other), 1, []],
    ['one is not sure', reviewWith(withAnswer(one, 'not-sure')), 0, ['item-unsure', 'needs-second']],
    ['one is not sure, the other is', reviewWith(withAnswer(one, 'not-sure'), other), 0, []],
    ['both are not sure', reviewWith(withAnswer(one, 'not-sure'), withAnswer(other, 'not-sure')), 0, ['item-unsure']],
    ['one said no, whatever the other says', reviewWith(withAnswer(one, 'no'), other), 0, ['item-no']],
    ['one would decline', reviewWith(one, clearLook('CD', { outcome: 'decline' })), 0, ['not-accepted']],
    ['one calls it urgent', reviewWith(clearLook('AB', { outcome: 'urgent' })), 0, ['not-accepted', 'needs-second']],
    ['somebody may be in danger', reviewWith(one, clearLook('CD', { risk: 'danger' })), 0, ['risk']],
    ['thoughts now', reviewWith(one, clearLook('CD', { risk: 'current' })), 0, ['risk']],
    ['thoughts long ago', reviewWith(clearLook('AB', { risk: 'past' })), 0, []],
    ['it was taken back', { ...reviewWith(one), withdrawnAt: at }, 0, ['withdrawn']],
    ['a proposal is being written', { ...reviewWith(one), draft: [{ place: 'short', after: '', why: '' }] }, 0, ['proposals-open']],
    ['proposals wait for their answer', { ...reviewWith(one), rounds: [{ file: '{}', madeAt: at }] }, 0, ['proposals-open']],
    ['proposals were answered', { ...reviewWith(one), rounds: [{ file: '{}', madeAt: at, answers: ['keep-mine'] }] }, 0, []],
  ])('%s', (...[, review, flags, expected]) => {
    expect(kinds(review, flags)).toEqual(expected);
  });

  it('asks whether the agreement still holds', () => {
    const asked = { review: reviewWith(one), flags: 0 };
    expect(barsTo({ ...asked, consent, today: '2029-01-01' })).toEqual([{ kind: 'agreement-over' }]);
    const purposes = { ...consent.purposes, library: false };
    expect(barsTo({ ...asked, consent: { ...consent, purposes }, today: '2026-11-23' })).toEqual([{ kind: 'not-agreed' }]);
  });

  it.each(['AB', 'ab', ' A. B. ', 'A B', 'Á-b', 'ＡＢ'])('does not take %s for a second reviewer beside AB', (name) => {
    expect(kinds(reviewWith(one, clearLook(name)), 1)).toEqual(['needs-second']);
    // Nor where a file made by hand holds both.
    const forged = { ...reviewWith(one), looks: [one, clearLook(name)] };
    expect(kinds(forged, 1)).toContain('needs-second');
  });
});

const look = fc.record({
  by: fc.constantFrom('AB', 'a.b.', 'CD', 'EF'),
  answers: fc.dictionary(fc.constantFrom(...checklistItems), fc.record({ answer: fc.constantFrom('yes', 'no', 'not-sure') })),
  risk: fc.constantFrom('none', 'past', 'current', 'danger'),
  outcome: fc.constantFrom('accept', 'ask', 'decline', 'urgent'),
  reason: fc.string(),
  finishedAt: fc.constantFrom(at, undefined),
});
const looks = fc.array(look, { maxLength: 4 }).map((all) => all.map((part) => clearLook(part.by, part)));

describe('whatever the looks say', () => {
  it('nothing flagged is accepted by one person, or against anybody who finished', () => {
    fc.assert(
      fc.property(looks, fc.nat({ max: 3 }), (all, flags) => {
        const review = all.reduce(withLook, reviewWith());
        if (kinds(review, flags).length > 0) return;
        const done = review.looks.filter(({ finishedAt }) => finishedAt !== undefined);
        expect(done).not.toEqual([]);
        expect(done.every(({ outcome, risk }) => outcome === 'accept' && risk !== 'current' && risk !== 'danger')).toBe(true);
        if (needsTwo(done, flags)) expect(done.length).toBeGreaterThan(1);
        expect(checklistItems.every((item) => done.some(({ answers }) => answers[item]?.answer === 'yes'))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('a flag more never opens what was barred', () => {
    fc.assert(
      fc.property(looks, (all) => {
        const review = all.reduce(withLook, reviewWith());
        expect(kinds(review, 1)).toEqual(expect.arrayContaining([...kinds(review, 0)]));
      }),
    );
  });
});
