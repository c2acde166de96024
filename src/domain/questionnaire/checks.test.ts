import { describe, expect, it } from 'vitest';

import type { StandingState } from '#domain/questionnaire/answers.ts';
import { contradictionsIn } from '#domain/questionnaire/checks.ts';

import { sample } from './sample.test-data.ts';

const given = (y0: number, y1: number, y2: number) =>
  new Map<string, StandingState>(Object.entries({ y0, y1, y2 }).map(([item, value]) => [item, { kind: 'answered', value }]));

describe('contradictionsIn', () => {
  it('flags nobody together with somebody, and names who', () => {
    expect(contradictionsIn(sample.facts, given(1, 0, 1))).toEqual([{ kind: 'nobody-and-somebody', nobody: 'y0', somebody: ['y2'] }]);
  });

  it('is content with nobody alone, somebody alone, or neither', () => {
    for (const answers of [given(1, 0, 0), given(0, 1, 1), given(0, 0, 0), new Map()]) {
      expect(contradictionsIn(sample.facts, answers)).toEqual([]);
    }
  });
});
