import { describe, expect, it } from 'vitest';

import type { AnswerState } from '#domain/record/schema.ts';

import { isCorrection } from './change-reason.tsx';

const [two, three, declined, missing]: readonly AnswerState[] = [
  { kind: 'answered', value: 2 },
  { kind: 'answered', value: 3 },
  { kind: 'declined' },
  { kind: 'missing' },
];

describe('isCorrection', () => {
  it('is an answer in the place of another one, or of “I’d rather not say”', () => {
    expect(isCorrection(two, three)).toBe(true);
    expect(isCorrection(declined, three)).toBe(true);
  });

  it('is not filling in what was open, giving the same answer, or leaving it out', () => {
    expect(isCorrection(undefined, three)).toBe(false);
    expect(isCorrection(missing, three)).toBe(false);
    expect(isCorrection(three, three)).toBe(false);
    expect(isCorrection(two, declined)).toBe(false);
    expect(isCorrection(two, missing)).toBe(false);
    expect(isCorrection(two, undefined)).toBe(false);
  });
});
