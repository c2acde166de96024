import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Standing, StandingState } from '#domain/questionnaire/answers.ts';
import { problemsIn } from '#domain/questionnaire/coherence.ts';
import { itemsFor, optionsOf } from '#domain/questionnaire/progress.ts';
import { scoresOf } from '#domain/questionnaire/score.ts';
import type { Questionnaire, QuestionnaireFacts, ScoreRule } from '#domain/questionnaire/schema.ts';

import { earlierFolders, englishOf, factsOf } from './read-questionnaires.ts';

/** “No one” stands alone: the row points the other way, and adding it to the others mixes opposite things. */

const earlier = earlierFolders.flatMap(({ questionnaires }) => questionnaires);
const bySource = [
  ...['hsi', 'hst', 'hsb'].map(englishOf),
  ...earlier.filter(({ facts }) => facts.items.some((item) => item.noOne === true)),
];

function noOneOf(facts: QuestionnaireFacts): string {
  const [row, ...others] = facts.items.filter((item) => item.noOne === true);
  if (row === undefined || others.length > 0) throw new Error(`${facts.id} has no single row for “no one”`);
  return row.id;
}

function withScore(questionnaire: Questionnaire, rule: ScoreRule): Questionnaire {
  return { ...questionnaire, facts: { ...questionnaire.facts, scores: [...questionnaire.facts.scores, rule] } };
}

/** Every state, and codes that nothing offers as well. */
const anyState: fc.Arbitrary<StandingState> = fc.oneof(
  fc.record({ kind: fc.constant('answered' as const), value: fc.integer({ min: 0, max: 9 }) }),
  fc.constantFrom<StandingState>({ kind: 'missing' }, { kind: 'declined' }, { kind: 'not-applicable' }, { kind: 'not-shown' }),
);

function anyStanding(facts: QuestionnaireFacts): fc.Arbitrary<Standing> {
  return fc
    .tuple(...facts.items.map((item) => fc.tuple(fc.constant(item.id), fc.option(anyState, { nil: undefined }))))
    .map((entries) => new Map(entries.flatMap(([id, state]) => (state === undefined ? [] : [[id, state] as const]))));
}

describe.each(bySource)('$facts.id $facts.version', (questionnaire) => {
  const { facts } = questionnaire;
  const noOne = noOneOf(facts);

  it('gives the same scores whatever is said of “no one”', () => {
    fc.assert(
      fc.property(anyStanding(facts), anyState, (standing, said) => {
        expect(scoresOf(facts, new Map([...standing, [noOne, said]]))).toEqual(scoresOf(facts, standing));
      }),
    );
  });

  it('has no total: no score adds up, none holds all sources, and none holds “no one”', () => {
    const sources = facts.items.filter((item) => item.kind !== 'date' && item.standsAlone !== true);
    expect(sources).toHaveLength(9);
    for (const score of facts.scores) {
      expect(score.method).not.toBe('sum');
      if (facts.id !== 'hsb') expect(score.items.length).toBeLessThan(sources.length);
      expect(score.items).not.toContain(noOne);
    }
  });

  it('is refused as soon as “no one” is put into any score with other rows', () => {
    expect(problemsIn(questionnaire)).toEqual([]);
    for (const score of facts.scores) {
      const planted = withScore(questionnaire, { ...score, id: 'planted', items: [...score.items, noOne] });
      expect(problemsIn(planted)).toEqual(['score "planted" mixes "nobody" with other rows']);
    }
  });

  it('gives itself away when it leaks: a planted total changes with it', () => {
    const [score] = facts.scores;
    if (score === undefined) throw new Error('no score to plant with');
    const planted = withScore(questionnaire, { ...score, id: 'planted', items: [...score.items, noOne] }).facts;
    const most = (code: 'first' | 'last'): Standing =>
      new Map(
        planted.items.map((item) => {
          const options = optionsOf(planted, item).map((option) => option.code);
          const value = (item.id === noOne && code === 'last' ? options.at(-1) : options[0]) ?? 0;
          return [item.id, { kind: 'answered', value }];
        }),
      );
    const [low, high] = [most('first'), most('last')].map((standing) => scoresOf(planted, standing).at(-1)?.strict);
    expect(low).not.toBe(high);
  });
});

