import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { slugOf } from './slug.ts';

it.each([
  ['The blue door', 'the-blue-door'],
  [' I didn’t go — À la fin!', 'i-didnt-go-a-la-fin'],
  ['../../etc/passwd', 'etc-passwd'],
  ['日本', ''],
  ['CON', 'con'],
  ['a\u202egnp.exe', 'a-gnp-exe'],
  ['🪨'.repeat(300), ''],
  ['a'.repeat(300), 'a'.repeat(60)],
])('fault 50: %j', (typed, slug) => {
  expect(slugOf(typed)).toBe(slug);
});

it('fault 50: is always a name of a folder, or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      expect(slugOf(typed)).toMatch(/^(?:[a-z0-9]+(-[a-z0-9]+)*)?$/);
    }),
  );
});
