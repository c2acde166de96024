import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bytesOf, clipBytes, clipCharacters } from './clip.ts';

it('bytes are those of UTF-8, half of a pair included', () => {
  for (const edge of ['\u007f', '\u0080', '\u07ff', '\u0800', '\uffff', '\u{10000}', '\u{10ffff}', '\ud800', ''])
    expect([edge, bytesOf(edge)]).toEqual([edge, new TextEncoder().encode(edge).length]);
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => bytesOf(text) === new TextEncoder().encode(text).length));
});

describe('words that are too long', () => {
  it('are cut between characters with a mark, and no shorter than they have to be', () => {
    expect([clipCharacters('four', 4), clipCharacters('fourth', 4)]).toEqual(['four', 'fou…']);
    expect(clipCharacters('one two', 5)).toBe('one…');
    expect([clipBytes('🪨🪨', 8), clipBytes('🪨🪨', 7), clipBytes('🪨🪨', 6)]).toEqual(['🪨🪨', '🪨…', '…']);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 3, max: 20 }), (text, most) => {
        const cut = clipBytes(text, most);
        expect(bytesOf(cut)).toBeLessThanOrEqual(most);
        expect(cut === text || text.startsWith(cut.slice(0, -1))).toBe(true);
        expect(cut === text).toBe(bytesOf(text) <= most);
      }),
    );
  });
});
