import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readNumber, typedNumber } from './number-words.ts';

const value = (language: string, typed: string) => {
  const read = readNumber(language, typed);
  return read.kind === 'number' ? read.value : read.kind;
};

describe('readNumber', () => {
  it.each([
    ['en', '7', 7],
    ['en', ' 7.5 ', 7.5],
    ['en', '7,5', 7.5],
    ['de', '7,5', 7.5],
    ['de', '7.5', 7.5],
    ['de', '1,000', 1],
    ['en', '1.000', 1],
    ['en', '0,125', 0.125],
    ['en', '-3', -3],
    ['en', '−3', -3],
    ['en', '.5', 0.5],
    ['en', '5.', 5],
    ['ar-EG', '٧٫٥', 7.5],
    ['ar-EG', '7.5', 7.5],
  ])('%s: “%s” is %d', (language, typed, wanted) => {
    expect(value(language, typed)).toBe(wanted);
  });

  it.each([
    ['en', '1,000', 'marks'],
    ['de', '1.000', 'marks'],
    ['en', '1,000.5', 'marks'],
    ['fr', '1\u202f000', 'marks'],
    ['en', '10 000', 'marks'],
    ['en', '', 'empty'],
    ['en', '   ', 'empty'],
    ['en', 'seven', 'unclear'],
    ['en', '7e3', 'unclear'],
    ['en', '-', 'unclear'],
    ['en', '.', 'unclear'],
    ['en', '0x10', 'unclear'],
    ['en', '1234567890123456', 'unclear'],
  ])('%s: “%s” is no number (%s)', (language, typed, wanted) => {
    expect(value(language, typed)).toBe(wanted);
  });

  it('reads back every number that Cairn writes, in every language', () => {
    const numbers = fc.oneof(
      fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
      fc.integer({ min: -999_999_999, max: 999_999_999 }).map((whole) => whole / 10_000),
    );
    fc.assert(
      fc.property(fc.constantFrom('en', 'de', 'fr', 'hi', 'ar-EG', 'fa', 'pt-BR'), numbers, (language, number) => {
        expect(readNumber(language, typedNumber(language, number))).toEqual({ kind: 'number', value: number });
      }),
    );
  });
});
