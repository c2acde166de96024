import { describe, expect, it } from 'vitest';

import { moodCodes, singleRatings } from '#domain/export/single-ratings.ts';
import { ownSchedule } from '#domain/path/waves.ts';
import type { Standing } from '#domain/questionnaire/answers.ts';
import { problemsIn } from '#domain/questionnaire/coherence.ts';
import { accepts, isAskedNow } from '#domain/questionnaire/progress.ts';
import { scoresOf } from '#domain/questionnaire/score.ts';
import type { AnswerState } from '#domain/record/schema.ts';
import { asksPlainly } from '#tools/content/laws/questionnaire-laws.ts';

import { currentFolders, earlierFolders, englishOf, factsOf, standingFrom } from './read-questionnaires.ts';

/** The laws of the shelf `content/questionnaires`, for what is asked now and for what was asked before. */

const all = [...currentFolders, ...earlierFolders];

/** The states that the store knows, for asking whether an answer may stand and a condition holds. */
function stored(standing: Standing): ReadonlyMap<string, AnswerState> {
  return new Map([...standing].flatMap(([item, state]) => (state.kind === 'not-shown' ? [] : [[item, state] as const])));
}

describe.each(all)('questionnaire $folder', ({ folder, facts, questionnaires, worked }) => {
  it('has English words, and the name of its folder', () => {
    expect(questionnaires.map(({ language }) => language)).toContain('en');
    const [id, , version = facts.version] = folder.split('/');
    expect([facts.id, facts.version]).toEqual([id === '_example' ? 'example' : id, version]);
  });

  it('has parts that fit, with words for every item and option and none to spare', () => {
    for (const questionnaire of questionnaires) expect(problemsIn(questionnaire)).toEqual([]);
  });

  it('asks in sentences of at most 20 words, without exclamation marks or straight quotes', () => {
    expect(questionnaires.flatMap(asksPlainly)).toEqual([]);
  });

  it('is found out when it does not', () => {
    for (const { facts: own, language, words } of questionnaires) {
      const found = (about: string) => asksPlainly({ facts: own, language, words: { ...words, about } }).map(({ place }) => place);
      expect([found('Stop!'), found("It's so."), found(`${'and '.repeat(20)}so.`)]).toEqual([['about'], ['about'], ['about']]);
    }
  });

  it('has at least two worked examples when it has a score', () => {
    expect(worked.length).toBeGreaterThanOrEqual(facts.scores.length === 0 ? 0 : 2);
  });

  it.each(worked)('gives the scores worked out by hand: $about', ({ answers, scores }) => {
    const standing = standingFrom(answers);
    expect(Object.keys(answers).toSorted()).toEqual(facts.items.map((item) => item.id).toSorted());
    for (const item of facts.items) {
      const state = standing.get(item.id);
      if (state === undefined || state.kind === 'not-shown') continue;
      expect([item.id, accepts(facts, item, state), isAskedNow(item, stored(standing))]).toEqual([item.id, true, true]);
    }
    const found = scoresOf(facts, standing);
    expect(Object.keys(scores).toSorted()).toEqual(found.map(({ id }) => id).toSorted());
    for (const { id, strict, prorated, answered, shown } of found) {
      expect({ answered, shown }).toEqual({ answered: scores[id]?.answered, shown: scores[id]?.shown });
      expectScore(strict, scores[id]?.strict);
      expectScore(prorated, scores[id]?.prorated);
    }
  });
});

/** Hand-worked scores are written with four decimals. */
function expectScore(found: number | null, wanted: number | null | undefined) {
  if (typeof wanted === 'number' && found !== null) expect(found).toBeCloseTo(wanted, 4);
  else expect(found).toBe(wanted);
}

