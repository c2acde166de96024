import { expect, test } from 'vitest';

import { isFull, toggled } from './toggle.ts';

test('a tap puts in, a second tap takes out', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
});

test('a full list takes nothing more, but still lets go', () => {
  expect(isFull(['a', 'b'], 2)).toBe(true);
  expect(isFull(['a', 'b'], undefined)).toBe(false);
  expect(toggled(['a', 'b'], 'c', 2)).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'b', 2)).toEqual(['a']);
});
