import { describe, expect, it } from 'vitest';

import { accepts, firstOpenItem, itemsFor, itemsNow, nextItem, previousItem } from '#domain/questionnaire/progress.ts';
import type { AnswerState } from '#domain/record/schema.ts';

import { sample } from './sample.test-data.ts';

const { facts } = sample;
const yes: AnswerState = { kind: 'answered', value: 1 };
const no: AnswerState = { kind: 'answered', value: 0 };
const none: ReadonlyMap<string, AnswerState> = new Map();
const ids = (items: readonly { readonly id: string }[]) => items.map((item) => item.id);
const asking = { facts, way: 'whole', wave: 'pre' } as const;

function itemNamed(id: string) {
  const item = facts.items.find((candidate) => candidate.id === id);
  if (item === undefined) throw new Error(`no item ${id}`);
  return item;
}

describe('itemsFor', () => {
  it('asks primary items alone on the short way, and items of other waves not at all', () => {
    expect(ids(itemsFor(facts, 'short', 'pre'))).toEqual(['a1', 'y1']);
    expect(ids(itemsFor(facts, 'whole', 'pre'))).not.toContain('t1');
    expect(ids(itemsFor(facts, 'whole', 'w2'))).toContain('t1');
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
    expect(nextItem({ ...asking, wave: 'w2', answers: none }, 'd1')?.id).toBe('t1');
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
