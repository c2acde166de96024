import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { scoreOf, type ScoreResult } from '#domain/questionnaire/score.ts';
import type { Item, Questionnaire, ScoreRule } from '#domain/questionnaire/schema.ts';
import { finishSitting, recordAnswer, showItem, standingOf, startSitting } from '#domain/questionnaire/sitting.ts';
import type { AnswerState } from '#domain/record/schema.ts';
import { momentAt } from '#domain/time/moment.ts';

import { sample } from './sample.test-data.ts';

const at = (seconds: number) => momentAt(Date.UTC(2026, 2, 1, 12) + seconds * 1000, 60);

/** The code whose option has no score, as “I do not know”. */
const noScore = 8;

/** How one item ends up; `open` was on screen and left. `first` is what was answered before, `when` the places of both in the log. */
const drawnItem = fc.record({
  reversed: fc.boolean(),
  end: fc.constantFrom('answered', 'answered', 'answered', 'open', 'missing', 'declined', 'not-applicable', 'not-shown'),
  code: fc.integer({ min: 1, max: noScore }),
  first: fc.option(fc.integer({ min: 1, max: noScore }), { nil: undefined }),
  when: fc.tuple(fc.nat(), fc.nat()),
});
const drawnWorld = fc.record({
  items: fc.array(drawnItem, { minLength: 1, maxLength: 8 }),
  method: fc.constantFrom('mean', 'sum', 'count' as const),
  mayMiss: fc.integer({ min: 0, max: 4 }),
});
type Drawn = typeof drawnWorld extends fc.Arbitrary<infer World> ? World : never;
type DrawnItem = Drawn['items'][number];

function questionnaireOf({ items }: Drawn): Questionnaire {
  const options = [1, 2, 3, 4, 5, 6, 7, noScore].map((code) => ({ code, score: code === noScore ? null : code }));
  return {
    ...sample,
    facts: {
      ...sample.facts,
      optionSets: { seven: options },
      items: items.map(({ reversed }, place): Item => ({ id: `i${place}`, kind: 'rating', options: 'seven', reversed, mayNotApply: true })),
    },
  };
}

function ruleOf({ items, method, mayMiss }: Drawn): ScoreRule {
  const size = items.length;
  const range: [number, number] = method === 'mean' ? [1, 7] : method === 'sum' ? [size, size * 7] : [0, size];
  return { id: 'r', items: items.map((_, place) => `i${place}`), method, mayMiss, range, higherMeans: 'more' };
}

function endState({ end, code }: DrawnItem): AnswerState | undefined {
  switch (end) {
    case 'open':
    case 'not-shown':
      return undefined;
    case 'answered':
      return { kind: 'answered', value: code };
    case 'missing':
    case 'declined':
    case 'not-applicable':
      return { kind: end };
  }
}

/** Answers a sitting one by one, in the order that the numbers in `when` give, with corrections on the way. */
function scoreInOrder(drawn: Drawn, detours: boolean): ScoreResult {
  const questionnaire = questionnaireOf(drawn);
  const steps = drawn.items.flatMap((item, place) => {
    const state = endState(item);
    if (state === undefined) return [];
    const [early, late] = item.when.toSorted((one, other) => one - other);
    const detour =
      detours && item.first !== undefined ? [{ place, when: early ?? 0, state: { kind: 'answered', value: item.first } as const }] : [];
    return [...detour, { place, when: detours ? (late ?? 0) : place, state }];
  });
  let sitting = startSitting({ id: 's', wave: 'pre', questionnaire, at: at(0) });
  for (const [place, item] of drawn.items.entries()) if (item.end === 'open') sitting = showItem(sitting, `i${place}`);
  for (const { place, state } of steps.toSorted((one, other) => one.when - other.when)) {
    sitting = recordAnswer(sitting, { item: `i${place}`, state, at: at(sitting.log.length + 1) });
  }
  const done = finishSitting(sitting, questionnaire.facts, at(60));
  return scoreOf(questionnaire.facts, ruleOf(drawn), standingOf(done, questionnaire.facts));
}

/** The rule in words, written down a second time and slowly, from what was drawn and not from any standing. */
function slowScore(drawn: Drawn): { readonly strict: number | null; readonly prorated: number | null } {
  let added = 0;
  let withValue = 0;
  let above = 0;
  let gaps = 0;
  let doNotApply = 0;
  for (const { end, code, reversed } of drawn.items) {
    if (end === 'not-applicable') doNotApply += 1;
    else if (end !== 'answered' || code === noScore) gaps += 1;
    else {
      const value = reversed ? 8 - code : code;
      withValue += 1;
      added += value;
      if (value > 0) above += 1;
    }
  }
  if (withValue === 0) return { strict: null, prorated: null };
  const mean = added / withValue;
  const value = drawn.method === 'mean' ? mean : drawn.method === 'sum' ? mean * drawn.items.length : above;
  const nothingLacks = gaps === 0 && (drawn.method !== 'sum' || doNotApply === 0);
  return { strict: nothingLacks ? value : null, prorated: gaps > drawn.mayMiss ? null : value };
}

function expectSame(found: number | null, wanted: number | null) {
  if (found === null || wanted === null) expect(found).toBe(wanted);
  else expect(found).toBeCloseTo(wanted, 9);
}

describe('any score of any answers', () => {
  it('does not mind in which order they came, nor what was answered before', () => {
    fc.assert(
      fc.property(drawnWorld, (drawn) => {
        expect(scoreInOrder(drawn, true)).toEqual(scoreInOrder(drawn, false));
      }),
    );
  });

  it('stays within the range', () => {
    fc.assert(
      fc.property(drawnWorld, (drawn) => {
        const { range } = ruleOf(drawn);
        const { strict, prorated } = scoreInOrder(drawn, true);
        for (const score of [strict, prorated]) {
          if (score === null) continue;
          expect(score).toBeGreaterThanOrEqual(range[0] - 1e-9);
          expect(score).toBeLessThanOrEqual(range[1] + 1e-9);
        }
      }),
    );
  });

  it('is there exactly when the rule for missing items says so, and is what the rule says', () => {
    fc.assert(
      fc.property(drawnWorld, (drawn) => {
        const { strict, prorated, answered, shown } = scoreInOrder(drawn, true);
        const slow = slowScore(drawn);
        expectSame(strict, slow.strict);
        expectSame(prorated, slow.prorated);
        if (strict !== null) expect(prorated).toBe(strict);
        expect(answered).toBe(drawn.items.filter(({ end, code }) => end === 'answered' && code !== noScore).length);
        expect(shown).toBe(drawn.items.filter(({ end }) => end !== 'not-shown').length);
      }),
      { numRuns: 500 },
    );
  });

  it('tells what does not apply from what is missing', () => {
    fc.assert(
      fc.property(drawnWorld, drawnItem, (drawn, last) => {
        fc.pre(slowScore(drawn).strict !== null && drawn.method !== 'sum');
        const endingIn = (end: DrawnItem['end']) => scoreInOrder({ ...drawn, items: [...drawn.items, { ...last, end }] }, true);
        // It leaves the denominator: the score is the one of the other items, and still a strict one.
        expectSame(endingIn('not-applicable').strict, slowScore(drawn).strict);
        for (const gap of ['open', 'missing', 'declined', 'not-shown'] as const) expect(endingIn(gap).strict).toBeNull();
      }),
    );
  });
});
