import { studyFormat, studyFormatVersion } from './read-study-file.ts';
import type { KnownQuestionnaire } from './coherence.ts';
import type { StudyFile } from './schema.ts';

/** What the sample takes as built in. For tests only. */
export const sampleKnown: readonly KnownQuestionnaire[] = [
  { id: 'hsi', version: '1.0.0', names: ['hsi_friend', 'hsi_formal'] },
  { id: 'hsp', version: '1.0.0', names: ['hsp_likely'] },
  { id: 'hsp', version: '0.9.0', names: ['hsp_likely'] },
];

/** A study with three arms, two languages and a questionnaire of its own, in which nothing is wrong. A fresh copy on each call. */
export function sampleStudy(): StudyFile {
  return {
    format: studyFormat,
    formatVersion: studyFormatVersion,
    plan: {
      id: 'sample',
      version: '1.0.0',
      questionnaires: [
        { id: 'hsi', version: '1.0.0' },
        { id: 'hsp', version: '1.0.0' },
        { id: 'sleep', version: '2.0.0' },
      ],
      schedule: {
        from: 'baseline',
        waves: [
          { kind: 'baseline', id: 'pre', questionnaires: ['hsi', 'hsp'] },
          { kind: 'post', id: 'post', questionnaires: ['hsp'] },
          { kind: 'follow-up', id: 'w2', day: 14, early: 2, late: 7, questionnaires: ['hsi', 'sleep'] },
          { kind: 'follow-up', id: 'm3', day: 91, early: 7, late: 28, questionnaires: ['hsi', 'hsp'] },
        ],
      },
      arms: [
        { id: 'path', share: 2, features: 'all' },
        { id: 'waiting', share: 1, features: [], opensAfter: 'm3' },
        { id: 'doors', share: 1, features: ['find'] },
      ],
      allocation: 'issued',
      codes: 'issued',
      purposes: [
        { id: 'take-part', needed: true },
        { id: 'ask-again', needed: false },
      ],
      returns: ['file', 'share'],
      salt: '0123456789abcdef0123456789abcdef',
    },
    words: { en: sampleWords(), de: sampleWords() },
    brought: [
      {
        facts: {
          id: 'sleep',
          version: '2.0.0',
          provenance: 'verbatim-licensed',
          after: 'a pretend questionnaire about sleep',
          citation: 'nobody, nowhere',
          licence: 'for tests',
          changes: 'not-allowed',
          recall: 'last night',
          direction: 'higher means more sleep',
          optionSets: {},
          items: [{ id: 'sleep_hours', kind: 'number', min: 0, max: 24, standsAlone: true }],
          scores: [],
        },
        words: { en: sleepWords(), de: sleepWords() },
      },
    ],
    sealed: [
      { tag: '0000000000000001', sealed: 'AAAA' },
      { tag: '0000000000000002', sealed: 'BBBB' },
    ],
  };
}

function sampleWords(): StudyFile['words'][string] {
  return {
    title: 'A sample',
    about: ['We want to learn something.', 'It takes ten minutes.'],
    team: 'A pretend team',
    contact: 'A pretend desk',
    purposes: {
      'take-part': { ask: 'May we ask you?', more: ['You can stop at any time.'] },
      'ask-again': { ask: 'May we ask you later?', more: [] },
    },
    arms: { path: ['All is open.'], waiting: ['It opens later.'], doors: ['Help is open.'] },
    withdrawal: ['You say whether we may use your answers.'],
  };
}

function sleepWords(): StudyFile['brought'][number]['words'][string] {
  return { title: 'Sleep', about: 'One question about sleep.', items: { sleep_hours: 'How many hours did you sleep?' }, optionSets: {} };
}
