import type { Questionnaire } from '../../../src/domain/questionnaire/schema.ts';

/** A made-up instrument with every kind of question, brought along by a study. */
export const everyKind: Questionnaire = {
  language: 'en',
  words: {
    title: 'Every kind',
    about: 'Made up for this test.',
    items: {
      k_choice: 'Where did you sleep best?',
      k_hours: 'How many hours do you sleep?',
      k_days: 'On how many of the last 14 days did you feel rested?',
      k_talk: 'Do you have somebody to talk to?',
      k_day: 'When is your next day off?',
      k_word: 'In one word, how are your days?',
      k_more: 'Is there more you want to say?',
    },
    optionSets: { places: { '1': 'At home', '2': 'Elsewhere' }, 'no-yes': { '0': 'No', '1': 'Yes' } },
    notes: { 'last-weeks': 'Think of the last two weeks.', thanks: 'That was the first one.' },
  },
  facts: {
    id: 'every-kind',
    version: '1.0.0',
    provenance: 'verbatim-licensed',
    changes: 'not-allowed',
    after: 'a made-up instrument',
    brought: { title: 'The made-up instrument' },
    citation: 'Nobody 2026, nowhere',
    licence: 'For tests only',
    recall: 'two weeks',
    direction: 'none',
    optionSets: {
      places: [
        { code: 1, score: 1 },
        { code: 2, score: 2 },
      ],
      'no-yes': [
        { code: 0, score: 0 },
        { code: 1, score: 1 },
      ],
    },
    items: [
      {
        id: 'k_choice',
        kind: 'choice',
        options: 'places',
        standsAlone: true,
        wanted: true,
        mayNotApply: true,
        notes: [{ note: 'last-weeks' }, { note: 'thanks', after: true }],
      },
      { id: 'k_hours', kind: 'number', min: 0, max: 24, standsAlone: true },
      { id: 'k_days', kind: 'number', min: 0, max: 14, whole: true, standsAlone: true },
      { id: 'k_talk', kind: 'yes-no', options: 'no-yes', standsAlone: true },
      { id: 'k_day', kind: 'date', standsAlone: true },
      { id: 'k_word', kind: 'text', oneLine: true, maxLength: 20, standsAlone: true },
      { id: 'k_more', kind: 'text', maxLength: 60, standsAlone: true },
    ],
    scores: [],
  },
};
