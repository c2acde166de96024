import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { barrierFactsSchema, barrierWordsSchema,  } from '#domain/barrier/schema.ts';
import { rehearsalFactsSchema, rehearsalWordsSchema } from '#domain/rehearsal/schema.ts';
import { shapeFactsSchema, shapeWordsSchema, type ShapeFacts, type ShapeWords } from '#domain/shape/schema.ts';
import * as barriers from '#tools/content/laws/barrier-laws.ts';
import * as pieces from '#tools/content/laws/piece-laws.ts';
import * as rehearsals from '#tools/content/laws/rehearsal-laws.ts';
import * as shapes from '#tools/content/laws/shape-laws.ts';



/** The shelves barriers, shapes and rehearsals keep their laws, and each law is seen to fail. */

const root = join(import.meta.dirname, '../../content');
const mostWordsOfAReply = 90;

function foldersOf(shelf: string): readonly string[] {
  const path = join(root, shelf);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

function realFoldersOf(shelf: string): readonly string[] {
  return foldersOf(shelf).filter((folder) => !folder.startsWith('_'));
}

function readYaml(file: string): pieces.Json {
  return parse(readFileSync(join(root, file), 'utf8')) as pieces.Json;
}

function storyBarriers(): ReadonlyMap<string, readonly string[]> {
  const fact = v.object({ barriers: v.array(v.string()) });
  return new Map(realFoldersOf('stories').map((story) => [story, v.parse(fact, readYaml(`stories/${story}/story.yaml`)).barriers]));
}

describe.each([
  { shelf: 'barriers', name: 'barrier', factsSchema: barrierFactsSchema, wordsSchema: barrierWordsSchema },
  { shelf: 'shapes', name: 'shape', factsSchema: shapeFactsSchema, wordsSchema: shapeWordsSchema },
  { shelf: 'rehearsals', name: 'rehearsal', factsSchema: rehearsalFactsSchema, wordsSchema: rehearsalWordsSchema },
] as const)('shelf $shelf', ({ shelf, name, factsSchema, wordsSchema }) => {
  it('holds pieces and an example', () => {
    expect(foldersOf(shelf)).toContain('_example');
    expect(realFoldersOf(shelf).length).toBeGreaterThanOrEqual(3);
  });

  it('gives every piece its own place in the order', () => {
    const orders = foldersOf(shelf).map(
      (folder) => v.parse(v.object({ order: v.number() }), readYaml(`${shelf}/${folder}/${name}.yaml`)).order,
    );
    expect(new Set(orders).size).toBe(orders.length);
  });

  it.each(foldersOf(shelf))('%s keeps the schema, its name and plain words', (folder) => {
    const facts = v.parse(factsSchema, readYaml(`${shelf}/${folder}/${name}.yaml`));
    const words = readYaml(`${shelf}/${folder}/text.en.yaml`);
    expect(v.safeParse(wordsSchema, words).issues).toBeUndefined();
    expect(pieces.isNamedAsItsFolder(folder, facts.id)).toEqual([]);
    expect(pieces.isPlainlyWorded(words)).toEqual([]);
  });
});

describe('barriers', () => {
  it.each(foldersOf('barriers'))('%s answers shortly, with its source, in words that fit a plan', (folder) => {
    const raw = readYaml(`barriers/${folder}/text.en.yaml`);
    const words = v.parse(barrierWordsSchema, raw);
    expect(barriers.answersShortly(words)).toEqual([]);
    expect(barriers.namesItsSource(raw)).toEqual([]);
    expect(barriers.fitsItsSentence(words)).toEqual([]);
    expect(barriers.beginsWithAgreement(words)).toEqual([]);
  });

  const stories = storyBarriers();
  it.skipIf(stories.size === 0)('name stories that exist and that name them back', () => {
    const facts = realFoldersOf('barriers').map((folder) => v.parse(barrierFactsSchema, readYaml(`barriers/${folder}/barrier.yaml`)));
    expect(facts.flatMap((barrier) => barriers.storiesNameItBack(barrier, stories))).toEqual([]);
  });
});

describe('shapes', () => {
  it.each(foldersOf('shapes'))('%s has words for exactly its prompts, and room for hope', (folder) => {
    const facts = v.parse(shapeFactsSchema, readYaml(`shapes/${folder}/shape.yaml`));
    const words = v.parse(shapeWordsSchema, readYaml(`shapes/${folder}/text.en.yaml`));
    expect(shapes.wordsFitPrompts(facts, words)).toEqual([]);
    expect(shapes.startersAreBeginnings(words)).toEqual([]);
    expect(shapes.leavesRoomForHope(words)).toEqual([]);
    expect(shapes.asksForNoWounds(words)).toEqual([]);
    expect(shapes.speaksOfHelp(words)).toEqual([]);
    expect(shapes.promptsFitItsKind(facts)).toEqual([]);
  });

  const promised = realFoldersOf('shapes').map((folder) => v.parse(shapeFactsSchema, readYaml(`shapes/${folder}/shape.yaml`)));

  it('are the nine that were promised, and one of each kind that the app draws itself', () => {
    expect(promised.toSorted((a, b) => a.order - b.order).map(({ id }) => id)).toEqual([
      'three-boxes',
      'letter',
      'letter-trusted',
      'letter-doctor',
      'river',
      'tree',
      'starters',
      'voice',
      'blank',
    ]);
    expect(promised.flatMap(({ kind }) => (kind === 'prompts' ? [] : [kind])).toSorted()).toEqual(['blank', 'river', 'voice']);
  });

  it('name whose idea the tree is', () => {
    const { credit } = v.parse(shapeWordsSchema, readYaml('shapes/tree/text.en.yaml'));
    expect(credit).toContain('Ncazelo Ncube-Mlilo and David Denborough');
  });

  it('fill every line of the note for the doctor from the letter to a doctor', () => {
    const lines = Object.values(promised.find(({ id }) => id === 'letter-doctor')?.noteLines ?? {});
    expect(lines.toSorted()).toEqual(['about', 'days', 'hope', 'since', 'tried']);
  });
});

describe('rehearsals', () => {
  const read = (folder: string) => {
    const raw = readYaml(`rehearsals/${folder}/text.en.yaml`);
    const facts = v.parse(rehearsalFactsSchema, readYaml(`rehearsals/${folder}/rehearsal.yaml`));
    return { raw, facts, words: v.parse(rehearsalWordsSchema, raw) };
  };

  it.each(foldersOf('rehearsals'))('%s stands by the person after an unkind reply, and leads on', (folder) => {
    const { raw, facts, words } = read(folder);
    expect(rehearsals.standsByThePerson(words)).toEqual([]);
    expect(rehearsals.leadsToAnother(facts, words)).toEqual([]);
    expect(rehearsals.canBeSaid(words)).toEqual([]);
    expect(rehearsals.isShortlyWorded(raw)).toEqual([]);
  });

  it('are one for each helper, with twelve messages among them', () => {
    const all = realFoldersOf('rehearsals').map(read);
    expect(rehearsals.everyHelperOnce(all.map(({ facts }) => facts.helper))).toEqual([]);
    expect(all.flatMap(({ words }) => words.messages)).toHaveLength(12);
  });
});

describe('each law catches a planted violation', () => {
  const barrier = v.parse(barrierWordsSchema, readYaml('barriers/_example/text.en.yaml'));
  const shapeFacts: ShapeFacts = { id: 'example', order: 1, kind: 'prompts', prompts: ['a', 'b', 'b'], noteLines: { a: 'about', z: 'hope' } };
  const shapeWords: ShapeWords = { name: 'A', about: 'B.', prompts: { a: { ask: 'A?', starters: [] }, c: { ask: 'C?', starters: [] } } };

  it('folder name', () => {
    expect(pieces.isNamedAsItsFolder('burden', 'ashamed')).toHaveLength(1);
    expect(pieces.isNamedAsItsFolder('_example', 'burden')).toHaveLength(1);
  });

  it('length of a reply and of a sentence', () => {
    expect(barriers.answersShortly({ ...barrier, wayRound: 'word '.repeat(mostWordsOfAReply) })).toHaveLength(1);
    expect(pieces.isPlainlyWorded({ a: `A short one. ${'word '.repeat(25)}and.` })).toHaveLength(1);
    expect(pieces.isPlainlyWorded({ a: `${'word '.repeat(24)}word.` })).toEqual([]);
  });

  it('banned words and straight quotes', () => {
    const planted = ['Simply call.', 'Just ask.', 'It is easy.', 'You suffered.', 'A victim.', 'He committed it.', 'Well done!'];
    expect(pieces.isPlainlyWorded(planted).map(({ place }) => place)).toEqual(planted.map((_, nth) => `[${nth}]`));
    expect(pieces.isPlainlyWorded(['That is unjust and uneasy.'])).toEqual([]);
    expect(pieces.isPlainlyWorded(["It's so.", 'A "word".', 'It’s a “word”.'])).toHaveLength(2);
  });

  it('texts are found at any depth', () => {
    expect(pieces.textsIn({ a: ['one', { b: 'two' }], url: 'https://example.org', n: 3 })).toEqual([
      { place: 'a[0]', text: 'one' },
      { place: 'a[1].b', text: 'two' },
    ]);
  });

  it('prompts without words, words without prompts, prompts twice', () => {
    expect(shapes.wordsFitPrompts(shapeFacts, shapeWords)).toHaveLength(5);
  });

  it('stories that are not there or do not name the barrier', () => {
    const stories = new Map([
      ['a', ['burden']],
      ['b', ['ashamed']],
    ]);
    expect(barriers.storiesNameItBack({ id: 'burden', stories: ['a', 'b', 'c'] }, stories)).toHaveLength(2);
  });

  it('facts without an address', () => {
    expect(barriers.namesItsSource({ fact: { text: 'So it is.', source: 'Somebody' } })).toHaveLength(1);
    expect(barriers.namesItsSource({ fact: { text: 'So it is.', source: 'Somebody', url: 'http://example.org' } })).toHaveLength(1);
  });

  it('prompts that ask for the worst, and kinds without their prompts', () => {
    const prompts = { a: { ask: 'What was the worst day?', starters: ['When I was attacked', 'I walked'] } };
    expect(shapes.asksForNoWounds({ ...shapeWords, prompts })).toHaveLength(2);
    expect(shapes.promptsFitItsKind({ ...shapeFacts, kind: 'river' })).toHaveLength(1);
    expect(shapes.promptsFitItsKind({ ...shapeFacts, kind: 'voice' })).toHaveLength(1);
    expect(shapes.promptsFitItsKind({ ...shapeFacts, prompts: ['a'] })).toHaveLength(1);
    expect(shapes.promptsFitItsKind({ ...shapeFacts, kind: 'river', prompts: ['boat', 'bend', 'rock', 'bridge'] })).toEqual([]);
  });

  it('fragments that do not fit their sentence', () => {
    expect(barriers.fitsItsSentence({ feeling: 'My mind goes blank', plan: ['ask somebody.', 'I ask'] })).toHaveLength(2);
    expect(pieces.finishedStarters(['I asked', 'I asked …', 'Yours,'].map((text) => ({ place: '', text })))).toHaveLength(1);
  });

  it('a shape without hope', () => {
    expect(shapes.leavesRoomForHope(shapeWords)).toHaveLength(1);
    expect(shapes.speaksOfHelp(shapeWords)).toHaveLength(1);
  });

  const talk = v.parse(rehearsalWordsSchema, readYaml('rehearsals/_example/text.en.yaml'));
  const facts = v.parse(rehearsalFactsSchema, readYaml('rehearsals/_example/rehearsal.yaml'));
  const unkind = (changes: Partial<typeof talk.replies.dismissive>) => ({
    ...talk,
    replies: { ...talk.replies, dismissive: { ...talk.replies.dismissive, ...changes } },
  });

  it('a dismissal without support, without a second line, and without somebody else', () => {
    const turns = [{ says: 'No.', options: ['A.', 'B.'] }, ...talk.replies.dismissive.turns.slice(1)];
    expect(rehearsals.standsByThePerson(unkind({ turns }))).toHaveLength(1);
    expect(rehearsals.leadsToAnother(facts, unkind({ close: 'You deserved better. Try somewhere else.' }))).toHaveLength(1);
    expect(rehearsals.leadsToAnother({ ...facts, another: facts.helper }, talk)).toHaveLength(1);
    const { secondLine: _, ...rest } = talk.replies.dismissive;
    expect(v.safeParse(rehearsalWordsSchema, { ...talk, replies: { ...talk.replies, dismissive: rest } }).success).toBe(false);
  });

  it('a helper without all three moods', () => {
    const { awkward: _, ...two } = talk.replies;
    expect(v.safeParse(rehearsalWordsSchema, { ...talk, replies: two }).success).toBe(false);
  });

  it('lines too long to say, wherever they stand', () => {
    const long = `${'word '.repeat(10)}here. ${'word '.repeat(10)}there.`;
    const turns = talk.replies.dismissive.turns.map((turn) => ({ ...turn, says: long, options: [long, 'B.'] }));
    expect(rehearsals.canBeSaid({ ...unkind({ turns, secondLine: long }), openers: [long, 'B.', 'C.'] })).toHaveLength(6);
    expect(rehearsals.isShortlyWorded({ scene: `${'word '.repeat(20)}and.` })).toHaveLength(1);
    expect(rehearsals.isShortlyWorded({ scene: long })).toEqual([]);
  });

  it('a helper twice, and one that nobody can practise with', () => {
    const helpers = ['friend', 'friend', 'partner', 'parent', 'manager', 'teacher', 'doctor', 'receptionist'];
    expect(rehearsals.everyHelperOnce(helpers)).toHaveLength(2);
  });
});
