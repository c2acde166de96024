import type { Dataset } from '#domain/export/dataset.ts';
import { sample } from '#domain/questionnaire/sample.test-data.ts';
import { finishSitting, recordAnswer, startSitting } from '#domain/questionnaire/sitting.ts';
import type { AnswerState, Sitting } from '#domain/record/schema.ts';
import { momentAt } from '#domain/time/moment.ts';

/** One made-up person’s answers, with every state in them. */

export const noon = momentAt(Date.UTC(2026, 2, 29, 11), 60);
const later = (minutes: number) => momentAt(Date.UTC(2026, 2, 29, 11, minutes), 60);

const states: Readonly<Record<string, AnswerState>> = {
  a1: { kind: 'answered', value: 2 },
  a2: { kind: 'answered', value: 1 },
  a3: { kind: 'not-applicable' },
  y1: { kind: 'answered', value: 1 },
  y2: { kind: 'declined' },
  y0: { kind: 'missing' },
  d1: { kind: 'answered', value: '2026-03-01' },
};

export function answered(answers: Readonly<Record<string, AnswerState>> = states): Sitting {
  const begun = startSitting({ id: 'w2.sample.1.0.0', wave: 'w2', questionnaire: sample, at: noon, dueOn: '2026-03-28', late: false });
  const filled = Object.entries(answers).reduce(
    (sitting, [item, state], place) => recordAnswer(sitting, { item, state, at: later(place) }),
    begun,
  );
  return finishSitting(filled, sample.facts, later(10));
}

export function datasetWith(changes: Partial<Dataset> = {}): Dataset {
  return {
    participant: 'P-07',
    install: 'i-1',
    appVersion: '0.1.0',
    contentDigest: 'c-1',
    madeAt: noon,
    timeZone: 'Europe/London',
    schedule: {
      from: 'path',
      waves: [
        { kind: 'baseline', id: 'pre', questionnaires: ['sample'] },
        { kind: 'follow-up', id: 'w2', questionnaires: ['sample'], day: 14, early: 2, late: 7 },
      ],
    },
    enrolment: undefined,
    questionnaires: [sample],
    sittings: [answered()],
    moods: [
      { id: 'm1', when: 'arriving', mood: 'low', at: noon },
      { id: 'm2', when: 'leaving', mood: null, at: noon },
    ],
    readings: [{ id: 'r1', story: 'late-bus', version: '1.0.0', at: noon, finished: true, hope: 4, learned: 2 }],
    consents: [
      { id: 'c1', purpose: 'research-file', given: true, textDigest: 'd1', language: 'en', at: noon },
      { id: 'c2', purpose: 'research-file', given: false, textDigest: 'd1', language: 'en', at: later(30) },
    ],
    progress: undefined,
    checkIns: [],
    ...changes,
  };
}
