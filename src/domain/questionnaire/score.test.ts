import { describe, expect, it } from 'vitest';

import type { Standing, StandingState } from '#domain/questionnaire/answers.ts';
import { itemScore, scoresOf } from '#domain/questionnaire/score.ts';

import { sample } from './sample.test-data.ts';

const answered = (value: number): StandingState => ({ kind: 'answered', value });
const standing = (entries: Readonly<Record<string, StandingState>>): Standing => new Map(Object.entries(entries));

describe('itemScore', () => {
  it('turns reversed items round inside their options', () => {
    const given = standing({ a1: answered(5), a2: answered(5) });
    expect(itemScore(sample.facts, 'a1', given)).toBe(5);
    expect(itemScore(sample.facts, 'a2', given)).toBe(1);
  });

  it('has no value for an option without one, an unknown code, a text or an unknown item', () => {
    const given = standing({ y1: answered(8), a1: answered(77), t1: { kind: 'answered', value: '3' } });
    for (const item of ['y1', 'a1', 't1', 'constructor']) expect(itemScore(sample.facts, item, given)).toBeUndefined();
  });
});

describe('scoresOf', () => {
  it('leaves out what does not apply', () => {
    const given = standing({ a1: answered(2), a2: answered(2), a3: { kind: 'not-applicable' } });
    const [mean, sum] = scoresOf(sample.facts, given);
    expect(mean).toEqual({ id: 'a_mean', strict: 3, prorated: 3, answered: 2, shown: 3 });
    expect(sum).toEqual({ id: 'a_sum', strict: null, prorated: 9, answered: 2, shown: 3 });
  });

  it('gives up the strict score at one gap and the prorated one beyond the tolerance', () => {
    const one = standing({ a1: answered(2), a2: answered(1), a3: { kind: 'declined' } });
    expect(scoresOf(sample.facts, one)[0]).toEqual({ id: 'a_mean', strict: null, prorated: 3.5, answered: 2, shown: 3 });
    const two = standing({ a1: answered(2), a2: { kind: 'missing' } });
    expect(scoresOf(sample.facts, two)[0]).toEqual({ id: 'a_mean', strict: null, prorated: null, answered: 1, shown: 2 });
  });

  it('has no score, rather than 0, when nothing was answered', () => {
    const none = standing({ y1: { kind: 'declined' }, y2: { kind: 'not-applicable' } });
    expect(scoresOf(sample.facts, none)[2]).toEqual({ id: 'y_count', strict: null, prorated: null, answered: 0, shown: 2 });
    const no = standing({ y1: answered(0), y2: answered(0) });
    expect(scoresOf(sample.facts, no)[2]).toEqual({ id: 'y_count', strict: 0, prorated: 0, answered: 2, shown: 2 });
  });
});
