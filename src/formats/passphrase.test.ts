import { describe, expect, it } from 'vitest';

import { drawPassphrase, isLongEnough, meantBy, passphraseOf } from './passphrase.ts';

describe('drawPassphrase', () => {
  it('gives six words of a list of 2,048, each with its own number', () => {
    const seen = new Set<string>();
    for (let at = 0; at < 2048; at += 1) {
      const words = drawPassphrase(() => at);
      expect(words).toHaveLength(6);
      expect(words.every((word) => /^[a-z]{3,8}$/.test(word))).toBe(true);
      seen.add(words[0] ?? '');
    }
    expect(seen.size).toBe(2048);
    expect(2 ** 32 % 2048).toBe(0);
  });

  it('asks chance anew for each word', () => {
    let next = 0;
    expect(new Set(drawPassphrase(() => (next += 1))).size).toBe(6);
  });
});

describe('meantBy', () => {
  const words = 'abandon ability able about above absent';

  it.each([
    words,
    ` ${words} `,
    'Abandon, ability, able, about, above, absent.',
    'abandon-ability-able-about-above-absent',
    words.replaceAll(' ', '\n'),
  ])('takes %j for the drawn words', (typed) => {
    expect(meantBy(typed)[0]).toBe(words);
  });

  it('leaves own words as they are, capitals and all', () => {
    expect(meantBy('  The Heron waits at 6 ')).toEqual(['The Heron waits at 6', '  The Heron waits at 6 ']);
    expect(meantBy(words.toUpperCase())).toEqual([words, words.toUpperCase()]);
  });
});

it.each([
  ['fourteen chars', false],
  ['fifteen of them', true],
  ['aaaaaaaaaaaaaaaaaaaa', false],
  ['     short     ', false],
  ['żółć gęślą jaźń!', true],
])('%j is long enough: %s', (words, enough) => {
  expect(isLongEnough(words)).toBe(enough);
});

it('brings accents into one form, whichever keyboard they come from', () => {
  expect(passphraseOf(' cafe\u0301 ')).toBe('caf\u00e9');
});
