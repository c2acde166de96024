import type { Questionnaire } from '#domain/questionnaire/schema.ts';

/**
 * Made up: everything that a study may bring and Cairn’s own questionnaires do not have. Codes apart from scores, scores that are
 * not evenly spaced, options without a score, sums, numbers, texts, names as long as allowed, and words that break careless files.
 */
export const odd: Questionnaire = {
  language: 'en',
  facts: {
    id: 'odd-one',
    version: '2.3.4',
    provenance: 'own',
    after: 'no published format, "made up", for tests',
    citation: 'none; nobody, nowhere',
    licence: 'Apache-2.0',
    recall: 'now',
    direction: 'higher means more',
    optionSets: {
      uneven: [
        { code: 10, score: 0 },
        { code: 20, score: 1 },
        { code: 30, score: 3 },
        { code: 40, score: 7.5 },
        { code: 99, score: null },
      ],
      words: [
        { code: 0, score: 0 },
        { code: 1, score: 0.1 },
        { code: 2, score: 0.2 },
        { code: 3, score: 0.7 },
      ],
      'no-yes': [
        { code: 0, score: 0 },
        { code: 1, score: 1 },
        { code: 8, score: null },
      ],
    },
    items: [
      { id: 'odd_a', kind: 'rating', options: 'uneven' },
      { id: 'odd_b', kind: 'rating', options: 'uneven', reversed: true },
      { id: 'odd_c', kind: 'rating', options: 'uneven', mayNotApply: true },
      { id: 'odd_d', kind: 'rating', options: 'uneven', reversed: true, mayNotApply: true },
      { id: 'odd_w', kind: 'choice', options: 'words', standsAlone: true },
      { id: 'odd_v', kind: 'choice', options: 'words', reversed: true, standsAlone: true },
      { id: 'odd_y', kind: 'yes-no', options: 'no-yes', standsAlone: true },
      { id: 'odd_z', kind: 'yes-no', options: 'no-yes', standsAlone: true, noOne: true },
      { id: 'odd_named_as_long_as_it_may', kind: 'number', min: -20, max: 1000, standsAlone: true },
      { id: 'odd_whole', kind: 'number', whole: true, standsAlone: true },
      { id: 'odd_day', kind: 'date', standsAlone: true, showWhen: { anyOf: ['odd_y'], codes: [1] } },
      { id: 'odd_text', kind: 'text', standsAlone: true },
      {
        id: 'odd_more',
        kind: 'text',
        maxLength: 400,
        standsAlone: true,
        showWhen: {
          groups: [
            {
              need: 'any',
              tests: [
                { item: 'odd_named_as_long_as_it_may', is: '>', value: 500 },
                { item: 'odd_w', is: 'exists' },
              ],
            },
          ],
        },
      },
    ],
    scores: [
      { id: 'odd_sum', items: ['odd_a', 'odd_b', 'odd_c', 'odd_d'], method: 'sum', mayMiss: 1, range: [0, 30], higherMeans: 'more' },
      { id: 'odd_mean', items: ['odd_a', 'odd_b', 'odd_c'], method: 'mean', mayMiss: 2, range: [0, 7.5], higherMeans: 'more' },
      { id: 'odd_tenths', items: ['odd_w', 'odd_v'], method: 'sum', mayMiss: 0, range: [0, 1.4], higherMeans: 'more' },
      { id: 'odd_count_of_long_name', items: ['odd_y', 'odd_a', 'odd_w'], method: 'count', mayMiss: 1, range: [0, 3], higherMeans: 'more' },
    ],
  },
  words: {
    title: 'An odd one',
    about: 'Made up.',
    stem: 'How much of {item}, as it’s "now"?',
    items: {
      odd_a: "it's, or isn't, <b>bold</b> & [bracketed]",
      odd_b: 'שלום 🪨 | bar',
      odd_c: `${'a very long wording that goes on and on, é, '.repeat(12)}end`,
      odd_d: '100 % of $money `here`',
      odd_w: 'Which "one"?',
      odd_v: 'Which other; one?',
      odd_y: 'Yes?',
      odd_z: 'Nobody at all?',
      odd_named_as_long_as_it_may: 'How many?',
      odd_whole: 'How many whole ones?',
      odd_day: 'On which day?',
      odd_text: 'Say more, "please".',
      odd_more: 'And then?',
    },
    optionSets: {
      uneven: { '10': 'None, at all', '20': 'A "bit"', '30': "Half of it, it's said", '40': 'רוב | most', '99': 'Can’t say 🪨' },
      words: { '0': 'Same', '1': 'Same', '2': `${'long label, é, '.repeat(14)}end`, '3': '<other> [here]' },
      'no-yes': { '0': 'No', '1': 'Yes', '8': 'Not sure' },
    },
  },
};
