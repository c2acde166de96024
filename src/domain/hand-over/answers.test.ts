import { expect, it } from 'vitest';

import type { Questionnaire } from '../questionnaire/schema.ts';
import type { Sitting } from '../record/schema.ts';
import { ownAnswers } from './answers.ts';

const questionnaire = {
  facts: {
    id: 'hsi',
    version: '1.0.0',
    items: [
      { id: 'a', kind: 'rating', options: 'likely' },
      { id: 'b', kind: 'rating', options: 'likely' },
    ],
    optionSets: { likely: [{ code: 1 }, { code: 7 }] },
  },
  words: {
    stem: 'How likely to talk to {item}?',
    items: { a: 'a friend', b: 'a doctor' },
    optionSets: { likely: { '1': 'Unlikely', '7': 'Likely' } },
  },
} as unknown as Questionnaire;

function sitting(wave: string, utc: string, value: number | undefined): Sitting {
  const at = { utc, offset: 0 };
  const after = value === undefined ? { kind: 'declined' as const } : { kind: 'answered' as const, value };
  return {
    id: wave,
    wave,
    questionnaire: 'hsi',
    version: '1.0.0',
    language: 'en',
    digest: 'x',
    shown: ['a'],
    log: [{ order: 1, item: 'a', before: null, after, at, clockJump: false }],
    startedAt: at,
    finishedAt: at,
  };
}

it('gives the newest finished answers in the words that were on screen, and no number', () => {
  const { finishedAt: _not, ...begun } = sitting('w2', '2026-03-20T10:00:00.000Z', 1);
  const sittings = [sitting('pre', '2026-03-01T10:00:00.000Z', 1), sitting('post', '2026-03-05T10:00:00.000Z', 7), begun];
  expect(ownAnswers(sittings, [questionnaire])).toEqual([
    { id: 'hsi.a', asked: 'How likely to talk to a friend?', said: 'Likely', day: '2026-03-05' },
  ]);
});

it('leaves out what was declined, and words of another version', () => {
  expect(ownAnswers([sitting('pre', '2026-03-01T10:00:00.000Z', undefined)], [questionnaire])).toEqual([]);
  const older = { ...sitting('pre', '2026-03-01T10:00:00.000Z', 1), version: '0.9.0' };
  expect(ownAnswers([older], [questionnaire])).toEqual([]);
});

it('says the standing answer where it was put right, whole steps only, and each questionnaire for itself', () => {
  const before = sitting('pre', '2026-03-01T10:00:00.000Z', 1);
  const [line] = before.log;
  if (line === undefined) throw new Error('no log');
  const later = { utc: '2026-03-02T10:00:00.000Z', offset: 0 };
  const corrected = { ...before, log: [line, { ...line, order: 2, after: { kind: 'answered' as const, value: 7 }, at: later }] };
  expect(ownAnswers([corrected], [questionnaire])).toMatchObject([{ said: 'Likely', day: '2026-03-02' }]);
  expect(ownAnswers([{ ...before, log: [{ ...line, after: { kind: 'answered', value: 3 } }] }], [questionnaire])).toEqual([]);
  const bar = { ...questionnaire, facts: { ...questionnaire.facts, id: 'bar' } };
  const other = { ...questionnaire, facts: { ...questionnaire.facts, id: 'mood' } };
  const named = (id: string) => ({ ...before, id, questionnaire: id });
  expect(ownAnswers([before, named('mood'), named('bar')], [other, questionnaire, bar]).map(({ id }) => id)).toEqual(['bar.a', 'hsi.a']);
});

it('leaves out what is no step of a scale', () => {
  const [first] = questionnaire.facts.items;
  if (first === undefined) throw new Error('no item');
  const items = [{ ...first, kind: 'choice' as const }];
  expect(
    ownAnswers([sitting('pre', '2026-03-01T10:00:00.000Z', 1)], [{ ...questionnaire, facts: { ...questionnaire.facts, items } }]),
  ).toEqual([]);
});

it('goes by the time of the sitting, not by its place in the drawer', () => {
  const sittings = [sitting('post', '2026-03-05T10:00:00.000Z', 7), sitting('pre', '2026-03-01T10:00:00.000Z', 1)];
  expect(ownAnswers(sittings, [questionnaire])).toMatchObject([{ said: 'Likely' }]);
});
