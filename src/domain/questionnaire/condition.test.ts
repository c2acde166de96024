import { describe, expect, it } from 'vitest';

import type { AnswerState } from '../record/schema.ts';

import { conditionHolds, itemsIn } from './condition.ts';
import { notesOf } from './heading.ts';
import { sample } from './sample.test-data.ts';
import type { Condition } from './schema.ts';

const answers: ReadonlyMap<string, AnswerState> = new Map<string, AnswerState>([
  ['five', { kind: 'answered', value: 5 }],
  ['day', { kind: 'answered', value: '2026-03-02' }],
  ['no', { kind: 'declined' }],
]);

type Test = Condition['groups'][number]['tests'][number];
const holds = (need: 'all' | 'any', ...tests: readonly Test[]) => conditionHolds({ groups: [{ need, tests: [...tests] }] }, answers);
const five = (is: Test['is'], value?: number | string): Test => ({ item: 'five', is, ...(value === undefined ? {} : { value }) });

describe('conditionHolds', () => {
  it.each<[Test['is'], number, boolean]>([
    ['=', 5, true],
    ['=', 4, false],
    ['!=', 4, true],
    ['!=', 5, false],
    ['>', 4, true],
    ['>', 5, false],
    ['<', 6, true],
    ['<', 5, false],
    ['>=', 5, true],
    ['>=', 6, false],
    ['<=', 5, true],
    ['<=', 4, false],
  ])('5 %s %d: %s', (is, value, expected) => {
    expect(holds('all', five(is, value))).toBe(expected);
  });

  it('compares days as days, and never a number with a text', () => {
    expect(holds('all', { item: 'day', is: '>', value: '2026-02-28' })).toBe(true);
    expect(holds('all', { item: 'day', is: '!=', value: 5 })).toBe(false);
  });

  it('fails on an item without an answer, whatever is asked, but for “there is none”', () => {
    for (const item of ['no', 'never-asked']) {
      for (const is of ['=', '!=', '>', '<', '>=', '<='] as const) expect(holds('all', { item, is, value: 0 })).toBe(false);
      expect(holds('all', { item, is: 'exists' })).toBe(false);
      expect(holds('all', { item, is: 'not-exists' })).toBe(true);
    }
    expect(holds('all', five('exists'))).toBe(true);
    expect(holds('all', five('not-exists'))).toBe(false);
  });

  it('joins tests by all or any, and groups by all', () => {
    expect(holds('all', five('=', 5), five('=', 4))).toBe(false);
    expect(holds('any', five('=', 5), five('=', 4))).toBe(true);
    const groups: Condition['groups'] = [
      { need: 'any', tests: [five('=', 5)] },
      { need: 'all', tests: [five('>', 9)] },
    ];
    expect(conditionHolds({ groups }, answers)).toBe(false);
    expect(itemsIn({ groups })).toEqual(['five', 'five']);
  });
});

describe('notesOf', () => {
  it('gives the words before and after an item, and leaves out those whose condition does not hold', () => {
    const when: Condition = { groups: [{ need: 'all', tests: [{ item: 'a1', is: '=', value: 1 }] }] };
    const notes = [{ note: 'part' }, { note: 'only', when }, { note: 'end', after: true }];
    const items = sample.facts.items.map((item) => (item.id === 'a2' ? { ...item, notes } : item));
    const words = { ...sample.words, notes: { part: 'Part one', only: 'Only then', end: 'The end' } };
    const noted = { ...sample, facts: { ...sample.facts, items }, words };
    expect(notesOf(noted, 'a2', new Map())).toEqual({ before: ['Part one'], after: ['The end'] });
    expect(notesOf(noted, 'a2', new Map([['a1', { kind: 'answered', value: 1 } as const]])).before).toEqual(['Part one', 'Only then']);
    expect(notesOf(noted, 'a1', new Map())).toEqual({ before: [], after: [] });
  });
});
