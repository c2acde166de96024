import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { firstBarriers } from '#domain/barrier/groups.ts';
import { barrierFactsSchema } from '#domain/barrier/schema.ts';
import { mythGroups } from '#domain/myth/groups.ts';
import { mythFactsSchema, mythWordsSchema } from '#domain/myth/schema.ts';
import { compileContent } from '#tools/content/compile.ts';
import * as laws from '#tools/content/laws/myth-laws.ts';
import * as pieces from '#tools/content/laws/piece-laws.ts';
import { piecesOf } from '#tools/content/modules.ts';
import { commonBarriers } from '#tools/content/story-targets.ts';

const root = join(import.meta.dirname, '../../content');

function foldersOf(shelf: string): readonly string[] {
  return readdirSync(join(root, shelf), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

function readYaml(file: string): pieces.Json {
  return parse(readFileSync(join(root, file), 'utf8')) as pieces.Json;
}

function factsOf(folder: string) {
  return v.parse(mythFactsSchema, readYaml(`myths/${folder}/myth.yaml`));
}

const folders = foldersOf('myths');
const real = folders.filter((folder) => !folder.startsWith('_'));

describe('myths', () => {
  it.each(folders)('%s keeps the schema, its name, plain words and its length', (folder) => {
    const facts = factsOf(folder);
    const raw = readYaml(`myths/${folder}/text.en.yaml`);
    const words = v.parse(mythWordsSchema, raw);
    expect([
      ...pieces.isNamedAsItsFolder(folder, facts.id),
      ...pieces.isPlainlyWorded(raw),
      ...laws.saysItShortly(words),
      ...laws.standsWithoutMarks(words),
      ...laws.isDated(facts),
    ]).toEqual([]);
  });

  it('are twenty, each in its own place, some in every group', () => {
    const facts = real.map(factsOf);
    expect(facts).toHaveLength(20);
    expect(new Set(facts.map(({ order }) => order)).size).toBe(20);
    expect(new Set(facts.map(({ group }) => group))).toEqual(new Set(mythGroups));
  });

  it('name topics where they speak of suicide', () => {
    const about = real.filter((folder) => /suicid/iu.test(readFileSync(join(root, `myths/${folder}/text.en.yaml`), 'utf8')));
    expect(about).not.toEqual([]);
    for (const folder of about) expect(factsOf(folder).topics).toContain('suicidal-thoughts');
  });

  it('lead on to pages and stories that are there', () => {
    const leads = real.map((folder) => factsOf(folder).next);
    expect(leads.filter((next) => 'page' in next && !existsSync(join(root, 'pages', next.page)))).toEqual([]);
    expect(leads.filter((next) => 'story' in next && !existsSync(join(root, 'stories', next.story)))).toEqual([]);
  });
});

describe('barriers as the app shows them', () => {
  const barriers = foldersOf('barriers')
    .filter((folder) => !folder.startsWith('_'))
    .map((folder) => v.parse(barrierFactsSchema, readYaml(`barriers/${folder}/barrier.yaml`)))
    .toSorted((a, b) => a.order - b.order);
  const branches = new Map(real.map(factsOf).map(({ id, branch }) => [id, branch]));

  it('are thirty, the ten that most people name first', () => {
    expect(barriers).toHaveLength(30);
    expect(barriers.slice(0, firstBarriers).map(({ id }) => id)).toEqual(commonBarriers);
  });

  it('lead only to a myth that is there and is of their own branch', () => {
    expect(barriers.flatMap(({ myth }) => (myth === undefined || branches.has(myth) ? [] : [myth]))).toEqual([]);
    expect(barriers.flatMap((barrier) => laws.mythIsOfItsBranch(barrier, branches))).toEqual([]);
  });

  it('stand on two shelves: with their answers, and as cards without them', () => {
    const shelves = piecesOf(compileContent(root, 'en').content);
    const cards = JSON.stringify(shelves.get('barrier-cards'));
    expect(cards).not.toContain('That makes sense');
    expect(JSON.stringify(shelves.get('barriers'))).toContain('That makes sense');
    expect(JSON.parse(cards)).toHaveLength(30);
  });

  it('myths know what the story they lead to touches', () => {
    const { myths, stories } = compileContent(root, 'en').content;
    const led = myths.filter(({ next }) => next !== undefined && 'story' in next);
    expect(led).not.toEqual([]);
    for (const { next, nextTopics } of led) {
      const story = stories.find(({ id }) => next !== undefined && 'story' in next && id === next.story);
      expect(nextTopics).toEqual([...(story?.concerns ?? []), ...(story?.contentNotes ?? [])]);
    }
  });
});

describe('each law catches a planted violation', () => {
  const facts = factsOf('_example');
  const words = v.parse(mythWordsSchema, readYaml('myths/_example/text.en.yaml'));
  const [source] = facts.sources;

  it('length and marks', () => {
    expect(laws.saysItShortly({ ...words, known: 'word '.repeat(90) })).toHaveLength(1);
    expect(laws.standsWithoutMarks({ myth: '“Lists annoy doctors.”' })).toHaveLength(1);
  });

  it('a day before the last, a source twice, a source read later than the check', () => {
    expect(laws.isDated({ ...facts, checkDue: facts.checkedOn })).toHaveLength(1);
    expect(laws.isDated({ ...facts, sources: [...facts.sources, ...facts.sources] })).toHaveLength(1);
    expect(laws.isDated({ ...facts, sources: source === undefined ? [] : [{ ...source, on: '2099-01-01' }] })).toHaveLength(1);
  });

  it('a myth without a source', () => {
    expect(v.safeParse(mythFactsSchema, { ...facts, sources: [] }).success).toBe(false);
    expect(v.safeParse(mythFactsSchema, { ...facts, sources: [{ ...source, url: 'http://example.org' }] }).success).toBe(false);
  });

  it('an answer that leads to the other branch', () => {
    const branches = new Map([['weakness', 'social']]);
    expect(laws.mythIsOfItsBranch({ branch: 'practical', myth: 'weakness' }, branches)).toHaveLength(1);
    expect(laws.mythIsOfItsBranch({ branch: 'social', myth: 'weakness' }, branches)).toEqual([]);
    expect(laws.mythIsOfItsBranch({ branch: 'practical' }, branches)).toEqual([]);
  });
});
