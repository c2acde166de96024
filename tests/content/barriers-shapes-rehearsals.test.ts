import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { barrierFactsSchema, barrierWordsSchema, type BarrierWords } from '#domain/barrier/schema.ts';
import { rehearsalFactsSchema, rehearsalWordsSchema, type RehearsalWords } from '#domain/rehearsal/schema.ts';
import { shapeFactsSchema, shapeWordsSchema, type ShapeFacts, type ShapeWords } from '#domain/shape/schema.ts';

import { countWords, sentencesLongerThan } from './text-measures.ts';

/** Laws of the shelves barriers, shapes and rehearsals. Each law is a pure function that answers with the breaches it found. */

const root = join(import.meta.dirname, '../../content');
const MAX_REPLY_WORDS = 90;
const MAX_SENTENCE_WORDS = 25;

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

function foldersOf(shelf: string): readonly string[] {
  const path = join(root, shelf);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

function realFoldersOf(shelf: string): readonly string[] {
  return foldersOf(shelf).filter((folder) => !folder.startsWith('_'));
}

function readYaml(file: string): Json {
  return parse(readFileSync(join(root, file), 'utf8')) as Json;
}

/** Every text in a piece, wherever it stands; web addresses are no sentences. */
function textsOf(piece: Json): readonly string[] {
  if (typeof piece === 'string') return piece.startsWith('https://') ? [] : [piece];
  if (piece === null || typeof piece !== 'object') return [];
  return Object.values(piece).flatMap((part: Json) => textsOf(part));
}

function wrongFolderName(folder: string, id: string): readonly string[] {
  return folder === id || (folder === '_example' && id === 'example') ? [] : [`folder ${folder} holds id ${id}`];
}

function longReply(words: BarrierWords): readonly string[] {
  const count = countWords([words.makesSense, words.fact?.text ?? '', words.wayRound, words.sentence].join(' '));
  return count > MAX_REPLY_WORDS ? [`reply has ${count} words`] : [];
}

function bannedWords(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => /\b(?:simply|just|eas(?:y|ily)|suffer\w*|victims?|committed)\b|!/i.test(text));
}

function straightQuotes(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => /["']/.test(text));
}

function unmatchedPrompts(facts: ShapeFacts, words: ShapeWords): readonly string[] {
  const worded = Object.keys(words.prompts);
  return [
    ...facts.prompts.filter((id, at) => facts.prompts.indexOf(id) !== at).map((id) => `prompt ${id} stands twice`),
    ...facts.prompts.filter((id) => !worded.includes(id)).map((id) => `prompt ${id} has no words`),
    ...worded.filter((id) => !facts.prompts.includes(id)).map((id) => `words for ${id}, which is no prompt`),
    ...Object.keys(facts.noteLines ?? {})
      .filter((id) => !facts.prompts.includes(id))
      .map((id) => `note line for ${id}, which is no prompt`),
  ];
}

function missingStories(
  id: string,
  stories: readonly string[],
  barriersOfStory: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  return stories.flatMap((story) => {
    const barriers = barriersOfStory.get(story);
    if (barriers === undefined) return [`${id}: there is no story ${story}`];
    return barriers.includes(id) ? [] : [`${id}: story ${story} does not name it`];
  });
}

function factsWithoutAddress(words: Json): readonly string[] {
  if (words === null || typeof words !== 'object' || !('fact' in words)) return [];
  const fact = words.fact as { readonly [key: string]: Json };
  return typeof fact['url'] === 'string' && fact['url'].startsWith('https://') ? [] : ['the fact has no https address'];
}

/** "If {feeling}, then I will {plan}." has to read as one sentence, and a starter has to be a beginning. */
function unfitFragments(words: Pick<BarrierWords, 'feeling' | 'plan'>): readonly string[] {
  const capital = [words.feeling, ...words.plan].filter((text) => /^(?!I\b)\p{Lu}/u.test(text));
  return [...capital, ...finishedStarters([words.feeling, ...words.plan])];
}

function finishedStarters(starters: readonly string[]): readonly string[] {
  return starters.filter((text) => /[.?…]$/u.test(text));
}

/** A person without help yet has to find room in every shape: somewhere it asks for the scene they hope for. */
function noRoomForHope(words: ShapeWords): readonly string[] {
  const texts = Object.values(words.prompts).flatMap((prompt) => [prompt.ask, prompt.hint ?? '']);
  return texts.some((text) => /No help yet\?.*hope/u.test(text)) ? [] : ['no prompt allows for “no help yet”'];
}

/** After an unkind reply the first thing a person reads must stand by them. */
function coldDismissal(words: RehearsalWords): readonly string[] {
  return words.replies.dismissive.turns[0]?.aside === undefined ? ['the first dismissive reply has no aside'] : [];
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
    expect(wrongFolderName(folder, facts.id)).toEqual([]);
    expect(sentencesLongerThan(MAX_SENTENCE_WORDS, textsOf(words))).toEqual([]);
    expect(bannedWords(textsOf(words))).toEqual([]);
    expect(straightQuotes(textsOf(words))).toEqual([]);
  });
});

