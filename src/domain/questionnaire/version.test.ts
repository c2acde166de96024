import { describe, expect, it } from 'vitest';

import { isLowerVersion } from '#domain/questionnaire/version.ts';

describe('isLowerVersion', () => {
  it.each([
    ['1.0.0', '1.0.1', true],
    ['1.9.0', '1.10.0', true],
    ['1.9.9', '2.0.0', true],
    ['1.0.0', '1.0.0', false],
    ['2.0.0', '1.9.9', false],
    ['1.1.0', '1.0.9', false],
  ])('%s before %s: %s', (one, other, lower) => {
    expect(isLowerVersion(one, other)).toBe(lower);
  });
});
