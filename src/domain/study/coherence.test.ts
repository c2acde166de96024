import { describe, expect, it } from 'vitest';

import { at, faults, followUp } from './coherence-faults.test-data.ts';
import { problemsIn } from './coherence.ts';
import { sampleKnown, sampleStudy } from './sample.test-data.ts';
import type { StudyFile } from './schema.ts';
import { placeholderSalt, sealedListProblems } from './sealed-list.ts';

describe('problemsIn', () => {
  it('finds nothing in a study in order, with the needed items of a study of one arm too', () => {
    expect(problemsIn(sampleStudy(), sampleKnown)).toEqual([]);
    const single = sampleStudy();
    single.plan.arms.length = 1;
    single.plan.allocation = 'single';
    single.plan.codes = 'none';
    single.plan.schedule.from = 'path';
    delete single.plan.salt;
    for (const { arms } of Object.values(single.words)) for (const arm of ['waiting', 'doors']) delete arms[arm];
    expect(problemsIn(single, sampleKnown)).toEqual([]);
  });

  it.each(faults)('fault 53: says where: %s', (...[, plant, place, message]) => {
    const study = sampleStudy();
    plant(study);
    const told = problemsIn(study, sampleKnown);
    expect(told.filter((problem) => problem.place === place && problem.message.includes(message))).toHaveLength(1);
  });

  it('allows windows that follow each other without a gap', () => {
    const study = sampleStudy();
    followUp(study, 2).late = 69;
    expect(problemsIn(study, sampleKnown)).toEqual([]);
  });

  it('looks at as many as it says', () => {
    const study = sampleStudy();
    study.plan.purposes.push(...Array.from({ length: 198 }, (_, number) => ({ id: `more-${number}`, needed: false })));
    expect(problemsIn(study, sampleKnown).filter(({ place }) => place === 'plan.purposes')).toEqual([]);
  });

  it('lets built-in questionnaires that are not asked have any names', () => {
    const known = [...sampleKnown, { id: 'bar', version: '1.0.0', names: ['sleep_hours'] }];
    expect(problemsIn(sampleStudy(), known)).toEqual([]);
  });
});

describe('sealedListProblems', () => {
  it('finds nothing in a list in order', () => {
    expect(sealedListProblems(sampleStudy())).toEqual([]);
  });

  it.each([
    ['no codes', (study: StudyFile) => (study.sealed = []), 'sealed', 'no codes were made yet'],
    ['codes for nothing', (study: StudyFile) => (study.plan.codes = 'own'), 'sealed', 'the study issues none'],
    ['a tag twice', (study: StudyFile) => (at(study.sealed, 1).tag = at(study.sealed, 0).tag), 'sealed[1].tag', 'is there twice'],
    ['the salt of the example', (study: StudyFile) => (study.plan.salt = placeholderSalt), 'plan.salt', 'which everybody knows'],
  ])('tells of %s', (...[, plant, place, message]) => {
    const study = sampleStudy();
    plant(study);
    expect(sealedListProblems(study)).toEqual([{ place, message: expect.stringContaining(message) }]);
  });
});
