import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { mergeReviews } from './merge.ts';
import { clearLook, reviewWith } from './review.test-data.ts';
import { gapsIn, newLook, noted, withLook } from './review.ts';
import type { ReviewFile } from './schema.ts';

const moment = fc.nat({ max: 50 }).map((minute) => ({ utc: new Date(Date.UTC(2026, 10, 23, 10, minute)).toISOString(), offset: 0 }));
const step = fc.oneof(
  fc
    .record({ by: fc.constantFrom('AB', 'CD'), at: moment, words: fc.constantFrom('', 'x', 'y') })
    .map((line) => (review: ReviewFile) => noted(review, 'noted', line)),
  fc
    .record({ by: fc.constantFrom('AB', 'a b', 'CD'), changedAt: moment, reason: fc.string() })
    .map((change) => (review: ReviewFile) => withLook(review, clearLook(change.by, change))),
  fc
    .record({ file: fc.constantFrom('1', '2'), madeAt: moment })
    .map(
      (round) => (review: ReviewFile) =>
        review.rounds.some(({ file }) => file === round.file) ? review : { ...review, rounds: [...review.rounds, round] },
    ),
);
const steps = fc.array(step, { maxLength: 8 });
const walk = (review: ReviewFile, taken: readonly ((review: ReviewFile) => ReviewFile)[]): ReviewFile =>
  taken.reduce((now, next) => next(now), review);
const times = <T>(list: readonly T[], wanted: T): number => list.filter((entry) => JSON.stringify(entry) === JSON.stringify(wanted)).length;

describe('mergeReviews', () => {
  it('loses no line, no name and no round of either copy', () => {
    fc.assert(
      fc.property(steps, steps, steps, (before, mine, theirs) => {
        const common = walk(reviewWith(), before);
        const [one, other] = [walk(common, mine), walk(common, theirs)];
        const merged = mergeReviews(one, other);
        for (const line of [...one.log, ...other.log])
          expect(times(merged.log, line)).toBe(Math.max(times(one.log, line), times(other.log, line)));
        for (const { file } of [...one.rounds, ...other.rounds]) expect(merged.rounds.map((round) => round.file)).toContain(file);
        const named = (review: ReviewFile) => [...new Set(review.looks.map(({ by }) => by.replaceAll(/\W/g, '').toLowerCase()))];
        expect(named(merged).toSorted()).toEqual([...new Set([...named(one), ...named(other)])].toSorted());
      }),
    );
  });

  it('changes nothing when both are one', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const review = walk(reviewWith(), taken);
        const merged = mergeReviews(review, review);
        expect(merged.looks).toEqual(review.looks);
        expect(merged.log).toHaveLength(review.log.length);
      }),
    );
  });

  it('takes the newer of two looks by one name, and an answer that only one copy has', () => {
    const later = { utc: '2026-11-24T10:00:00.000Z', offset: 0 };
    const one = { ...reviewWith(clearLook('AB', { reason: 'old' })), rounds: [{ file: 'f', madeAt: later }] };
    const other = {
      ...reviewWith(clearLook('a.b.', { reason: 'new', changedAt: later })),
      rounds: [{ file: 'f', madeAt: later, answers: ['agree' as const] }],
    };
    for (const merged of [mergeReviews(one, other), mergeReviews(other, one)]) {
      expect(merged.looks.map(({ reason }) => reason)).toEqual(['new']);
      expect(merged.rounds).toMatchObject([{ answers: ['agree'] }]);
    }
  });

  it('takes facts and proposals from the copy in which something was last done, whichever stands first', () => {
    const at = (day: number) => ({ utc: `2026-12-0${day}T10:00:00.000Z`, offset: 0 });
    const done = (day: number, file: string) => ({ ...noted(reviewWith(), 'noted', { by: 'AB', at: at(day), words: file }) });
    const [early, late] = [done(1, 'x'), done(2, 'y')];
    const [one, other] = [
      { ...early, code: 'early' },
      { ...late, code: 'late' },
    ] as unknown as readonly [ReviewFile, ReviewFile];
    for (const merged of [mergeReviews(one, other), mergeReviews(other, one)]) {
      expect(merged).toMatchObject({ code: 'late' });
      expect(merged.log.slice(-2).map(({ words }) => words)).toEqual(['x', 'y']);
    }
  });

  it('keeps a withdrawal of either copy, and rounds in the order in which they were made', () => {
    const at = (day: number) => ({ utc: `2026-12-0${day}T10:00:00.000Z`, offset: 0 });
    const one = { ...reviewWith(), rounds: [{ file: 'b', madeAt: at(2) }] };
    const other = { ...reviewWith(), rounds: [{ file: 'a', madeAt: at(1) }], withdrawnAt: at(3) };
    for (const merged of [mergeReviews(one, other), mergeReviews(other, one)]) {
      expect(merged.rounds.map(({ file }) => file)).toEqual(['a', 'b']);
      expect(merged.withdrawnAt).toEqual(at(3));
    }
    expect(mergeReviews(one, one)).not.toHaveProperty('withdrawnAt');
  });
});

describe('the log', () => {
  it('only grows', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const before = reviewWith();
        const after = walk(before, taken);
        expect(after.log.slice(0, before.log.length)).toEqual(before.log);
      }),
    );
  });
});

describe('a new look', () => {
  it('answers nothing', () => {
    const { answers, risk, outcome } = newLook({ by: 'AB', at: { utc: '2026-11-23T10:00:00.000Z', offset: 0 } });
    expect({ answers, risk, outcome }).toEqual({ answers: {}, risk: undefined, outcome: undefined });
  });
});

describe('what a look still lacks', () => {
  it('is each thing that was not said, a reason of blanks included', () => {
    const at = { utc: '2026-11-23T10:00:00.000Z', offset: 0 };
    expect(gapsIn(newLook({ by: 'AB', at }))).toEqual(['answers', 'risk', 'outcome', 'reason']);
    expect(gapsIn(clearLook('AB', { reason: ' ' }))).toEqual(['reason']);
    expect(gapsIn(clearLook('AB', { reason: 'Fine.' }))).toEqual([]);
  });
});
