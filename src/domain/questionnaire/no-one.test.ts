import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Standing, StandingState } from '#domain/questionnaire/answers.ts';
import { problemsIn } from '#domain/questionnaire/coherence.ts';
import { scoresOf } from '#domain/questionnaire/score.ts';
import type { Questionnaire, ScoreRule } from '#domain/questionnaire/schema.ts';

import { sample } from './sample.test-data.ts';

/** `y0` of the sample is its row for “nobody”. */
const rows = ['a1', 'a2', 'a3', 'y1', 'y2', 'y0'];

const anyRules: fc.Arbitrary<readonly ScoreRule[]> = fc.array(
  fc.record({
    id: fc.constant('r'),
    items: fc.subarray(rows, { minLength: 1 }),
    method: fc.constantFrom('mean', 'sum', 'count' as const),
    mayMiss: fc.integer({ min: 0, max: 3 }),
    range: fc.constant<[number, number]>([0, 99]),
    higherMeans: fc.constant('more'),
  }),
  { minLength: 1, maxLength: 3 },
);

const anyState: fc.Arbitrary<StandingState> = fc.oneof(
  fc.record({ kind: fc.constant('answered' as const), value: fc.integer({ min: 0, max: 9 }) }),
  fc.constantFrom<StandingState>({ kind: 'missing' }, { kind: 'declined' }, { kind: 'not-applicable' }, { kind: 'not-shown' }),
);

const anyStanding: fc.Arbitrary<Standing> = fc
  .tuple(...rows.map((row) => fc.tuple(fc.constant(row), anyState)))
  .map((entries) => new Map(entries));

function withRules(scores: readonly ScoreRule[]): Questionnaire {
  return { ...sample, facts: { ...sample.facts, scores: [...scores] } };
}

function isRefused(questionnaire: Questionnaire): boolean {
  return problemsIn(questionnaire).some((problem) => problem.includes('mixes "nobody"'));
}

describe('the row for “nobody”', () => {
  it('is refused in every score that has other rows, and in no other', () => {
    fc.assert(
      fc.property(anyRules, (rules) => {
        expect(isRefused(withRules(rules))).toBe(rules.some(({ items }) => items.includes('y0') && items.length > 1));
      }),
    );
  });

  it('changes no score but its own in whatever is let through', () => {
    fc.assert(
      fc.property(anyRules, anyStanding, anyState, (rules, standing, said) => {
        const { facts } = withRules(rules.filter((rule) => !isRefused(withRules([rule])) && rule.items[0] !== 'y0'));
        expect(scoresOf(facts, new Map([...standing, ['y0', said]]))).toEqual(scoresOf(facts, standing));
      }),
    );
  });
});
