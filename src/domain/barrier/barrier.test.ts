import { describe, expect, it } from 'vitest';

import { pickedBarrier, pickListed, pickOwn } from './picked.ts';
import { findBarriers } from './search.ts';

const burden = { id: 'burden', branch: 'social', name: 'I do not want to be a burden', keywords: ['bother', 'too much'] } as const;
const cost = { id: 'where-and-cost', branch: 'practical', name: 'I do not know what it costs', keywords: ['money', 'café price'] } as const;

describe('what is picked', () => {
  it('is nothing at first', () => {
    expect(pickedBarrier(undefined)).toBe(undefined);
    expect(pickedBarrier({})).toBe(undefined);
  });

  it('is a listed barrier with its branch, in place of own words', () => {
    const choices = pickListed({ barrierOwn: 'my own', branch: 'practical', door: 'someone' }, burden);
    expect(choices).toEqual({ barrier: 'burden', branch: 'social', door: 'someone' });
    expect(pickedBarrier(choices)).toEqual({ kind: 'listed', id: 'burden' });
  });

  it('is own words, and the branch of a listed barrier does not carry over', () => {
    const choices = pickOwn({ barrier: 'burden', branch: 'social', door: 'someone' }, '');
    expect(choices).toEqual({ barrierOwn: '', door: 'someone' });
    expect(pickedBarrier(choices)).toEqual({ kind: 'own', text: '', branch: undefined });
  });

  it('keeps the branch of own words while they are written', () => {
    expect(pickOwn({ barrierOwn: 'my', branch: 'practical' }, 'my own')).toEqual({ barrierOwn: 'my own', branch: 'practical' });
  });
});

describe('search', () => {
  const all = [burden, cost];

  it.each(['', '   '])('finds all for %j', (query) => expect(findBarriers(all, query)).toEqual(all));
  it('reads names and search words', () => {
    expect(findBarriers(all, 'burden')).toEqual([burden]);
    expect(findBarriers(all, 'Money')).toEqual([cost]);
  });
  it('wants every word, in any order', () => expect(findBarriers(all, 'want burden not')).toEqual([burden]));
  it('does not mind accents, capitals and marks', () => expect(findBarriers(all, '“CAFE” price?')).toEqual([cost]));
  it('forgives a slip', () => expect(findBarriers(all, 'burdon')).toEqual([burden]));
  it('finds nothing where nothing fits', () => expect(findBarriers(all, 'elephant')).toEqual([]));
});
