import { sample } from '#domain/questionnaire/sample.test-data.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import { finishSitting, recordAnswer, showItem, startSitting } from '#domain/questionnaire/sitting.ts';
import type { AnswerState, Enrolment, Sitting } from '#domain/record/schema.ts';
import { momentAt } from '#domain/time/moment.ts';
import type { Schedule } from '#domain/wave/schema.ts';

import type { Dataset } from './dataset.ts';

/** A made-up participant of a made-up study; for tests only. */

/** In everything of the participant that must never be exported. */
export const secret = 'quince';

/** Days are counted from 1 March 2026. */
export const at = (day: number, seconds = 0) => momentAt(Date.UTC(2026, 2, day, 12, 0, seconds), 60);
export const answered = (value: number | string): AnswerState => ({ kind: 'answered', value });

const schedule: Schedule = {
  from: 'baseline',
  waves: [
    { kind: 'baseline', id: 'pre', questionnaires: ['sample'] },
    { kind: 'post', id: 'post', questionnaires: ['sample'] },
    { kind: 'follow-up', id: 'w2', day: 14, early: 2, late: 7, questionnaires: ['sample'] },
  ],
};

export const mood: Questionnaire = {
  facts: {
    ...sample.facts,
    id: 'mood',
    optionSets: { mood: [1, 2, 3, 4, 5].map((code) => ({ code, score: code })) },
    items: [{ id: 'mood_now', kind: 'rating', options: 'mood', standsAlone: true }],
    scores: [],
  },
  words: {
    title: 'Mood',
    about: 'A mood.',
    items: { mood_now: 'How are you?' },
    optionSets: { mood: { '1': 'Rough', '2': 'Low', '3': 'So-so', '4': 'Okay', '5': 'Good' } },
  },
  language: 'en',
};

type Step = readonly [item: string, state: AnswerState, seconds: number];

/** Everything that can happen to an answer. The text is one that breaks careless files. */
const steps: readonly Step[] = [
  ['a1', answered(2), 5],
  ['a2', answered(5), 10],
  ['a1', answered(4), 15],
  ['a3', { kind: 'not-applicable' }, 20],
  ['y1', answered(1), 25],
  ['y2', { kind: 'declined' }, 30],
  ['d1', answered('2026-03-01'), 28],
  ['t1', answered('=SUM(1), "so they say"\nשלום 🪨\u0000'), 40],
];

export function sittingAt(wave: string, day: number, more: Partial<Sitting> = {}): Sitting {
  const fresh = startSitting({ id: `${wave}.sample.1.0.0`, wave, questionnaire: sample, at: at(day) });
  const filled = steps
    .filter(([item]) => item !== 't1' || wave === 'w2')
    .reduce((sitting, [item, state, seconds]) => recordAnswer(sitting, { item, state, at: at(day, seconds), reason: 'slip' }), fresh);
  return { ...finishSitting(showItem(filled, 'y0'), sample.facts, at(day, 60)), ...more };
}

export const enrolment: Enrolment = {
  id: 'e1',
  study: {
    plan: {
      id: 'try-out',
      version: '1.2.0',
      questionnaires: [{ id: 'sample', version: '1.0.0' }],
      schedule,
      arms: [{ id: 'blue', share: 1, features: 'all' }],
      allocation: 'issued',
      codes: 'issued',
      purposes: [{ id: 'take-part', needed: true }],
      returns: ['file'],
    },
    words: {
      en: {
        title: secret,
        about: [secret],
        team: secret,
        contact: secret,
        purposes: { 'take-part': { ask: secret, more: [] } },
        arms: { blue: [secret] },
        withdrawal: [secret],
      },
    },
    brought: [],
  },
  digest: 'sha-of-the-study',
  language: 'en',
  code: '7K3M-9QRT',
  sealed: `${secret}-sealed`,
  joinedAt: at(1),
  allocation: { arm: 'blue', how: 'sealed', at: at(1, 100) },
  earlierCodes: ['AAAA-BBBB'],
};

export const dataset: Dataset = {
  participant: '7K3M-9QRT',
  install: 'f00d',
  appVersion: '0.1.0',
  contentDigest: 'sha-of-the-content',
  madeAt: at(30),
  timeZone: 'Europe/London',
  schedule,
  enrolment,
  questionnaires: [sample, mood],
  sittings: [sittingAt('pre', 1), sittingAt('w2', 24, { dueOn: '2026-03-15', late: true })],
  moods: [
    { id: 'm2', when: 'leaving', mood: null, at: at(2) },
    { id: 'm1', when: 'arriving', mood: 'low', at: at(1), seen: { version: '1.0.0', language: 'en', digest: 'words-of-mood' } },
  ],
  readings: [{ id: 'r1', story: 'late-bus', version: '2.0.0', at: at(3), finished: true, hope: 4, learned: 1 }],
  consents: [
    {
      id: 'c2',
      purpose: 'take-part',
      given: false,
      study: { id: 'try-out', version: '1.2.0' },
      textDigest: 'w',
      language: 'en',
      at: at(9),
    },
    { id: 'c1', purpose: 'take-part', given: true, study: { id: 'try-out', version: '1.2.0' }, textDigest: 'w', language: 'en', at: at(1) },
    { id: 'c3', purpose: 'research-file', given: true, textDigest: 'x', language: 'en', at: at(9) },
  ],
  progress: { way: 'whole', placed: [{ stone: 'arrive', at: at(1) }], skipped: [], at: { tell: secret }, seed: 1 },
  checkIns: [{ id: 'k1', day: 1, dueOn: '2026-03-02', answer: 'did-it', at: at(2) }],
};

export const withdrawn: Dataset = {
  ...dataset,
  enrolment: { ...enrolment, withdrawal: { at: at(10), answersSoFar: 'not-to-be-used' } },
};
