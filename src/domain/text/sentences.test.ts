import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { longestPiece, sentencesOf } from './sentences.ts';

/** Each of a megabyte, on one line. Whatever goes through them more often than a few times never ends. */
const hugeLines: readonly string[] = [
  'word '.repeat(200_000),
  'a'.repeat(1_000_000),
  `a${', '.repeat(500_000)}`,
  `a ${'? '.repeat(500_000)}`,
  `${'—'.repeat(500_000)} ${' '.repeat(500_000)}a`,
];

const words = fc.array(
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '“I’m here,” ',
      'she said. ',
      'No! ',
      '… ',
      'Mr. ',
      ', and ',
      '3.5 ',
      'Was? ',
      '他说。',
      '\n',
      '—',
      '🎶 ',
      'a '.repeat(120),
    ),
  ),
  { maxLength: 30 },
);

const text = words.map((all) => all.join(''));

function withoutSegmenter(): void {
  vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
}

afterEach(() => vi.unstubAllGlobals());

describe.each([
  ['as Unicode has them', (): void => undefined],
  ['without Intl.Segmenter', withoutSegmenter],
] as const)('sentences %s', (_, prepare) => {
  it('join back to the text letter by letter', () => {
    prepare();
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'pl', 'zh'), (whole, language) => {
        expect(sentencesOf(whole, language).join('')).toBe(whole);
      }),
    );
  });

  it('each hold a word, where the text holds any', () => {
    prepare();
    fc.assert(
      fc.property(text, (whole) => {
        const pieces = sentencesOf(whole, 'en');
        if (/[\p{L}\p{N}]/u.test(whole)) for (const piece of pieces) expect(piece).toMatch(/[\p{L}\p{N}]/u);
        else expect(pieces.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are short enough wherever there is a place to part them', () => {
    prepare();
    const anyWords = fc.array(fc.stringMatching(/^[a-z]{1,12}[,.?]?$/), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(anyWords, (all) => {
        for (const piece of sentencesOf(all.join(' '), 'en')) expect(piece.length).toBeLessThanOrEqual(longestPiece);
      }),
    );
  });
});

describe('a story', () => {
  it('is parted at its sentences, and speech stays with who speaks', () => {
    expect(sentencesOf('She stayed. “Are you there?” she said. I pressed send!', 'en')).toEqual([
      'She stayed. ',
      '“Are you there?” she said. ',
      'I pressed send!',
    ]);
  });

  it('parts a very long sentence at the comma nearest to its middle', () => {
    const [one, other] = [`${'first '.repeat(16)}word, `, 'second '.repeat(14).trim()];
    expect(sentencesOf(`${one}${other}`, 'en')).toEqual([one, other]);
  });

  it('without words is nothing to speak', () => expect(sentencesOf('', 'en')).toEqual([]));
});

it.each(hugeLines)('fault 48: parts a line of a megabyte, and loses no letter: %.20s', (line) => {
  expect(sentencesOf(line, 'en').join('') === line).toBe(true);
});
