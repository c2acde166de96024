import { describe, expect, it } from 'vitest';

import { wayAt } from './waves.ts';

describe('wayAt', () => {
  it.each([
    ['baseline', 'short', false, 'short'],
    ['post', 'whole', false, 'whole'],
    // What help was sought would never be known otherwise.
    ['follow-up', 'short', false, 'whole'],
    // The team of a study counts on every check.
    ['baseline', 'short', true, 'whole'],
    ['follow-up', 'short', true, 'whole'],
  ] as const)('%s', (...[kind, way, inStudy, asked]) => {
    expect(wayAt(kind, way, inStudy)).toBe(asked);
  });
});
