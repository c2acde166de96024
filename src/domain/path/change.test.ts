import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { changeBetween, changesBetween } from '#domain/path/change.ts';
import { sample } from '#domain/questionnaire/sample.test-data.ts';
import { recordAnswer, startSitting } from '#domain/questionnaire/sitting.ts';
import type { AnswerState, Sitting } from '#domain/record/schema.ts';
import { momentAt } from '#domain/time/moment.ts';

const at = momentAt(Date.UTC(2026, 2, 1), 0);
const facts = {
  ...sample.facts,
  items: sample.facts.items.map((item) => (item.id === 'a2' ? { ...item, noOne: true } : item)),
};

function sitting(answers: Readonly<Record<string, AnswerState | number>>): Sitting {
  const fresh = startSitting({ id: 's', wave: 'pre', questionnaire: sample, at });
  return Object.entries(answers).reduce(
    (filled, [item, given]) =>
      recordAnswer(filled, { item, state: typeof given === 'number' ? { kind: 'answered', value: given } : given, at }),
    fresh,
  );
}

describe('changeBetween', () => {
  it.each([
    [3, 5, 'more-likely'],
    [3, 4, 'about-the-same'],
    [3, 3, 'about-the-same'],
    [3, 2, 'about-the-same'],
    [3, 1, 'less-likely'],
  ])('from %i to %i is %s', (before, after, expected) => {
    expect(changeBetween(before, after)).toBe(expected);
  });

  it('turns round with the direction', () => {
    const opposite = { 'more-likely': 'less-likely', 'less-likely': 'more-likely', 'about-the-same': 'about-the-same' };
    const code = fc.integer({ min: 1, max: 7 });
    fc.assert(
      fc.property(code, code, (one, other) => {
        expect(changeBetween(other, one)).toBe(opposite[changeBetween(one, other)]);
      }),
    );
  });
});

describe('changesBetween', () => {
  it('compares only what was answered both times, and keeps "no one" apart', () => {
    const before = sitting({ a1: 1, a2: 5, a3: 4, y1: 1 });
    const after = sitting({ a1: 4, a2: 2, a3: { kind: 'declined' }, y1: 0 });
    expect(changesBetween(facts, before, after)).toEqual({
      sources: [{ item: 'a1', before: 1, after: 4, change: 'more-likely' }],
      noOne: [{ item: 'a2', before: 5, after: 2, change: 'less-likely' }],
    });
  });

  it('compares nothing across versions', () => {
    const one = sitting({ a1: 1 });
    expect(changesBetween(facts, one, { ...sitting({ a1: 4 }), version: '2.0.0' })).toEqual({ sources: [], noOne: [] });
  });
});