describe('barriers', () => {
  it.each(foldersOf('barriers'))('%s answers shortly, with its source, in words that fit a plan', (folder) => {
    const raw = readYaml(`barriers/${folder}/text.en.yaml`);
    const words = v.parse(barrierWordsSchema, raw);
    expect(longReply(words)).toEqual([]);
    expect(factsWithoutAddress(raw)).toEqual([]);
    expect(unfitFragments(words)).toEqual([]);
    expect(words.makesSense).toMatch(/^That makes sense/);
  });

  const stories = storyBarriers();
  it.skipIf(stories.size === 0)('name stories that exist and that name them back', () => {
    const facts = realFoldersOf('barriers').map((folder) => v.parse(barrierFactsSchema, readYaml(`barriers/${folder}/barrier.yaml`)));
    expect(facts.flatMap((barrier) => missingStories(barrier.id, barrier.stories, stories))).toEqual([]);
  });
});

describe('shapes', () => {
  it.each(foldersOf('shapes'))('%s has words for exactly its prompts, and room for hope', (folder) => {
    const facts = v.parse(shapeFactsSchema, readYaml(`shapes/${folder}/shape.yaml`));
    const words = v.parse(shapeWordsSchema, readYaml(`shapes/${folder}/text.en.yaml`));
    expect(unmatchedPrompts(facts, words)).toEqual([]);
    expect(finishedStarters(Object.values(words.prompts).flatMap((prompt) => prompt.starters))).toEqual([]);
    expect(noRoomForHope(words)).toEqual([]);
  });
});

describe('rehearsals', () => {
  it.each(foldersOf('rehearsals'))('%s stands by the person after an unkind reply', (folder) => {
    expect(coldDismissal(v.parse(rehearsalWordsSchema, readYaml(`rehearsals/${folder}/text.en.yaml`)))).toEqual([]);
  });
});

describe('each law catches a planted violation', () => {
  const barrier = v.parse(barrierWordsSchema, readYaml('barriers/_example/text.en.yaml'));
  const shapeFacts: ShapeFacts = { id: 'example', order: 1, kind: 'prompts', prompts: ['a', 'b', 'b'], noteLines: { a: 'about', z: 'hope' } };
  const shapeWords: ShapeWords = { name: 'A', about: 'B.', prompts: { a: { ask: 'A?', starters: [] }, c: { ask: 'C?', starters: [] } } };

  it('folder name', () => {
    expect(wrongFolderName('burden', 'ashamed')).toHaveLength(1);
    expect(wrongFolderName('burden', 'example')).toHaveLength(1);
  });

  it('length of a reply and of a sentence', () => {
    expect(longReply({ ...barrier, wayRound: 'word '.repeat(MAX_REPLY_WORDS) })).toHaveLength(1);
    expect(sentencesLongerThan(MAX_SENTENCE_WORDS, [`A short one. ${'word '.repeat(MAX_SENTENCE_WORDS)}and.`])).toHaveLength(1);
    expect(sentencesLongerThan(MAX_SENTENCE_WORDS, [`${'word '.repeat(MAX_SENTENCE_WORDS - 1)}word.`])).toEqual([]);
  });

  it('banned words and straight quotes', () => {
    const planted = ['Simply call.', 'Just ask.', 'It is easy.', 'You suffered.', 'A victim.', 'He committed it.', 'Well done!'];
    expect(bannedWords(planted)).toEqual(planted);
    expect(bannedWords(['That is unjust and uneasy.'])).toEqual([]);
    expect(straightQuotes(["It's so.", 'A "word".', 'It’s a “word”.'])).toHaveLength(2);
  });

  it('texts are found at any depth', () => {
    expect(textsOf({ a: ['one', { b: 'two' }], url: 'https://example.org', n: 3 })).toEqual(['one', 'two']);
  });

  it('prompts without words, words without prompts, prompts twice', () => {
    expect(unmatchedPrompts(shapeFacts, shapeWords)).toHaveLength(5);
  });

  it('stories that are not there or do not name the barrier', () => {
    const stories = new Map([
      ['a', ['burden']],
      ['b', ['ashamed']],
    ]);
    expect(missingStories('burden', ['a', 'b', 'c'], stories)).toHaveLength(2);
  });

  it('facts without an address', () => {
    expect(factsWithoutAddress({ fact: { text: 'So it is.', source: 'Somebody' } })).toHaveLength(1);
    expect(factsWithoutAddress({ fact: { text: 'So it is.', source: 'Somebody', url: 'http://example.org' } })).toHaveLength(1);
  });

  it('fragments that do not fit their sentence', () => {
    expect(unfitFragments({ feeling: 'My mind goes blank', plan: ['ask somebody.', 'I ask'] })).toHaveLength(2);
    expect(finishedStarters(['I asked', 'I asked …', 'Yours,'])).toHaveLength(1);
  });

  it('a shape without hope and a dismissal without support', () => {
    const rehearsal = v.parse(rehearsalWordsSchema, readYaml('rehearsals/_example/text.en.yaml'));
    const dismissive = { close: 'C.', turns: [{ says: 'No.', options: ['A.', 'B.'] }] };
    expect(noRoomForHope(shapeWords)).toHaveLength(1);
    expect(coldDismissal({ ...rehearsal, replies: { ...rehearsal.replies, dismissive } })).toHaveLength(1);
  });
});
