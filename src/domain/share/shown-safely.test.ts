import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { holdsTricks, shownSafely } from './shown-safely.ts';

describe('shownSafely', () => {
  it.each([
    ['marks that turn the direction', 'call \u202e999\u202c now', 'call 999 now'],
    ['isolates', 'a\u2066b\u2069c', 'abc'],
    ['blanks without width', 'pass\u200bword\ufeff', 'password'],
    ['soft hyphens and fillers', 'in\u00advisible\u3164', 'invisible'],
    ['tags', 'hello\u{e0041}\u{e0042}', 'hello'],
    ['controls', 'a\u0000b\u0007c\u001bd', 'abcd'],
    ['joiners between Latin letters', 'pass\u200dword\u200c', 'password'],
    ['joiners after nothing', '\u200d\u200da', 'a'],
    ['piled marks', `o${'\u0301'.repeat(40)}k`, `o${'\u0301'.repeat(4)}k`],
    ['line breaks of other kinds', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['a page of nothing', `a${'\n'.repeat(500)}b`, 'a\n\n\nb'],
  ])('takes out %s', (_, text, shown) => {
    expect(shownSafely(text)).toBe(shown);
  });

  it.each([
    ['plain words', 'Dear me,\n\tit is an ordinary day.  – “Yes”, I said.'],
    ['a family of one sign', '👩‍👩‍👧 and 👍🏽 and ❤️‍🔥'],
    ['Persian', 'می‌خواهم بنویسم'],
    ['Arabic and Hebrew', 'مرحبا שלום'],
    ['Hindi', 'क्‍ष क्‌ष'],
    ['marked letters', 'Ağ ế ọ́'],
  ])('leaves %s', (_, text) => {
    expect(shownSafely(text)).toBe(text);
    expect(holdsTricks(text)).toBe(false);
  });

  it('fault 46, 49: whatever comes, and tells whether there was something', () => {
    const signs = fc.integer({ min: 0, max: 0x20ff }).map((sign) => String.fromCodePoint(sign));
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), (some) => {
        expect(shownSafely(some.join(''))).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/);
      }),
    );
    expect(holdsTricks('a\u202eb')).toBe(true);
    expect(holdsTricks('a\r\nb')).toBe(false);
  });
});
