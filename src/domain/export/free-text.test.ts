import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { freeTextCell, freeTextOf } from '#domain/export/free-text.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        "'",
        '=',
        '+',
        '-',
        '@',
        '＝',
        '\\',
        'n',
        'u',
        '0',
        '\n',
        '\r',
        '\t',
        '\0',
        '\u2028',
        '\ufeff',
        '\ud83e',
        '\udea8',
        'ש',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('freeTextCell', () => {
  it('fault 47: is undone by freeTextOf, whatever was typed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(freeTextOf(freeTextCell(text))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('fault 47, 49: never begins as a formula, and never breaks a line or a byte', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cell = freeTextCell(text);
        expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r]/u);
        expect(cell).not.toMatch(/;[\s'"]*[=+\-@＝＋－＠]/u);
        expect(cell).not.toMatch(/[\p{Cc}\u2028\u2029\ufeff]|\p{Surrogate}/u);
      }),
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['＝1+1', "'＝1+1"],
    ['\t=1+1', '\\t=1+1'],
    ['\r=1+1', '\\r=1+1'],
    ['a;=1+1', 'a\\u003b=1+1'],
    ["a; '-1;b", "a\\u003b '-1;b"],
    ["'=1+1", "''=1+1"],
    ["''@", "'''@"],
    ["'tis", "'tis"],
    ['-99', "'-99"],
    ['＝1', "'＝1"],
    ['a\\b', 'a\\\\b'],
    ['one\ntwo\r\n\tthree', 'one\\ntwo\\r\\n\\tthree'],
    ['\0\ud83e.', '\\u0000\\ud83e.'],
    ['🪨 שלום', '🪨 שלום'],
  ])('writes %j as %j', (text, cell) => {
    expect(freeTextCell(text)).toBe(cell);
  });

  it('leaves alone what it did not write', () => {
    for (const cell of ['\\x', '\\u12', "'plain", '\\']) expect(freeTextOf(cell)).toBe(cell);
  });
});
