import { describe, expect, it } from 'vitest';

import { allocationList, drawArm, type Place } from '#domain/allocation/allocate.ts';

import { chanceFrom } from './seeded-chance.ts';

const ratios = { '1:1': [1, 1], '2:1': [2, 1], '1:1:1': [1, 1, 1] } as const;

function armsOf(shares: readonly number[]) {
  return shares.map((share, index) => ({ id: `arm-${String(index)}`, share }));
}

function places(request: Omit<Parameters<typeof allocationList>[0], 'draw'>, seed: string): readonly Place[] {
  const list = allocationList({ ...request, draw: chanceFrom(seed) });
  if (list.kind !== 'ok') throw new Error(list.kind);
  return list.places;
}

/** How far counts lie from what was expected of each. */
function chiSquare(counts: readonly number[], expected: readonly number[]): number {
  return counts.reduce((sum, count, index) => sum + (count - (expected[index] ?? 0)) ** 2 / (expected[index] ?? 0), 0);
}

describe('an allocation list made with a seed text', () => {
  const request = { arms: armsOf([1, 1]), count: 200, blocks: [4, 6, 8], strata: ['a', 'b'] };

  it('repeats itself for one seed and differs for another, and between strata', () => {
    expect(places(request, 'one')).toEqual(places(request, 'one'));
    expect(places(request, 'one')).not.toEqual(places(request, 'two'));
    const inStratum = (name: string) => places(request, 'one').flatMap(({ stratum, arm }) => (stratum === name ? [arm] : []));
    expect(inStratum('a')).toHaveLength(200);
    expect(inStratum('a')).not.toEqual(inStratum('b'));
  });

  it('uses every block size, and every order of a block about equally often', () => {
    const list = places({ arms: armsOf([1, 1]), count: 24_000, blocks: [2, 4] }, 'orders');
    const blocks: string[] = [];
    for (const { block, arm } of list) blocks[block - 1] = `${blocks[block - 1] ?? ''}${arm.slice(-1)}`;
    const whole = blocks.slice(0, -1);
    const counts = new Map<string, number>();
    for (const order of whole) counts.set(order, (counts.get(order) ?? 0) + 1);
    // Two orders of two and six orders of four; a block is as often short as long.
    const orders = ['01', '10', '0011', '0101', '0110', '1001', '1010', '1100'];
    expect(new Set(counts.keys())).toEqual(new Set(orders));
    const expected = orders.map(({ length }) => whole.length / 2 / (length === 2 ? 2 : 6));
    // The point that a chi-square with 7 degrees of freedom passes once in a million.
    expect(
      chiSquare(
        orders.map((order) => counts.get(order) ?? 0),
        expected,
      ),
    ).toBeLessThan(40.5);
  });
});

describe('ten thousand single draws', () => {
  it.each(Object.entries(ratios))('keep to %s', (_, shares) => {
    const arms = armsOf(shares);
    const draw = chanceFrom('ten thousand');
    const drawn = Array.from({ length: 10_000 }, () => drawArm(arms, draw()));
    const sum = shares.reduce((total: number, share) => total + share, 0);
    const counts = arms.map(({ id }) => drawn.filter((arm) => arm === id).length);
    // The point that a chi-square with 2 degrees of freedom passes once in a million.
    expect(
      chiSquare(
        counts,
        shares.map((share) => (10_000 * share) / sum),
      ),
    ).toBeLessThan(27.7);
  });
});
