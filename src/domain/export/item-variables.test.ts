import { describe, expect, it } from 'vitest';

import { sample } from '../questionnaire/sample.test-data.ts';
import type { Item, Questionnaire } from '../questionnaire/schema.ts';
import { bareVariable, itemVariable, scoreVariable } from './item-variables.ts';

/** What the codebook says of one item of the sample that was changed. */
function variableOf(item: Partial<Item> & Pick<Item, 'id' | 'kind'>, own: Questionnaire = sample) {
  return itemVariable(
    { ...own, words: { ...own.words, items: { ...own.words.items, [item.id]: 'Asked?' } } },
    { standsAlone: true, ...item },
  );
}

describe('an item in the codebook', () => {
  it.each<readonly [Item['kind'], Partial<Item>, string, string]>([
    ['rating', { options: 'five' }, 'integer', 'ordinal'],
    ['yes-no', { options: 'no-yes' }, 'integer', 'nominal'],
    ['choice', { options: 'five' }, 'integer', 'nominal'],
    ['number', {}, 'number', 'scale'],
    ['number', { whole: true }, 'integer', 'scale'],
    ['date', {}, 'date', 'scale'],
    ['text', {}, 'text', 'nominal'],
  ])('of the kind %s %j is stored as %s and measured as %s', (...[kind, more, type, level]) => {
    expect(variableOf({ id: 'x', kind, ...more })).toMatchObject({ type, level, freeText: kind === 'text' });
  });

  it('has the range of its codes, or the bounds that were set, of which one may be open', () => {
    const ranges = [
      { id: 'a1', kind: 'rating', options: 'five' } as const,
      { id: 'y1', kind: 'yes-no', options: 'no-yes' } as const,
      { id: 'n', kind: 'number', min: 0, max: 24 } as const,
      { id: 'n', kind: 'number', min: 0 } as const,
      { id: 'n', kind: 'number', max: 24 } as const,
      { id: 'n', kind: 'number' } as const,
      { id: 't', kind: 'text' } as const,
    ].map((item) => variableOf(item).range);
    expect(ranges).toEqual([[1, 5], [0, 8], [0, 24], [0, null], [null, 24], undefined, undefined]);
  });

  it('says at which waves it is asked, and whether the short way has it', () => {
    expect(variableOf({ id: 'x', kind: 'text' }).asked).toBe('at every wave of the questionnaire; not on the short way');
    expect(variableOf({ id: 'x', kind: 'text', waves: ['pre', 'w2'], primary: true }).asked).toBe('at pre, w2; on the short way too');
  });

  it('says what has to be answered before it, with every group of conditions on its own', () => {
    const asked = (showWhen: Item['showWhen']) => variableOf({ id: 'x', kind: 'text', showWhen }).asked?.split('; ')[1];
    expect(asked({ anyOf: ['y1', 'y2'], codes: [1, 8] })).toBe('when any of y1, y2 is 1 or 8');
    const either = {
      need: 'any' as const,
      tests: [
        { item: 'y1', is: '=' as const, value: 1 },
        { item: 'd1', is: 'exists' as const },
      ],
    };
    const both = {
      need: 'all' as const,
      tests: [
        { item: 'a1', is: '>' as const, value: 2 },
        { item: 'a2', is: '<' as const, value: 4 },
      ],
    };
    expect(asked({ groups: [either] })).toBe('when y1 = 1 or d1 exists');
    expect(asked({ groups: [both, either] })).toBe('when (a1 > 2 and a2 < 4) and (y1 = 1 or d1 exists)');
  });

  it('has its words with the stem around them, and names it by itself where the file has no words for it', () => {
    expect(variableOf({ id: 'a1', kind: 'rating', options: 'five', standsAlone: false })).toMatchObject({
      label: 'How much of Asked? today?',
      short: 'Asked?',
      of: 'a1',
    });
    const bare: Questionnaire = { ...sample, words: { ...sample.words, items: {}, optionSets: {} } };
    const item = { id: 'a1', kind: 'rating', options: 'five', standsAlone: true } as const;
    expect(itemVariable(bare, item)).toMatchObject({ short: 'a1' });
    expect(itemVariable(bare, item).options.map(({ label }) => label)).toEqual(['1', '2', '3', '4', '5']);
  });

  it('of a questionnaire that this build does not hold keeps its type, and says that its words are not known', () => {
    const source = { questionnaire: 'old', version: '0.1.0', language: 'en' };
    expect(bareVariable(source, 'x1', 'number')).toMatchObject({
      ...source,
      of: 'x1',
      short: 'x1',
      type: 'number',
      level: 'scale',
      freeText: false,
    });
    expect(bareVariable(source, 'x1', 'text')).toMatchObject({ type: 'text', level: 'nominal', freeText: true });
    expect(bareVariable(source, 'x1', 'text').label).toContain('not known');
  });
});

describe('a score in the codebook', () => {
  const [rule] = sample.facts.scores;
  const part = (name: Parameters<typeof scoreVariable>[2]) => rule && scoreVariable(sample, rule, name);

  it('comes strict and prorated with its range, and with how many items it rests on', () => {
    expect(part('strict')).toMatchObject({ kind: 'score', type: 'number', range: [1, 5], short: 'a_mean strict', of: 'a_mean' });
    expect(part('prorated')).toMatchObject({ kind: 'score', range: [1, 5], short: 'a_mean prorated' });
    expect(part('answered')).toMatchObject({ kind: 'count', type: 'integer', range: [0, 3], short: 'a_mean n answered' });
    expect(part('shown')).toMatchObject({ kind: 'count', type: 'integer', range: [0, 3], short: 'a_mean n shown' });
    expect(part('strict')?.label).toBe('a_mean, mean of 3 items, strict');
    expect(part('answered')?.label).toContain('items with a value');
    expect(part('shown')?.label).toContain('items on screen');
  });
});
