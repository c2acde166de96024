import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { storyFactsSchema, storyWordsSchema } from '#domain/story/schema.ts';
import { foldersOf } from '#tools/content/read-files.ts';

import { barrierFolders, readStory, strayFiles } from './read-stories.ts';
import * as coverage from './story-coverage.ts';
import * as laws from './story-laws.ts';
import { sentencesOf } from './text-measures.ts';
import { findings } from './word-lists.ts';

const root = fileURLToPath(new URL('../../content/', import.meta.url));
const folders = foldersOf(`${root}stories`);
const readings = folders.map((folder) => readStory(root, folder));
const all = readings.flatMap(({ story }) => (story === undefined ? [] : [story]));
const shown = all.filter(({ folder }) => !folder.startsWith('_'));

/** The barriers the first set of stories was written for; used when content/barriers is empty. */
const firstBarriers = [
  'burden',
  'seen-as-weak',
  'ashamed',
  'family-find-out',
  'not-bad-enough',
  'solve-alone',
  'find-words',
  'bad-before',
  'where-and-cost',
  'job-and-records',
  'wont-help',
  'no-time',
];
const found = barrierFolders(root);
const knownBarriers = found.length > 0 ? found : firstBarriers;

describe('the stories', () => {
  it('were found: a model to copy and at least eight to read', () => {
    expect(folders).toContain('_example');
    expect(shown.length).toBeGreaterThanOrEqual(8);
  });

  it('fit their schemas', () => {
    expect(readings.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it('keep every law', async ({ annotate }) => {
    for (const warning of laws.breachesOf([laws.sentencesToLookAt], all)) await annotate(warning, 'warning');
    expect(laws.breachesOf(laws.lawsForAll, all)).toEqual([]);
    expect(laws.breachesOf(laws.lawsForReaders, shown)).toEqual([]);
    expect(laws.breachesOf([laws.meetsOnlyBarriersThatExist(knownBarriers)], all)).toEqual([]);
  });

  it('reach every age, gender, first door, barrier and way things go', () => {
    expect(coverage.missingAges(shown)).toEqual([]);
    expect(coverage.missingGenders(shown)).toEqual([]);
    expect(coverage.missingTrajectories(shown)).toEqual([]);
    expect(coverage.missingFirstDoors(shown)).toEqual([]);
    expect(coverage.missingBarriers(firstBarriers, shown)).toEqual([]);
    expect(coverage.countBadFirstTries(shown)).toBeGreaterThanOrEqual(2);
  });
});

const sound: laws.StoryFolder = {
  folder: 'the-blue-door',
  facts: v.parse(storyFactsSchema, {
    id: 'the-blue-door',
    version: '1.0.0',
    provenance: 'composite',
    originalLanguage: 'en',
    minutes: 3,
    narrator: { age: '25-44', gender: 'woman', place: 'town', facets: [] },
    concerns: ['sleep'],
    genre: 'escape',
    position: 'outside',
    trajectory: 'upward',
    shape: 'scene',
    turningPoint: 4,
    firstHelp: 'friend',
    helpUsed: ['friend'],
    firstTryWentBadly: false,
    barriers: ['burden'],
    branch: 'social',
    hope: 4,
    contentNotes: [],
    writtenOn: '2026-11-23',
    checkDue: '2027-11-23',
    reviews: [],
    withdrawn: false,
  }),
  words: v.parse(storyWordsSchema, {
    title: 'The blue door',
    oneLine: 'I knocked twice.',
    from: 'From Ana, 30',
    short: 'I stood in the rain at a blue door. I knocked, and she came, and we drank tea until it was dark.',
    firstWords: 'Can I come in?',
    parts: ['One', 'Two', 'Three', 'Four'].map((title) => ({
      title,
      paragraphs: ['I said, “Can I come in?”', 'It rained on the blue door and I knocked again. '.repeat(9).trim()],
    })),
  }),
};

type Change = {
  readonly folder?: string;
  readonly facts?: Partial<laws.StoryFolder['facts']>;
  readonly words?: Partial<laws.StoryFolder['words']>;
};

function planted(change: Change): laws.StoryFolder {
  return {
    folder: change.folder ?? sound.folder,
    facts: { ...sound.facts, ...change.facts },
    words: { ...sound.words, ...change.words },
  };
}

function saying(paragraph: string): laws.StoryFolder {
  const [first, ...rest] = sound.words.parts;
  return planted({ words: { parts: [{ title: 'One', paragraphs: [...(first?.paragraphs ?? []), paragraph] }, ...rest] } });
}

describe('the laws', () => {
  it('let a sound story through', () => {
    expect(laws.breachesOf([...laws.lawsForReaders, laws.sentencesToLookAt], [sound])).toEqual([]);
  });

  const part = { title: 'Again', paragraphs: ['Can I come in?'] };
  const faults: readonly (readonly [string, laws.StoryLaw, laws.StoryFolder])[] = [
    ['another folder name', laws.isNamedAsItsFolder, planted({ folder: 'the-red-door' })],
    ['three parts', laws.hasFourToSevenParts, planted({ words: { parts: [part, part, part] } })],
    ['eight parts', laws.hasFourToSevenParts, planted({ words: { parts: Array.from({ length: 8 }, () => part) } })],
    ['too few words', laws.isOfReadableLength, planted({ words: { parts: [part, part, part, part] } })],
    ['too many words', laws.isOfReadableLength, saying('It rained. '.repeat(100))],
    ['a long short version', laws.hasShortVersion, planted({ words: { short: 'It rained. '.repeat(51) } })],
    ['a sentence of 26 words', laws.keepsSentencesShort, saying(`${'and '.repeat(25)}rain.`)],
    ['a sentence of 21 words', laws.sentencesToLookAt, saying(`${'and '.repeat(20)}rain.`)],
    ['a turning point after the end', laws.turnsInOneOfItsParts, planted({ facts: { turningPoint: 5 } })],
    ['another provenance', laws.isComposite, planted({ facts: { provenance: 'contributed' } })],
    ['four barriers', laws.namesOneToThreeBarriers, planted({ facts: { barriers: ['a', 'b', 'c', 'd'] } })],
    ['a barrier nobody wrote', laws.meetsOnlyBarriersThatExist(['ashamed']), sound],
    ['first words that nobody says', laws.quotesItsFirstWords, planted({ words: { firstWords: 'Hello there.' } })],
    ['content notes without a sentence', laws.saysWhatItsContentNotesSay, planted({ facts: { contentNotes: ['death'] } })],
    ['a sentence without content notes', laws.saysWhatItsContentNotesSay, planted({ words: { noteText: 'About a death.' } })],
    ['a first door not counted', laws.countsItsFirstDoor, planted({ facts: { helpUsed: ['doctor'] } })],
    ['minutes that are not so', laws.saysHowLongItTakes, planted({ facts: { minutes: 5 } })],
    ['a check due too early', laws.isDueAfterItWasWritten, planted({ facts: { checkDue: '2026-11-23' } })],
  ];
  it.each(faults)('refuse %s', (_fault, law, story) => {
    expect(law(story)).toHaveLength(1);
  });

  const unsafeWords: readonly string[] = [
    'He committed suicide.',
    'She was suffering from nerves.',
    'I was a victim.',
    'I simply rang.',
    'I just rang.',
    'It was easy.',
    'She rang!',
    'I lost 6 kg.',
    'I took two tablets.',
    'He drank a bottle.',
    'Ring 0800 123 456.',
    'Ring 999.',
    'Write to ana@door.example.',
    'See www.door.example.',
    'See door.org.',
    'I am @bluedoor.',
    'The Samaritans answered.',
    'She gave me diazepam.',
    'It was *very* wet.',
    "I didn't go.",
    'It was <b>wet</b>.',
  ];
  it.each(unsafeWords)('refuse the words of "%s"', (paragraph) => {
    expect(laws.isSafelyWorded(saying(paragraph))).not.toEqual([]);
  });

  it('have a planted fault for each thing the lists look for', () => {
    const unseen = findings.filter(({ pattern }) => !unsafeWords.some((words) => pattern.test(words)));
    expect(unseen.map(({ why }) => why)).toEqual([]);
  });

  it('look at the short text, the card and the titles too', () => {
    for (const words of [{ title: 'Easy' }, { oneLine: 'So easy.' }, { from: 'From a victim' }, { short: 'I just rang.' }]) {
      expect(laws.isSafelyWorded(planted({ words }))).toHaveLength(1);
    }
  });

  it('end a sentence after a closing quotation mark', () => {
    expect(sentencesOf('“Are you around?” Three words. She said, “Yes.” I cried')).toHaveLength(4);
  });

  it('refuse a stray file', () => {
    expect(strayFiles(['story.yaml', 'story.en.md', 'story.pt-BR.md', 'story.md', 'notes.txt'])).toEqual(['story.md', 'notes.txt']);
  });
});

describe('the coverage', () => {
  it('sees what is missing', () => {
    expect(coverage.missingAges([sound])).toEqual(['16-24', '45-64', '65-plus']);
    expect(coverage.missingGenders([sound])).toEqual(['man', 'non-binary', 'unstated']);
    expect(coverage.missingTrajectories([sound])).toEqual(['up-and-down', 'unresolved']);
    expect(coverage.missingFirstDoors([sound])).toHaveLength(7);
    expect(coverage.missingBarriers(firstBarriers, [sound])).toHaveLength(11);
    expect(coverage.countBadFirstTries([sound])).toBe(0);
  });
});
