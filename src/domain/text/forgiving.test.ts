import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { nearnessOf, plainWords } from './forgiving.ts';

describe('plainWords', () => {
  it('drops accents, capitals and marks, and parts words at hyphens', () => {
    expect(plainWords('“CAFÉ-price?”  I don’t / Bríd')).toEqual(['cafe', 'price', 'i', 'dont', 'brid']);
  });

  it('reads other alphabets too', () => expect(plainWords('Не бойся, 不安')).toEqual(['не', 'боися', '不安']));
});

describe('nearnessOf', () => {
  it.each([
    ['panic', 'panic', 'exact'],
    ['pan', 'panic', 'part'],
    ['ani', 'panic', 'part'],
    ['pnaic', 'panic', 'near'],
    ['anxeity', 'anxiety', 'near'],
    ['lonly', 'lonely', 'near'],
    ['depresed', 'depressed', 'near'],
    ['grandfahter', 'grandfather', 'near'],
    ['grandfhat', 'grandfather', 'near'],
    ['lone', 'line', 'near'],
    ['lon', 'line', undefined],
    ['lone', 'lint', undefined],
    ['lonelyness', 'loneliness', 'near'],
    ['dpresed', 'depressed', undefined],
    ['dperesed', 'depressed', 'near'],
    ['angxiouss', 'anxious', 'near'],
    ['anxious', 'anx', undefined],
    ['worryed', 'worry', undefined],
    ['cat', 'car', undefined],
    ['an', 'panic', undefined],
    ['work', 'worry', undefined],
    ['panic', 'anger', undefined],
    ['elephant', 'alone', undefined],
  ] as const)('%s and %s: %s', (typed, word, nearness) => expect(nearnessOf(typed, word)).toBe(nearness));

  const letters = fc.string({ unit: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz')), minLength: 5, maxLength: 14 });

  it('forgives one slip anywhere in a word of five letters or more', () => {
    const slip = fc.tuple(letters, fc.nat(), fc.constantFrom('drop', 'change', 'swap', 'add')).map(([word, at, kind]) => {
      const place = at % (word.length - 1);
      const [before, letter = '', next = '', after] = [word.slice(0, place), word[place], word[place + 1], word.slice(place + 2)];
      const rest = { drop: next, change: `q${next}`, swap: `${next}${letter}`, add: `${letter}z${next}` }[kind];
      return [word, `${before}${rest}${after}`] as const;
    });
    fc.assert(
      fc.property(slip, ([word, typed]) => {
        expect(nearnessOf(typed, word)).toBeDefined();
      }),
    );
  });

  it('never takes a short word for another one', () => {
    const short = fc.string({ unit: fc.constantFrom(...Array.from('abcd')), minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(short, short, (typed, word) => {
        expect(nearnessOf(typed, word)).not.toBe('near');
      }),
    );
  });
});