describe('the published total of 33.2', () => {
  // A rendered analysis (N = 2025) prints 15.7 for the first four rows, 11.4 for professional, doctor and other, 3.75 for phone
  // line and faith leader, and 33.2 for all: “no one” is in it, and was not turned round. https://github.com/mzeldovich/Help-Seeking
  const [close, formal, between, total] = [15.7, 11.4, 3.75, 33.2];
  const meanOf: Readonly<Record<string, number>> = {
    hsi_partner: close / 4,
    hsi_friend: close / 4,
    hsi_parent: close / 4,
    hsi_relative: close / 4,
    hsi_professional: formal / 3,
    hsi_doctor: formal / 3,
    hsi_other: formal / 3,
    hsi_phone_line: between / 2,
    hsi_faith_leader: between / 2,
    hsi_no_one: total - close - formal - between,
  };

  const hsi = englishOf('hsi');
  const names = Object.keys(meanOf);
  /** The means as if they were codes: code 0 is the mean of the first row, and so on. */
  const facts: QuestionnaireFacts = {
    ...hsi.facts,
    optionSets: { likely: names.map((name, code) => ({ code, score: meanOf[name] ?? null })) },
  };
  const standing: Standing = new Map(names.map((name, value) => [name, { kind: 'answered', value }]));

  it('is what adding the ten rows gives, and that is refused', () => {
    const sum: ScoreRule = { id: 'hsi_total', items: names, method: 'sum', mayMiss: 0, range: [10, 70], higherMeans: 'nothing at all' };
    const found = scoresOf({ ...facts, scores: [sum] }, standing);
    expect(found[0]?.strict).toBeCloseTo(total, 6);
    expect(problemsIn(withScore(hsi, sum))).toEqual(['score "hsi_total" mixes "nobody" with other rows']);
  });

  it('comes out of our scorer under no name', () => {
    expect(names.toSorted()).toEqual(hsi.facts.items.map((item) => item.id).toSorted());
    const scores = scoresOf(facts, standing);
    expect(scores.length).toBeGreaterThan(0);
    for (const { strict, prorated } of scores) {
      for (const score of [strict, prorated]) {
        expect(score).not.toBeNull();
        // A mean of rows stays on the scale of the rows, far below any total.
        expect(score).toBeLessThanOrEqual(7);
      }
    }
    expect(scores.find(({ id }) => id === 'hsi_informal')?.strict).toBeCloseTo(close / 4, 6);
  });
});

describe('intention by source', () => {
  it.each(['hsi', 'hst'])('%s asks ten rows from 1 to 7', (id) => {
    const facts = factsOf(id);
    expect(facts.items).toHaveLength(10);
    expect(Object.values(facts.optionSets).map((options) => options.map((option) => option.code))).toEqual([[1, 2, 3, 4, 5, 6, 7]]);
  });

  it('has the same sources, codes and scores for thoughts of ending one’s life', () => {
    const renamed = JSON.parse(JSON.stringify(factsOf('hsi')).replaceAll('hsi_', 'hst_')) as QuestionnaireFacts;
    const { items, optionSets, scores } = factsOf('hst');
    expect({ optionSets, scores }).toEqual({ optionSets: renamed.optionSets, scores: renamed.scores });
    // It has no short form, and every one of its screens says openly that help is near.
    const help = [{ note: 'help', after: true }];
    expect(items.map((item) => item.primary)).not.toContain(true);
    expect(items).toEqual(renamed.items.map((item) => ({ ...item, primary: undefined, notes: help })));
  });

  it('asks five rows on the short way, which still give the formal mean', () => {
    const facts = factsOf('hsi');
    const asked = itemsFor(facts, 'short', { id: 'pre', kind: 'baseline' }).map((item) => item.id);
    expect(asked).toEqual(['hsi_friend', 'hsi_professional', 'hsi_phone_line', 'hsi_doctor', 'hsi_no_one']);
    expect(asked).toEqual(expect.arrayContaining(facts.scores.find((score) => score.id === 'hsi_formal')?.items ?? ['none']));
  });
});

describe('help really sought', () => {
  it('is not asked on the short way, and asks about the time between at every follow-up, whatever its name', () => {
    const facts = factsOf('hsb');
    const asked = (id: string, kind: 'baseline' | 'post' | 'follow-up') => itemsFor(facts, 'whole', { id, kind }).map((item) => item.id);
    expect(asked('pre', 'baseline')).toHaveLength(10);
    expect(asked('end', 'post')).toHaveLength(10);
    expect(itemsFor(facts, 'short', { id: 'pre', kind: 'baseline' })).toEqual([]);
    for (const id of ['w6', 'y1']) {
      expect(asked(id, 'follow-up').filter((item) => !asked('pre', 'baseline').includes(item))).toEqual(['hsb_since', 'hsb_first_day']);
    }
  });
});
