import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import type { StudyFile, StudyWords } from '#domain/study/schema.ts';
import * as laws from '#tools/content/laws/study-laws.ts';
import { sentencesLongerThan } from '#tools/content/laws/text-measures.ts';
import { houseWords, straightQuotes, wordsFound } from '#tools/content/laws/word-lists.ts';
import { foldersOf, readYaml } from '#tools/content/read-files.ts';
import { knownQuestionnaires, readStudy } from '#tools/content/studies.ts';
import { cardWordsSchema } from '#tools/study/cards.ts';


const root = fileURLToPath(new URL('../../content/', import.meta.url));
const folders = foldersOf(`${root}studies`);
const readings = folders.map((folder) => ({ folder, ...readStudy(root, `studies/${folder}`, knownQuestionnaires(root)) }));
const all = readings.flatMap(({ folder, file }) => (file === undefined ? [] : [{ folder, file }]));

function breachesOf(kept: readonly laws.StudyLaw[], { plan, words }: Pick<StudyFile, 'plan' | 'words'>): readonly string[] {
  return Object.values(words).flatMap((own) => kept.flatMap((law) => law(own, plan)));
}

function example(): { readonly plan: StudyFile['plan']; readonly words: StudyWords } {
  const file = all.find(({ folder }) => folder === '_example')?.file;
  const words = file?.words['en'];
  if (file === undefined || words === undefined) throw new Error('the example has no English words');
  return { plan: file.plan, words };
}

describe('the studies', () => {
  it('were found: two models to copy, with nothing to mend', () => {
    expect(folders).toEqual(expect.arrayContaining(['_evaluation', '_example']));
    expect(readings.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it.each(all)('keep every law: $folder', ({ file }) => {
    expect(breachesOf(laws.laws, file)).toEqual([]);
  });

  it('are named as their folders', () => {
    for (const { folder, file } of all) expect(file.plan.id).toBe(folder.replace(/^_/, ''));
  });

  it('hold a model with the whole path, a waiting list and ways to help alone, asked four times', () => {
    const { plan } = example();
    expect(plan.arms.map(({ features, opensAfter }) => [features, opensAfter])).toEqual([
      ['all', undefined],
      [[], 'w2'],
      [['find'], undefined],
    ]);
    expect(plan.schedule.waves.map((wave) => (wave.kind === 'follow-up' ? wave.day : wave.kind))).toEqual(['baseline', 'post', 14, 91]);
  });

  it('ship no model, so nobody can join one', () => {
    expect(folders.filter((folder) => !folder.startsWith('_'))).toEqual([]);
  });
});

type Plant = readonly [what: string, law: laws.StudyLaw, plant: (words: StudyWords) => StudyWords];

describe('the laws of study words', () => {
  const plants: readonly Plant[] = [
    ['a long sentence', laws.keepsSentencesShort, (words) => ({ ...words, about: [`We ${'want to learn '.repeat(8)}more.`] })],
    ['more than people read', laws.isReadInTwoMinutes, (words) => ({ ...words, about: Array.from({ length: 60 }, () => 'We want to learn more.') })],
    ['words that make light', laws.isKindlyWorded, (words) => ({ ...words, about: ['You just answer.'] })],
    ['straight quotes', laws.usesCurlyQuotes, (words) => ({ ...words, about: ["It's up to you."] })],
    ['a promise', laws.promisesNothing, (words) => ({ ...words, about: ['You will benefit.'] })],
    ['pressure', laws.promisesNothing, (words) => ({ ...words, withdrawal: ['Please do not stop.'] })],
    ['a claim to anonymity', laws.promisesNothing, (words) => ({ ...words, about: ['Your answers are anonymous.'] })],
    ['no word of stopping', laws.saysThatPeopleCanStop, (words) => ({ ...words, purposes: { ...words.purposes, 'take-part': { ask: 'Will you?', more: [] } } })],
    ['no word of help', laws.namesHelpWherePathsAreShut, (words) => ({ ...words, arms: { ...words.arms, 'waiting-list': ['It opens later.'] } })],
  ];

  it.each(plants)('find %s', (_what, law, plant) => {
    const { plan, words } = example();
    expect(law(words, plan)).toEqual([]);
    expect(law(plant(words), plan)).toHaveLength(1);
  });
});

describe('the words of cards', () => {
  const files = readdirSync(`${root}studies`).filter((name) => /^cards\..+\.yaml$/.test(name));

  it.each(files)('are plain and short: %s', (name) => {
    const lines = Object.values(v.parse(cardWordsSchema, readYaml(root, `studies/${name}`).value));
    expect(sentencesLongerThan(12, lines)).toEqual([]);
    expect(lines.flatMap((line) => wordsFound(line, [...houseWords, straightQuotes]))).toEqual([]);
  });

  it('are there in English', () => expect(files).toContain('cards.en.yaml'));
});
