import { describe, expect, it } from 'vitest';

import { problemsIn } from '#domain/questionnaire/coherence.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';

import { sample } from './sample.test-data.ts';

const { facts, words } = sample;
const [mean] = facts.scores;
const [first] = facts.items;
if (mean === undefined || first === undefined) throw new Error('the sample has lost its parts');

const { a1: _, ...withoutFirst } = words.items;

const faults: readonly (readonly [string, Questionnaire])[] = [
  ['"a1" is used twice', { ...sample, facts: { ...facts, scores: [{ ...mean, id: 'a1' }] } }],
  ['option set', { ...sample, facts: { ...facts, items: [{ ...first, options: 'gone' }, ...facts.items.slice(1)] } }],
  [
    'has no options',
    { ...sample, facts: { ...facts, items: facts.items.map((item) => (item.id === 'd1' ? { ...item, options: 'five' } : item)) } },
  ],
  ['not an earlier item', { ...sample, facts: { ...facts, items: facts.items.toReversed() } }],
  ['which is no item', { ...sample, facts: { ...facts, scores: [{ ...mean, items: ['a1', 'gone'] }] } }],
  ['cannot count the text', { ...sample, facts: { ...facts, scores: [{ ...mean, items: ['a1', 't1'] }] } }],
  ['mixes "nobody"', { ...sample, facts: { ...facts, scores: [{ ...mean, items: ['y0', 'y1'] }] } }],
  ['counts "a1" twice', { ...sample, facts: { ...facts, scores: [{ ...mean, items: ['a1', 'a1'] }] } }],
  ['does not rise', { ...sample, facts: { ...facts, scores: [{ ...mean, range: [5, 1] }] } }],
  ['items lack "a1"', { ...sample, words: { ...words, items: withoutFirst } }],
  ['have "extra"', { ...sample, words: { ...words, items: { ...words.items, extra: 'word' } } }],
  [
    'option set "five" lack "5"',
    { ...sample, words: { ...words, optionSets: { ...words.optionSets, five: { '1': 'a', '2': 'b', '3': 'c', '4': 'd' } } } },
  ],
  ['need a stem', { ...sample, words: { ...words, stem: undefined } }],
  ['{item} once', { ...sample, words: { ...words, stem: 'No place for it?' } }],
];

/** The sample with other bounds or lengths on one of its items. */
const withItem = (id: string, more: object) => ({
  ...sample,
  facts: { ...facts, items: facts.items.map((item) => (item.id === id ? { ...item, ...more } : item)) },
});

describe('problemsIn', () => {
  it.each([
    ['t1', { min: 0 }, 'is no number and has bounds'],
    ['t1', { max: 0 }, 'is no number and has bounds'],
    ['d1', { whole: true }, 'is no number and has bounds'],
    ['d1', { maxLength: 9 }, 'is no text and has a length'],
    ['d1', { oneLine: true }, 'is no text and has a length'],
    ['t1', { kind: 'number', min: 2, max: 1 }, 'bounds that no number fits'],
  ])('says of %s with %j that it %s', (id, more, sentence) => {
    expect(problemsIn(withItem(id, more)).filter((problem) => problem.includes(id))).toEqual([expect.stringContaining(sentence)]);
  });

  it.each([
    ['t1', { maxLength: 9, oneLine: true }],
    ['t1', { kind: 'number', min: 0, max: 0, whole: true }],
    ['t1', { kind: 'number', min: 5 }],
  ])('finds nothing wrong with %s as %j', (id, more) => {
    expect(problemsIn(withItem(id, more))).toEqual([]);
  });

  it('finds nothing wrong with a questionnaire whose parts fit', () => {
    expect(problemsIn(sample)).toEqual([]);
  });

  it.each(faults)('fault 53: says %s', (sentence, broken) => {
    expect(problemsIn(broken).join('\n')).toContain(sentence);
  });
});
