import type { Questionnaire, QuestionnaireFacts } from './schema.ts';

/** A made-up questionnaire that has every kind of item and score; for tests only. */
const facts: QuestionnaireFacts = {
  id: 'sample',
  version: '1.0.0',
  provenance: 'own',
  after: 'no published format',
  citation: 'made up for tests',
  licence: 'Apache-2.0',
  recall: 'now',
  direction: 'higher means more',
  optionSets: {
    five: [1, 2, 3, 4, 5].map((code) => ({ code, score: code })),
    'no-yes': [
      { code: 0, score: 0 },
      { code: 1, score: 1 },
      { code: 8, score: null },
    ],
  },
  items: [
    { id: 'a1', kind: 'rating', options: 'five', primary: true },
    { id: 'a2', kind: 'rating', options: 'five', reversed: true },
    { id: 'a3', kind: 'rating', options: 'five', mayNotApply: true },
    { id: 'y1', kind: 'yes-no', options: 'no-yes', primary: true },
    { id: 'y2', kind: 'yes-no', options: 'no-yes' },
    { id: 'y0', kind: 'yes-no', options: 'no-yes', noOne: true, standsAlone: true },
    { id: 'd1', kind: 'date', standsAlone: true, showWhen: { anyOf: ['y1', 'y2'], codes: [1] } },
    { id: 't1', kind: 'text', standsAlone: true, waves: ['w2'] },
  ],
  scores: [
    { id: 'a_mean', items: ['a1', 'a2', 'a3'], method: 'mean', mayMiss: 1, range: [1, 5], higherMeans: 'more' },
    { id: 'a_sum', items: ['a1', 'a2', 'a3'], method: 'sum', mayMiss: 1, range: [3, 15], higherMeans: 'more' },
    { id: 'y_count', items: ['y1', 'y2'], method: 'count', mayMiss: 0, range: [0, 2], higherMeans: 'more' },
  ],
};

export const sample: Questionnaire = {
  facts,
  language: 'en',
  words: {
    title: 'Sample',
    about: 'A sample.',
    stem: 'How much of {item} today?',
    items: { a1: 'one', a2: 'two', a3: 'three', y1: 'yes one', y2: 'yes two', y0: 'Nobody at all?', d1: 'Which day?', t1: 'Say more.' },
    optionSets: {
      five: { '1': 'Least', '2': 'Less', '3': 'Half', '4': 'More', '5': 'Most' },
      'no-yes': { '0': 'No', '1': 'Yes', '8': 'Not sure' },
    },
  },
};