describe('the shelf', () => {
  const folders = currentFolders.map(({ folder }) => folder);

  it('has the questionnaires that the path asks for, those for studies, and an example', () => {
    expect(folders).toEqual(expect.arrayContaining(['_example', 'mood', 'story-feedback', 'hsa', 'ssh', 'bar', 'acc', 'hst']));
    for (const id of ownSchedule.waves.flatMap(({ questionnaires }) => questionnaires)) expect(folders).toContain(id);
  });

  it('asks about thoughts of ending one’s life nowhere but where a study says so', () => {
    expect(ownSchedule.waves.flatMap(({ questionnaires }) => questionnaires)).not.toContain('hst');
  });

  it('uses each name of an item or score once, in at most 26 characters', () => {
    const names = currentFolders.flatMap(({ facts }) => [...facts.items, ...facts.scores].map(({ id }) => id));
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
    expect(names.filter((name) => name.length > 26)).toEqual([]);
  });

  it('never carries the bare name of a published instrument', () => {
    for (const { questionnaires } of all) {
      for (const { facts, words } of questionnaires) {
        const shown = JSON.stringify([facts.id, facts.items, facts.scores, words]);
        expect(shown).not.toMatch(
          /GHSQ|AHSQ|MHSIS|MHSAS|SSOSH|BACE|\bTFA\b|Help[- ]Seeking Questionnaire|Intention Scale|Attitudes Scale|Self-Stigma|Access to Care|framework/i,
        );
      }
    }
  });
});

describe('measures for studies', () => {
  const own = all.filter(({ folder, facts }) => folder !== '_example' && facts.provenance !== 'verbatim-licensed');

  it('tolerate a gap in a fifth of the rows of a score and no more', () => {
    for (const { facts } of own) {
      for (const { id, items, mayMiss } of facts.scores) expect([id, mayMiss]).toEqual([id, Math.floor(items.length / 5)]);
    }
  });

  it.each(['hsa', 'ssh'])('%s comes to the middle for somebody who always takes the same side', (id) => {
    const facts = factsOf(id);
    const middle = id === 'hsa' ? 4 : 3;
    for (const code of [1, 2 * middle - 1]) {
      const [score] = scoresOf(facts, standingFrom(Object.fromEntries(facts.items.map((item) => [item.id, code]))));
      expect(score?.strict).toBe(middle);
    }
  });

  it('has words of its own for every step of every pair', () => {
    const { facts, words } = englishOf('hsa');
    expect(facts.items).toHaveLength(6);
    for (const { options = '' } of facts.items) {
      const labels = Object.values(words.optionSets[options] ?? {});
      expect([labels.length, new Set(labels).size, labels[3]]).toEqual([7, 7, 'In between']);
    }
  });

  it('lets go of barriers that are not part of a life', () => {
    const mayNotApply = factsOf('bar').items.filter((item) => item.mayNotApply === true);
    expect(mayNotApply.map(({ id }) => id)).toEqual(['bar_cost', 'bar_children', 'bar_job']);
  });

  it('makes no score of the eight sides of acceptability', () => {
    expect([factsOf('acc').items.length, factsOf('acc').scores]).toEqual([8, []]);
  });
});

describe('single ratings', () => {
  it('have codes for the mood words that the drawer keeps, in the same order', () => {
    const labels = englishOf('mood').words.optionSets['mood'] ?? {};
    for (const [word, code] of Object.entries(moodCodes)) expect(labels[String(code)]?.toLowerCase()).toBe(word);
  });

  it('are exported under the names of their items', () => {
    const at = { utc: '2026-03-01T12:00:00.000Z', offset: 0 };
    const ratings = singleRatings({
      moods: [{ id: 'm', when: 'arriving', mood: 'okay', at }],
      readings: [{ id: 'r', story: 'late-bus', version: '1.0.0', at, finished: true }],
    });
    const names = [...factsOf('mood').items, ...factsOf('story-feedback').items].map((item) => item.id);
    expect(ratings.flatMap(({ answers }) => answers.map(([item]) => item))).toEqual(names);
  });
});
