import type { StoreVersion, VersionExample } from './version.ts';

/**
 * Studies: enrolments, and new fields that older rows do not have and need not have (why an answer was changed, which words a
 * single rating was given to, which stones a study opens). Rows of before stay as they are.
 */
export const studies: StoreVersion = {
  number: 2,
  adds: ['enrolments'],
  bring: (_drawer, before) => before,
};

const at = { utc: '2026-03-02T18:30:00.000Z', offset: 60 };

export const studiesExamples: readonly VersionExample[] = [
  {
    drawer: 'enrolments',
    before: undefined,
    after: {
      id: 'e1',
      study: {
        plan: {
          id: 'pilot',
          version: '1.0.0',
          questionnaires: [{ id: 'hsi', version: '1.0.0' }],
          schedule: { from: 'baseline', waves: [{ kind: 'baseline', id: 'pre', questionnaires: ['hsi'] }] },
          arms: [{ id: 'all', share: 1, features: 'all' }],
          allocation: 'single',
          codes: 'none',
          purposes: [{ id: 'take-part', needed: true }],
          returns: ['file'],
        },
        words: {
          en: {
            title: 'A pilot',
            about: ['What it is about.'],
            team: 'The team',
            contact: 'Ask at the desk',
            purposes: { 'take-part': { ask: 'Will you take part?', more: [] } },
            arms: { all: ['You use all of it.'] },
            withdrawal: ['You choose.'],
          },
        },
        brought: [],
      },
      digest: 'ab12',
      language: 'en',
      code: '',
      joinedAt: at,
      allocation: { arm: 'all', how: 'single', at },
      withdrawal: { at, answersSoFar: 'may-be-used' },
      earlierCodes: [],
    },
  },
  {
    drawer: 'moods',
    before: { id: 'm1', when: 'arriving', mood: null, at },
    after: { id: 'm1', when: 'arriving', mood: null, at },
  },
];
