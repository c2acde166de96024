import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { digestOf, digestOfText } from '#domain/questionnaire/digest.ts';

import { sample } from './sample.test-data.ts';

describe('digestOfText', () => {
  // From the reference tests of FNV, draft-eastlake-fnv.
  it.each([
    ['', 'fnv1a64-cbf29ce484222325'],
    ['a', 'fnv1a64-af63dc4c8601ec8c'],
    ['foobar', 'fnv1a64-85944171f73967e8'],
  ])('agrees with the published value for "%s"', (text, digest) => {
    expect(digestOfText(text)).toBe(digest);
  });

  it('reads text as UTF-8, half pairs included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = new TextEncoder().encode(text);
        const slow = bytes.reduce((sum, byte) => ((sum ^ BigInt(byte)) * 0x100000001b3n) % (1n << 64n), 0xcbf29ce484222325n);
        expect(digestOfText(text)).toBe(`fnv1a64-${slow.toString(16).padStart(16, '0')}`);
      }),
    );
    expect(digestOfText('a\ud800b')).toBe(digestOfText('a\ufffdb'));
  });
});

describe('digestOf', () => {
  it('does not mind the order of keys', () => {
    const { facts, words, language } = sample;
    const turned = { language, words: Object.fromEntries(Object.entries(words).toReversed()), facts } as typeof sample;
    expect(digestOf(turned)).toBe(digestOf(sample));
  });

  it('does not mind a key without a value, which a file that was read does not have', () => {
    const bare = { ...sample, facts: { ...sample.facts, changes: undefined }, words: { ...sample.words, notes: undefined } };
    expect(digestOf(bare)).toBe(digestOf(sample));
  });

  it('notices one changed word, one changed code, another order of items and another language', () => {
    const { facts, words } = sample;
    const changed = [
      { ...sample, words: { ...words, items: { ...words.items, a1: 'One' } } },
      { ...sample, facts: { ...facts, scores: facts.scores.map((score) => ({ ...score, mayMiss: score.mayMiss + 1 })) } },
      { ...sample, facts: { ...facts, items: facts.items.toReversed() } },
      { ...sample, language: 'de' },
    ];
    expect(new Set([sample, ...changed].map(digestOf)).size).toBe(5);
  });
});
