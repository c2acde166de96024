import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { moodCodes, ratingRows } from '#domain/export/single-ratings.ts';
import { questionnairesAt } from '#domain/path/waves.ts';
import type { Standing, StandingState } from '#domain/questionnaire/answers.ts';
import { problemsIn } from '#domain/questionnaire/coherence.ts';
import { headingOf } from '#domain/questionnaire/heading.ts';
import { accepts, isAskedNow, itemsFor } from '#domain/questionnaire/progress.ts';
import { scoresOf } from '#domain/questionnaire/score.ts';
import {
  questionnaireFactsSchema,
  questionnaireWordsSchema,
  workedExamplesSchema,
  type Questionnaire,
} from '#domain/questionnaire/schema.ts';
import type { AnswerState } from '#domain/record/schema.ts';

/** The laws of the shelf `content/questionnaires`. */

const shelf = join(import.meta.dirname, '../../content/questionnaires');
const folders = readdirSync(shelf, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

function read<Schema extends v.GenericSchema>(schema: Schema, folder: string, file: string): v.InferOutput<Schema> {
  return v.parse(schema, parse(readFileSync(join(shelf, folder, file), 'utf8')));
}

function questionnairesIn(folder: string): readonly Questionnaire[] {
  const facts = read(questionnaireFactsSchema, folder, 'questionnaire.yaml');
  return readdirSync(join(shelf, folder)).flatMap((file) => {
    const language = /^text\.(.+)\.yaml$/.exec(file)?.[1];
    return language === undefined ? [] : [{ facts, language, words: read(questionnaireWordsSchema, folder, file) }];
  });
}

const all = folders.map((folder) => ({
  folder,
  questionnaires: questionnairesIn(folder),
  worked: read(workedExamplesSchema, folder, 'worked.yaml'),
}));

function factsOf(id: string) {
  const facts = all.find(({ folder }) => folder === id)?.questionnaires[0]?.facts;
  if (facts === undefined) throw new Error(`no questionnaire ${id}`);
  return facts;
}

function standingFrom(answers: v.InferOutput<typeof workedExamplesSchema>[number]['answers']): Standing {
  return new Map(
    Object.entries(answers).map(([item, given]): [string, StandingState] => [
      item,
      typeof given === 'number' ? { kind: 'answered', value: given } : { kind: given },
    ]),
  );
}

/** The states that the store knows, for asking whether an answer may stand and a condition holds. */
function stored(standing: Standing): ReadonlyMap<string, AnswerState> {
  return new Map([...standing].flatMap(([item, state]) => (state.kind === 'not-shown' ? [] : [[item, state] as const])));
}

describe.each(all)('questionnaire $folder', ({ folder, questionnaires, worked }) => {
  it('has English words, and the name of its folder', () => {
    expect(questionnaires.map(({ language }) => language)).toContain('en');
    for (const { facts } of questionnaires) expect(facts.id).toBe(folder === '_example' ? 'example' : folder);
  });

  it('has parts that fit, with words for every item and option and none to spare', () => {
    for (const questionnaire of questionnaires) expect(problemsIn(questionnaire)).toEqual([]);
  });

  it('asks in sentences of at most 20 words, without exclamation marks or straight quotes', () => {
    for (const questionnaire of questionnaires) {
      const { words } = questionnaire;
      const headings = Object.keys(words.items).map((item) => {
        const { before, item: own, after } = headingOf(questionnaire, item);
        return `${before}${own}${after}`;
      });
      for (const line of [words.about, words.hint ?? '', ...headings]) {
        expect(line).not.toMatch(/[!"']/);
        const tooLong = line.split(/(?<=[.?])\s/).filter((sentence) => sentence.split(/\s+/).length > 20);
        expect(tooLong).toEqual([]);
      }
    }
  });

  it('has at least two worked examples when it has a score', () => {
    const scores = questionnaires[0]?.facts.scores ?? [];
    expect(worked.length).toBeGreaterThanOrEqual(scores.length === 0 ? 0 : 2);
  });

  it.each(worked)('gives the scores worked out by hand: $about', ({ answers, scores }) => {
    const facts = questionnaires[0]?.facts;
    if (facts === undefined) throw new Error('no facts');
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
  it('has the questionnaires that the path asks for, and an example', () => {
    expect(folders).toEqual(expect.arrayContaining(['_example', 'hsi', 'hsp', 'hsb', 'mood', 'story-feedback']));
    for (const wave of ['pre', 'post', 'w2', 'w6', 'm3'] as const) {
      for (const id of questionnairesAt(wave)) expect(folders).toContain(id);
    }
  });

  it('uses each name of an item or score once, in at most 26 characters', () => {
    const names = all.flatMap(({ questionnaires: [one] }) =>
      [...(one?.facts.items ?? []), ...(one?.facts.scores ?? [])].map(({ id }) => id),
    );
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
    expect(names.filter((name) => name.length > 26)).toEqual([]);
  });

  it('never carries the bare name of a published instrument', () => {
    for (const { questionnaires } of all) {
      for (const { facts, words } of questionnaires) {
        const shown = JSON.stringify([facts.id, facts.items, facts.scores, words]);
        expect(shown).not.toMatch(/GHSQ|AHSQ|MHSIS|Help[- ]Seeking Questionnaire|Intention Scale/i);
      }
    }
  });
});

describe('intention by source', () => {
  const facts = factsOf('hsi');
  const sources = facts.items.filter((item) => item.noOne !== true).map((item) => item.id);

  it('asks ten rows from 1 to 7, “no one” among them', () => {
    expect(facts.items).toHaveLength(10);
    expect(facts.items.filter((item) => item.noOne === true).map((item) => item.id)).toEqual(['hsi_no_one']);
    expect(Object.values(facts.optionSets).map((options) => options.map((option) => option.code))).toEqual([[1, 2, 3, 4, 5, 6, 7]]);
  });

  it('has no total: no score adds up, none holds all sources, and none holds “no one” with others', () => {
    for (const score of facts.scores) {
      expect(score.method).toBe('mean');
      expect(score.items.length).toBeLessThan(sources.length);
      if (score.items.length > 1) expect(score.items).not.toContain('hsi_no_one');
    }
  });

  it('asks five rows on the short way, which still give the formal mean', () => {
    const asked = itemsFor(facts, 'short', 'pre').map((item) => item.id);
    expect(asked).toEqual(['hsi_friend', 'hsi_professional', 'hsi_phone_line', 'hsi_doctor', 'hsi_no_one']);
    expect(asked).toEqual(expect.arrayContaining(facts.scores.find((score) => score.id === 'hsi_formal')?.items ?? ['none']));
  });
});

describe('help really sought', () => {
  it('is not asked on the short way, and asks about the time between only at follow-ups', () => {
    const facts = factsOf('hsb');
    expect(itemsFor(facts, 'short', 'pre')).toEqual([]);
    const before = itemsFor(facts, 'whole', 'pre').map((item) => item.id);
    const later = itemsFor(facts, 'whole', 'w6').map((item) => item.id);
    expect(before).toHaveLength(10);
    expect(later.filter((item) => !before.includes(item))).toEqual(['hsb_since', 'hsb_first_day']);
  });
});

describe('single ratings', () => {
  it('have codes for the mood words that the drawer keeps, in the same order', () => {
    const mood = all.find(({ folder }) => folder === 'mood')?.questionnaires.find(({ language }) => language === 'en');
    const labels = mood?.words.optionSets['mood'] ?? {};
    for (const [word, code] of Object.entries(moodCodes)) expect(labels[String(code)]?.toLowerCase()).toBe(word);
  });

  it('are exported under the names of their items', () => {
    const at = { utc: '2026-03-01T12:00:00.000Z', offset: 0 };
    const rows = ratingRows({
      participant: 'P1',
      appVersion: '0.1.0',
      moods: [{ id: 'm', when: 'arriving', mood: 'okay', at }],
      readings: [{ id: 'r', story: 'late-bus', version: '1.0.0', at, finished: true }],
    });
    const names = [...factsOf('mood').items, ...factsOf('story-feedback').items].map((item) => item.id);
    expect(rows.map((row) => row.variable)).toEqual(names);
  });
});
