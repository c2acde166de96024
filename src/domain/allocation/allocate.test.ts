import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { allocationList, drawArm } from '#domain/allocation/allocate.ts';

const ratios = { '1:1': [1, 1], '2:1': [2, 1], '1:1:1': [1, 1, 1], '3:2': [3, 2] } as const;
const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
/** The numbers over and over: whatever chance brings, the balance must hold. */
const anyDraw = fc.array(fraction, { minLength: 1, maxLength: 30 }).map((numbers) => {
  let turn = 0;
  return () => numbers[turn++ % numbers.length] ?? 0;
});

function armsOf(shares: readonly number[]) {
  return shares.map((share, index) => ({ id: `arm-${String(index)}`, share }));
}

function grouped<Thing>(things: readonly Thing[], key: (thing: Thing) => string): ReadonlyMap<string, readonly Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) groups.set(key(thing), [...(groups.get(key(thing)) ?? []), thing]);
  return groups;
}

describe('allocationList', () => {
  it.each(Object.entries(ratios))('keeps %s exactly in every completed block of every stratum, and its sizes and counts', (_, shares) => {
    const arms = armsOf(shares);
    const sum = shares.reduce((total: number, share) => total + share, 0);
    const request = fc.record({
      draw: anyDraw,
      count: fc.integer({ min: 1, max: 120 }),
      blocks: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1 }).map((times) => times.map((time) => time * sum)),
    });
    fc.assert(
      fc.property(request, fc.constantFrom(undefined, ['here'], ['young', 'old', 'not said']), (asked, strata) => {
        const list = allocationList({ ...asked, arms, ...(strata === undefined ? {} : { strata }) });
        const groups = grouped(list.kind === 'ok' ? list.places : [], ({ stratum }) => stratum ?? '');
        expect([...groups.keys()]).toEqual(strata ?? ['']);
        for (const group of groups.values()) {
          expect(group).toHaveLength(asked.count);
          const inBlocks = [...grouped(group, ({ block }) => String(block)).values()];
          expect(inBlocks.map(([first]) => first?.block)).toEqual(inBlocks.map((__, index) => index + 1));
          for (const block of inBlocks.slice(0, -1)) {
            expect(asked.blocks).toContain(block.length);
            const counts = arms.map(({ id }) => block.filter((place) => place.arm === id).length);
            expect(counts).toEqual(shares.map((share) => (share * block.length) / sum));
          }
          const last = inBlocks.at(-1) ?? [];
          for (const { id, share } of arms) {
            expect(last.filter((place) => place.arm === id).length).toBeLessThanOrEqual((share * Math.max(...asked.blocks)) / sum);
          }
        }
      }),
    );
  });

  it('balances the whole list when the count is a number of whole blocks', () => {
    fc.assert(
      fc.property(anyDraw, (draw) => {
        const list = allocationList({ arms: armsOf([2, 1]), count: 60, blocks: [6], draw });
        expect(list.kind === 'ok' && list.places.filter(({ arm }) => arm === 'arm-0').length).toBe(40);
      }),
    );
  });

  it('refuses what cannot be balanced', () => {
    const fine = { arms: armsOf([2, 1]), count: 10, blocks: [3, 6], draw: () => 0.5 };
    expect(allocationList(fine).kind).toBe('ok');
    for (const arms of [[], armsOf([0, 1]), armsOf([1.5, 1]), [...armsOf([1]), ...armsOf([1])]]) {
      expect(allocationList({ ...fine, arms })).toEqual({ kind: 'wrong-arms' });
    }
    for (const blocks of [[], [4], [3, 5], [0], [-3]]) {
      expect(allocationList({ ...fine, blocks })).toEqual({ kind: 'wrong-block', multipleOf: 3 });
    }
    for (const count of [0, -1, 1.5, Number.NaN]) expect(allocationList({ ...fine, count })).toEqual({ kind: 'wrong-count' });
    for (const strata of [[], ['a', 'a']]) expect(allocationList({ ...fine, strata })).toEqual({ kind: 'wrong-strata' });
  });
});

describe('drawArm', () => {
  it('gives each arm its stretch of the line from 0 to 1, ends included', () => {
    const arms = armsOf([2, 1, 1]);
    expect([0, 0.4999999, 0.5, 0.7499999, 0.75, 1 - 2 ** -53].map((number) => drawArm(arms, number))).toEqual([
      'arm-0',
      'arm-0',
      'arm-1',
      'arm-1',
      'arm-2',
      'arm-2',
    ]);
  });

  it('always gives an arm when there is one', () => {
    expect(drawArm([], 0.5)).toBeUndefined();
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 7 }), fraction, (shares, number) => {
        expect(drawArm(armsOf(shares), number)).toBeDefined();
        expect(drawArm(armsOf(shares), 1 - 2 ** -53)).toBe(`arm-${String(shares.length - 1)}`);
      }),
    );
  });
});
