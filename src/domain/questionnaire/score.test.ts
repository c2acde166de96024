import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Standing, StandingState } from '#domain/questionnaire/answers.ts';
import { itemScore, scoreOf, scoresOf } from '#domain/questionnaire/score.ts';
import type { Item, QuestionnaireFacts, ScoreRule } from '#domain/questionnaire/schema.ts';

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

describe('scoreOf', () => {
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

const kind = fc.constantFrom('answered', 'missing', 'declined', 'not-applicable', 'not-shown');
const plan = fc.record({
  items: fc.array(fc.record({ reversed: fc.boolean(), kind, value: fc.integer({ min: 1, max: 7 }) }), { minLength: 1, maxLength: 10 }),
  method: fc.constantFrom('mean', 'sum', 'count' as const),
  mayMiss: fc.integer({ min: 0, max: 4 }),
});

function worldOf({ items, method, mayMiss }: typeof plan extends fc.Arbitrary<infer Plan> ? Plan : never) {
  const facts: QuestionnaireFacts = {
    ...sample.facts,
    optionSets: { seven: [1, 2, 3, 4, 5, 6, 7].map((code) => ({ code, score: code })) },
    items: items.map((item, place): Item => ({ id: `i${place}`, kind: 'rating', options: 'seven', reversed: item.reversed })),
  };
  const range: [number, number] = method === 'mean' ? [1, 7] : method === 'sum' ? [items.length, items.length * 7] : [0, items.length];
  const names = facts.items.map((item) => item.id);
  const rule: ScoreRule = { id: 'r', items: names, method, mayMiss, range, higherMeans: 'more' };
  const given = items.map((item, place): [string, StandingState] => [
    `i${place}`,
    item.kind === 'answered' ? answered(item.value) : { kind: item.kind },
  ]);
  const count = (...kinds: readonly string[]) => items.filter((item) => kinds.includes(item.kind)).length;
  return { facts, rule, given, count, size: items.length };
}

describe('any rule and any answers', () => {
  it('score within the range', () => {
    fc.assert(
      fc.property(plan, (drawn) => {
        const { facts, rule, given } = worldOf(drawn);
        const result = scoreOf(facts, rule, new Map(given));
        for (const score of [result.strict, result.prorated]) {
          if (score === null) continue;
          expect(score).toBeGreaterThanOrEqual(rule.range[0]);
          expect(score).toBeLessThanOrEqual(rule.range[1]);
        }
      }),
    );
  });

  it('score the same in whatever order the answers came', () => {
    fc.assert(
      fc.property(plan, fc.infiniteStream(fc.nat()), (drawn, keys) => {
        const { facts, rule, given } = worldOf(drawn);
        const shuffled = given.map((entry) => ({ entry, key: keys.next().value ?? 0 })).toSorted((one, other) => one.key - other.key);
        expect(scoreOf(facts, rule, new Map(shuffled.map(({ entry }) => entry)))).toEqual(scoreOf(facts, rule, new Map(given)));
      }),
    );
  });

  it('are undefined exactly when the rule says so', () => {
    fc.assert(
      fc.property(plan, (drawn) => {
        const { facts, rule, given, count, size } = worldOf(drawn);
        const gaps = count('missing', 'declined', 'not-shown');
        const some = count('answered') > 0;
        const result = scoreOf(facts, rule, new Map(given));
        const sumIsWhole = rule.method !== 'sum' || count('answered') === size;
        expect(result.strict !== null).toBe(some && gaps === 0 && sumIsWhole);
        expect(result.prorated !== null).toBe(some && gaps <= rule.mayMiss);
        expect(result.answered).toBe(count('answered'));
        expect(result.shown).toBe(size - count('not-shown'));
        if (result.strict !== null) expect(result.prorated).toBe(result.strict);
      }),
    );
  });
});
