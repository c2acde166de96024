import { describe, expect, it } from 'vitest';

import { accepts, askedItems, firstOpenItem, itemsFor, itemsNow, nextItem, previousItem } from '#domain/questionnaire/progress.ts';
import type { AnswerState } from '#domain/record/schema.ts';

import { sample } from './sample.test-data.ts';

const { facts } = sample;
const yes: AnswerState = { kind: 'answered', value: 1 };
const no: AnswerState = { kind: 'answered', value: 0 };
const none: ReadonlyMap<string, AnswerState> = new Map();
const ids = (items: readonly { readonly id: string }[]) => items.map((item) => item.id);
const pre = { id: 'pre', kind: 'baseline' } as const;
const w2 = { id: 'w2', kind: 'follow-up' } as const;
const asking = { facts, way: 'whole', wave: pre } as const;

function itemNamed(id: string) {
  const item = facts.items.find((candidate) => candidate.id === id);
  if (item === undefined) throw new Error(`no item ${id}`);
  return item;
}

describe('itemsFor', () => {
  it('asks primary items alone on the short way, and items of other waves not at all', () => {
    expect(ids(itemsFor(facts, 'short', pre))).toEqual(['a1', 'y1']);
    expect(ids(itemsFor(facts, 'whole', pre))).not.toContain('t1');
    expect(ids(itemsFor(facts, 'whole', w2))).toContain('t1');
  });

  it('asks at every follow-up what belongs to follow-ups, whatever their names', () => {
    const later = { ...facts, items: facts.items.map((item) => (item.id === 't1' ? { ...item, waves: ['follow-up' as const] } : item)) };
    expect(ids(itemsFor(later, 'whole', { id: 'y1', kind: 'follow-up' }))).toContain('t1');
    expect(ids(itemsFor(later, 'whole', { id: 'post', kind: 'post' }))).not.toContain('t1');
  });
});

describe('itemsNow', () => {
  it('shows an item when any of those it waits for was answered so', () => {
    expect(ids(itemsNow({ ...asking, answers: none }))).not.toContain('d1');
    expect(ids(itemsNow({ ...asking, answers: new Map([['y2', yes]]) }))).toContain('d1');
    expect(
      ids(
        itemsNow({
          ...asking,
          answers: new Map([
            ['y2', no],
            ['a1', yes],
          ]),
        }),
      ),
    ).not.toContain('d1');
  });
});

describe('askedItems', () => {
  it('counts no answer that is hidden: what hung on it is hidden with it', () => {
    const chain = {
      ...facts,
      items: [
        { id: 'q1', kind: 'yes-no' as const, options: 'no-yes' },
        { id: 'q2', kind: 'yes-no' as const, options: 'no-yes', showWhen: { anyOf: ['q1'], codes: [1] } },
        { id: 'q3', kind: 'yes-no' as const, options: 'no-yes', showWhen: { anyOf: ['q2'], codes: [1] } },
      ],
    };
    const before = new Map([
      ['q1', yes],
      ['q2', yes],
    ]);
    expect(ids(askedItems(chain, before))).toEqual(['q1', 'q2', 'q3']);
    // The first answer is changed, and the second one kept as it was said.
    expect(ids(askedItems(chain, new Map([...before, ['q1', no]])))).toEqual(['q1']);
  });
});

describe('nextItem and previousItem', () => {
  it('walk to the end and back over the same items', () => {
    const now = { ...asking, answers: new Map([['y1', yes]]) };
    const forth: string[] = [];
    for (let item = nextItem(now); item !== undefined; item = nextItem(now, item.id)) forth.push(item.id);
    const back: string[] = [];
    for (let item = previousItem(now); item !== undefined; item = previousItem(now, item.id)) back.push(item.id);
    expect(forth).toEqual(['a1', 'a2', 'a3', 'y1', 'y2', 'y0', 'd1']);
    expect(back.toReversed()).toEqual(forth);
  });

  it('find the way on from an item that has just ceased to be asked', () => {
    expect(previousItem({ ...asking, answers: none }, 'd1')?.id).toBe('y0');
    expect(nextItem({ ...asking, wave: w2, answers: none }, 'd1')?.id).toBe('t1');
  });
});

describe('firstOpenItem', () => {
  it('comes back to the first without an answer; declining is an answer', () => {
    expect(
      firstOpenItem({
        ...asking,
        answers: new Map<string, AnswerState>([
          ['a1', yes],
          ['a2', { kind: 'declined' }],
        ]),
      })?.id,
    ).toBe('a3');
    const all = new Map(facts.items.map((item) => [item.id, no]));
    expect(firstOpenItem({ ...asking, answers: all })).toBeUndefined();
  });
});

describe('accepts', () => {
  it.each<[string, AnswerState, boolean]>([
    ['a1', { kind: 'answered', value: 5 }, true],
    ['a1', { kind: 'answered', value: 6 }, false],
    ['a1', { kind: 'answered', value: '5' }, false],
    ['a1', { kind: 'not-applicable' }, false],
    ['a3', { kind: 'not-applicable' }, true],
    ['a1', { kind: 'declined' }, true],
    ['d1', { kind: 'answered', value: '2024-02-29' }, true],
    ['d1', { kind: 'answered', value: '29.2.2024' }, false],
    ['d1', { kind: 'answered', value: '2024-13-01' }, false],
    ['t1', { kind: 'answered', value: '  ' }, false],
    ['t1', { kind: 'answered', value: 'a word' }, true],
  ])('%s with %j: %s', (id, state, expected) => {
    expect(accepts(facts, itemNamed(id), state)).toBe(expected);
  });
});

describe('numbers, choices and texts of a brought questionnaire', () => {
  const answered = (value: number | string): AnswerState => ({ kind: 'answered', value });

  it.each([
    [{ min: 0, max: 10 }, 10, true],
    [{ min: 0, max: 10 }, 10.5, false],
    [{ min: 0, max: 10 }, -0.1, false],
    [{ whole: true }, 3, true],
    [{ whole: true }, 3.5, false],
    [{}, Number.NaN, false],
    [{}, '3', false],
  ])('a number within %j takes %j: %s', (bounds, value, expected) => {
    expect(accepts(facts, { id: 'n1', kind: 'number', ...bounds }, answered(value))).toBe(expected);
  });

  it('counts characters as people see them, up to the most', () => {
    const item = { id: 't2', kind: 'text', maxLength: 3 } as const;
    expect(accepts(facts, item, answered('🌿🌿🌿'))).toBe(true);
    expect(accepts(facts, item, answered('four'))).toBe(false);
  });

  it('takes only the options of a choice', () => {
    const item = { id: 'c1', kind: 'choice', options: 'five' } as const;
    expect([5, 6].map((code) => accepts(facts, item, answered(code)))).toEqual([true, false]);
  });
});
