import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { storyFactsSchema, storyWordsSchema } from '#domain/story/schema.ts';
import { barrierFolders, readStory, strayFiles } from '#tools/content/laws/read-stories.ts';
import * as laws from '#tools/content/laws/story-laws.ts';
import { sentencesOf } from '#tools/content/laws/text-measures.ts';
import { foldersOf } from '#tools/content/read-files.ts';

import { english, englishLists } from './safe-content-look.ts';
import * as coverage from './story-coverage.ts';

const root = fileURLToPath(new URL('../../content/', import.meta.url));
const folders = foldersOf(`${root}stories`);
const readings = folders.map((folder) => readStory(root, folder));
const all = readings.flatMap(({ story }) => (story === undefined ? [] : [story]));
const shown = all.filter(({ folder }) => !folder.startsWith('_'));
const look: laws.StoryLook = { content: english, lists: englishLists };

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
    expect(laws.breachesOf([laws.meetsOnlyBarriersThatExist(knownBarriers), laws.isSafelyWorded(look)], all)).toEqual([]);
  });

  it('reach every age, gender, first door, barrier and way things go', () => {
    expect(coverage.missingAges(shown)).toEqual([]);
    expect(coverage.missingGenders(shown)).toEqual([]);
    expect(coverage.missingTrajectories(shown)).toEqual([]);
    expect(coverage.missingFirstDoors(shown)).toEqual([]);
    expect(coverage.missingBarriers(firstBarriers, shown)).toEqual([]);
    expect(coverage.countBadFirstTries(shown)).toBeGreaterThanOrEqual(2);
  });

  it('reach everybody more than once: barriers, concerns, ages, women and men, help within and without services', () => {
    expect(coverage.thinBarriers(knownBarriers, shown)).toEqual([]);
    expect(coverage.missingConcerns(shown)).toEqual([]);
    expect(coverage.countUnresolved(shown)).toBeGreaterThanOrEqual(2);
    expect(coverage.rarer({ than: 0.15, kinds: ['16-24', '25-44', '45-64', '65-plus'], of: ({ narrator }) => narrator.age }, shown)).toEqual([]);
    expect(coverage.rarer({ than: 0.35, kinds: ['woman', 'man'], of: ({ narrator }) => narrator.gender }, shown)).toEqual([]);
    expect(coverage.rarer({ than: 0.12, kinds: ['within', 'despite', 'outside'], of: ({ position }) => position }, shown)).toEqual([]);
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
    expect(laws.breachesOf([...laws.lawsForReaders, laws.sentencesToLookAt, laws.isSafelyWorded(look)], [sound])).toEqual([]);
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
    ['a licence that cannot be told', laws.comesFromSomewhereKnown, planted({ facts: { provenance: 'licensed' } })],
    ['a review before it was written', laws.reviewsAreReal, planted({ facts: { reviews: [{ by: 'clinician', name: 'Dr A. Bell', on: '2026-11-01' }] } })],
    ['a review by nobody', laws.reviewsAreReal, planted({ facts: { reviews: [{ by: 'clinician', name: 'Their name or role', on: '2027-01-31' }] } })],
    ['six barriers', laws.namesOneToFiveBarriers, planted({ facts: { barriers: ['a', 'b', 'c', 'd', 'e', 'f'] } })],
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

  it.each(['I simply rang.', 'I just rang.', 'It was easy.', 'It was *very* wet.', "I didn't go.", 'It was <b>wet</b>.'])('refuse the words of “%s”', (text) => {
    expect(laws.isPlainlyWorded(saying(text))).not.toEqual([]);
  });

  it('look at the short text, the card, the parts and their titles too, and name the place', () => {
    const titled = { title: 'A victim', paragraphs: ['It rained.'] };
    const victims: readonly (readonly [place: string, words: NonNullable<Change['words']>])[] = [
      ['title', { title: 'The victim' }],
      ['oneLine', { oneLine: 'So victims.' }],
      ['from', { from: 'From a victim' }],
      ['short', { short: 'I was a victim.' }],
      ['firstWords', { firstWords: 'Victim.' }],
      ['noteText', { noteText: 'About victims.' }],
      ['part “A victim”', { parts: [titled, ...sound.words.parts] }],
    ];
    for (const [place, words] of victims) {
      expect(laws.isSafelyWorded(look)(planted({ words }))).toMatchObject([{ in: 'words', place }]);
    }
  });

  it('let stand what a person decided, and nothing else', () => {
    const allowed = [{ kind: 'label', quote: 'Victim', why: 'It is the name of a band here.' }] as const;
    const words = { short: 'A victim and two victims, and Dr Bell.' };
    const stopsAt = (facts: Change['facts']) => laws.isSafelyWorded(look)(planted({ facts, words })).map(({ message }) => message.split('.')[0]);
    expect(stopsAt({})).toEqual(['“victim”', '“victims”', '“Dr Bell”']);
    expect(stopsAt({ allowed: [...allowed] })).toEqual(['“victims”', '“Dr Bell”']);
    expect(stopsAt({ allowed: [{ ...allowed[0], kind: 'person' }] })).toHaveLength(3);
  });

  it('refuse a decision about words that are not there, in any language', () => {
    const story = planted({ facts: { allowed: [{ kind: 'label', quote: 'victim', why: 'It is the name of a band here.' }] } });
    const german = { words: planted({ words: { short: 'Ein victim.' } }).words, lists: look.lists };
    expect(laws.decidesOnlyWhatIsThere(story, [{ words: story.words, lists: look.lists }])).toMatchObject([{ place: 'allowed[0]' }]);
    expect(laws.decidesOnlyWhatIsThere(story, [{ words: story.words, lists: look.lists }, german])).toEqual([]);
  });

  it('end a sentence after a closing quotation mark', () => {
    expect(sentencesOf('“Are you around?” Three words. She said, “Yes.” I cried')).toHaveLength(4);
  });

  it('refuse a stray file', () => {
    expect(strayFiles(['story.yaml', 'story.en.md', 'story.pt-BR.md', 'consent.json', 'review-log.md', 'story.md', 'notes.txt'])).toEqual([
      'story.md',
      'notes.txt',
    ]);
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

  it('sees what is thin', () => {
    expect(coverage.thinBarriers(['burden', 'find-words'], [sound, sound, sound])).toEqual(['burden: 3 of 4', 'find-words: 0 of 2']);
    expect(coverage.thinBarriers(['burden'], [sound, sound, sound, sound])).toEqual([]);
    expect(coverage.missingConcerns([sound])).toHaveLength(15);
    expect(coverage.countUnresolved([sound, planted({ facts: { trajectory: 'unresolved' } })])).toBe(1);
    const many = [...Array.from({ length: 9 }, () => sound), planted({ facts: { position: 'within' } })];
    const rare = (than: number) => coverage.rarer({ than, kinds: ['within', 'outside'], of: ({ position }) => position }, many);
    expect(rare(0.1)).toEqual([]);
    expect(rare(0.11)).toEqual(['within']);
  });
});
