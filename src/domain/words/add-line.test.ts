import fc from 'fast-check';
import { expect, it } from 'vitest';

import { addLine } from '#domain/words/add-line.ts';

it.each([
  ['', 'I asked', 'I asked '],
  ['  \n', 'I asked', 'I asked '],
  ['It rained.', 'I asked', 'It rained.\nI asked '],
  ['It rained.\n', 'I asked', 'It rained.\nI asked '],
  ['It rained.\n\n', 'I asked', 'It rained.\n\nI asked '],
])('%j and %j', (text, words, result) => {
  expect(addLine(text, words)).toBe(result);
});

it('never loses or changes a letter of what was written', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), (text, words) => {
      const longer = addLine(text, words);
      expect(longer.startsWith(text) || text.trim() === '').toBe(true);
      expect(longer.endsWith(`${words} `)).toBe(true);
    }),
  );
});
