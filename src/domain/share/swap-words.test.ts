import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { stretchesOf, swapWords } from './swap-words.ts';

describe('swapWords', () => {
  it('changes whole words only, wherever they stand', () => {
    expect(swapWords('Ann and Anna. Anna’s. JoAnna, Anna!', [{ quote: 'Anna', put: 'a friend' }])).toBe(
      'Ann and a friend. a friend’s. JoAnna, a friend!',
    );
  });

  it('asks for whole words only at an end where the quote has a letter', () => {
    expect(swapWords('(Anna) Anna) xAnna)', [{ quote: 'Anna)', put: 'a friend)' }])).toBe('(a friend) a friend) xAnna)');
    expect(swapWords('Anna!!now Anna!!', [{ quote: 'Anna!', put: 'Ann!' }])).toBe('Ann!!now Ann!!');
    expect(swapWords('@anna @annab x@anna', [{ quote: '@anna', put: '@a' }])).toBe('@a @annab x@a');
  });

  it('takes the one that begins first, and of those the longer', () => {
    const swaps = [
      { quote: 'Anna', put: 'a friend' },
      { quote: 'my sister Anna', put: 'my sister' },
      { quote: 'Anna Lee', put: 'somebody' },
    ];
    expect(swapWords('my sister Anna, Anna Lee and Anna', swaps)).toBe('my sister, somebody and a friend');
  });

  it('does not look again at what it put in, and takes signs as signs', () => {
    expect(
      swapWords('Tom met Anna (at a.b).', [
        { quote: 'Tom', put: 'Anna' },
        { quote: 'Anna', put: 'Tom' },
        { quote: 'a.b', put: '$&$1' },
      ]),
    ).toBe('Anna met Tom (at $&$1).');
    expect(swapWords('a+b acb', [{ quote: 'a.b', put: 'x' }])).toBe('a+b acb');
  });

  it('leaves a text alone without swaps, or with an empty one', () => {
    expect(swapWords('Anna', [])).toBe('Anna');
    expect(swapWords('Anna', [{ quote: '', put: 'x' }])).toBe('Anna');
  });
});

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'A', ' ', '.', '’', 'é', '👣', '\n', '-', '$', '('), maxLength: 60 });

describe('nothing but what was agreed changes', () => {
  it('letter by letter, for one swap', () => {
    fc.assert(
      fc.property(
        letters,
        fc.string({ unit: fc.constantFrom('a', 'b', 'A', ' '), minLength: 1, maxLength: 3 }),
        letters,
        (text, quote, put) => {
          const stretches = notOverlapping(stretchesOf(text, quote));
          let at = 0;
          let expected = '';
          for (const { from, to } of stretches) {
            expect(text.slice(from, to)).toBe(quote);
            expected += text.slice(at, from) + put;
            at = to;
          }
          expect(swapWords(text, [{ quote, put }])).toBe(expected + text.slice(at));
        },
      ),
    );
  });

  it('for several: taking out what was put around the words gives the text back', () => {
    const mark = '§';
    const quotes = fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'A', 'b', ' '), minLength: 1, maxLength: 3 }), { maxLength: 4 });
    fc.assert(
      fc.property(letters, quotes, (text, some) => {
        const marked = swapWords(
          text,
          some.map((quote) => ({ quote, put: mark + quote + mark })),
        );
        expect(marked.replaceAll(mark, '')).toBe(text);
        for (const [, inside = ''] of marked.matchAll(/§([^§]*)§/g)) expect(some).toContain(inside);
      }),
    );
  });
});

function notOverlapping(stretches: readonly { readonly from: number; readonly to: number }[]) {
  let end = 0;
  return stretches.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}
