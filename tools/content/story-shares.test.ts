import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { attributesOf, barrierShares, sharesOf, simpsonIndex, thin, wantedOf } from './story-shares.ts';
import type { Counted } from './story-targets.ts';

const story: Counted = {
  id: 'a',
  narrator: { age: '16-24', gender: 'man', place: 'city', facets: ['new-father', 'trans'] },
  concerns: ['sleep', 'anger'],
  firstHelp: 'partner',
  position: 'within',
  trajectory: 'steady',
  barriers: ['burden'],
  genre: 'escape',
  shape: 'scene',
  provenance: 'composite',
};

describe('the index of diversity', () => {
  it('agrees with a sum done by hand', () => {
    // 3 of one kind, 2 of another: 1 - (3·2 + 2·1) / (5·4)
    expect(simpsonIndex(['a', 'a', 'a', 'b', 'b'])).toBeCloseTo(0.6, 10);
    expect(simpsonIndex(['a', 'a'])).toBe(0);
    expect(simpsonIndex(['a', 'b', 'c'])).toBe(1);
    expect(simpsonIndex(['a'])).toBe(undefined);
  });

  it('is the chance that two that are drawn differ', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 2, maxLength: 12 }), (kinds) => {
        const pairs = kinds.flatMap((one, at) => kinds.slice(at + 1).map((other) => (one === other ? 0 : 1)));
        const differ = pairs.reduce<number>((sum, pair) => sum + pair, 0) / pairs.length;
        expect(simpsonIndex(kinds)).toBeCloseTo(differ, 10);
      }),
    );
  });
});

describe('the shares', () => {
  it('are held against the share of the whole set, and one at least', () => {
    expect([wantedOf(10, 24), wantedOf(5, 24), wantedOf(1, 24), wantedOf(0, 24), wantedOf(10, 48)]).toEqual([5, 2, 1, 0, 10]);
  });

  it('count a story in each group that it belongs to', () => {
    const counted = (name: string) => sharesOf([story]).find((share) => share.name === name)?.count;
    expect(['a new father', 'non-binary or trans', 'man', 'family, partner', 'sleep', 'anger'].map(counted)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(['woman', 'carers', 'grief'].map(counted)).toEqual([0, 0, 0]);
    expect(attributesOf([story, story])['concern']).toEqual(['sleep', 'anger', 'sleep', 'anger']);
  });

  it('say what is thin: two for any barrier, four for a common one', () => {
    const stories = [story, story, { ...story, barriers: ['find-words'] }];
    const shares = barrierShares(['burden', 'find-words', 'ashamed'], stories);
    expect(shares.map(({ count, wanted }) => [count, wanted])).toEqual([
      [2, 4],
      [1, 2],
      [0, 4],
    ]);
    expect(thin(shares)).toHaveLength(3);
    expect(thin(barrierShares(['burden'], [story, story, story, story]))).toEqual([]);
  });
});
