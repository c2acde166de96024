import { describe, expect, it } from 'vitest';

import { sittingIdOf } from '#domain/questionnaire/flow.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';
import { finishSitting, recordAnswer, startSitting } from '#domain/questionnaire/sitting.ts';
import type { Sitting, Wave } from '#domain/record/schema.ts';
import { momentAt } from '#domain/time/moment.ts';

import { comparisonsOf } from './comparisons.ts';

const codes = [1, 2, 3, 4, 5, 6, 7];
const questionnaire: Questionnaire = {
  language: 'en',
  words: {
    title: 'Who',
    about: 'Who you might talk to.',
    stem: 'How likely would you talk to {item}?',
    items: { friend: 'a friend', nobody: 'no one' },
    optionSets: { likely: Object.fromEntries(codes.map((code) => [String(code), `step ${code}`])) },
  },
  facts: {
    id: 'who',
    version: '1.0.0',
    provenance: 'own',
    after: 'no published format',
    citation: 'made up for tests',
    licence: 'Apache-2.0',
    recall: 'now',
    direction: 'higher means more likely',
    optionSets: { likely: codes.map((code) => ({ code, score: code })) },
    items: [
      { id: 'friend', kind: 'rating', options: 'likely' },
      { id: 'nobody', kind: 'rating', options: 'likely', noOne: true },
    ],
    scores: [],
  },
};

const at = momentAt(Date.UTC(2026, 2, 1), 0);

type Answered = { readonly friend?: number; readonly nobody?: number; readonly finished?: boolean; readonly version?: string };

function sat(wave: Wave, { friend, nobody, finished = true, version = '1.0.0' }: Answered): Sitting {
  const given = Object.entries({ friend, nobody }).flatMap(([item, value]) => (value === undefined ? [] : [{ item, value }]));
  const begun = given.reduce((sitting, { item, value }) => recordAnswer(sitting, { item, state: { kind: 'answered', value }, at }), {
    ...startSitting({ id: sittingIdOf(wave, questionnaire.facts), wave, questionnaire, at }),
    version,
  });
  return finished ? finishSitting(begun, questionnaire.facts, at) : begun;
}

const compare = (...sittings: readonly Sitting[]) => comparisonsOf([questionnaire], sittings);

describe('comparisonsOf', () => {
  it('sets the first check against the second, with no one apart', () => {
    expect(compare(sat('post', { friend: 6, nobody: 3 }), sat('pre', { friend: 2, nobody: 6 }))).toMatchObject([
      {
        before: { wave: 'pre' },
        after: { wave: 'post' },
        changes: {
          sources: [{ item: 'friend', before: 2, after: 6, change: 'more-likely' }],
          noOne: [{ item: 'nobody', before: 6, after: 3, change: 'less-likely' }],
        },
      },
    ]);
  });

  it('takes the newest finished answers, and not what was only begun', () => {
    const [pre, post] = [sat('pre', { friend: 2 }), sat('post', { friend: 3 })];
    expect(compare(pre, post, sat('w2', { friend: 5 }))).toMatchObject([{ after: { wave: 'w2' } }]);
    expect(compare(pre, post, sat('w2', { friend: 5, finished: false }))).toMatchObject([{ after: { wave: 'post' } }]);
  });

  it('starts with the earliest answers there are', () => {
    expect(compare(sat('pre', {}), sat('post', { friend: 3 }), sat('m3', { friend: 3 }))).toMatchObject([
      { before: { wave: 'post' }, after: { wave: 'm3' } },
    ]);
  });

  it('finds nothing where nothing was answered twice in the same words', () => {
    expect(compare()).toEqual([]);
    expect(compare(sat('pre', { friend: 2 }))).toEqual([]);
    expect(compare(sat('pre', { friend: 2 }), sat('post', { nobody: 2 }))).toEqual([]);
    expect(compare(sat('pre', { friend: 2, version: '0.9.0' }), sat('post', { friend: 2 }))).toEqual([]);
  });
});
