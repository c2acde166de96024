import { afterEach, expect, it, vi } from 'vitest';

import { countWords } from '#domain/words/count.ts';

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['', 0],
  ['  \n', 0],
  ['It’s raining – again.', 3],
  ['One\n\ntwo, three', 3],
])('%j has %i words', (text, words) => {
  expect(countWords(text, 'en')).toBe(words);
});

it('knows words where no spaces stand between them', () => {
  expect(countWords('今日は雨です', 'ja')).toBeGreaterThan(1);
});

it('counts what stands between spaces on a device that cannot tell', () => {
  vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
  expect(countWords('It’s raining – again.', 'en')).toBe(3);
  expect(countWords(' – … 42 ! ', 'en')).toBe(1);
});

it('fault 48: counts two hundred thousand words, and one word of a megabyte', () => {
  expect(countWords('word '.repeat(200_000), 'en')).toBe(200_000);
  expect(countWords('a'.repeat(1_000_000), 'en')).toBe(1);
  expect(countWords(' '.repeat(1_000_000), 'en')).toBe(0);
});
