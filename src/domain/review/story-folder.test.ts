import { describe, expect, it } from 'vitest';

import { soundContribution } from '../exchange/contribution.test-data.ts';
import { inHand } from '../exchange/edits.ts';

import { at, soundFacts } from './review.test-data.ts';
import { storyFolderOf, type FolderInput } from './story-folder.ts';
import { publishedTexts, titledParts, wordsIn } from './story-parts.ts';

const agreed = {
  ...inHand(soundContribution),
  oneLine: 'I had not slept, and she asked.',
  short: 'I could not sleep. My neighbour asked, and I said so. We rang the doctor together. It is better now.',
};
const sound: FolderInput = {
  contribution: soundContribution,
  agreed,
  facts: soundFacts,
  judged: [],
  log: [{ at, by: 'AB', act: 'accepted', words: 'Hers.\n- 2026 CD: declined' }],
  today: '2026-11-23',
};

function files(input: FolderInput): ReadonlyMap<string, string> {
  const made = storyFolderOf(input);
  if (made.kind !== 'ok') throw new Error(JSON.stringify(made.faults));
  return new Map(made.files.map(({ name, text }) => [name, text]));
}

function faults(change: Partial<FolderInput>): readonly unknown[] {
  const made = storyFolderOf({ ...sound, ...change });
  return made.kind === 'ok' ? [] : made.faults;
}

describe('storyFolderOf', () => {
  it('makes the four files of a folder', () => {
    const made = files(sound);
    expect([...made.keys()]).toEqual(
      ['story.yaml', 'story.en.md', 'consent.json', 'review-log.md'].map((name) => `stories/the-blue-door/${name}`),
    );
    expect(made.get('stories/the-blue-door/story.en.md')).toContain(
      '\n---\n\n## Before\n\nI slept two hours a night.\n\nI told nobody.\n\n## The stairs\n',
    );
  });

  it('publishes nothing that leads to the teller', () => {
    const text = [...files(sound).values()].join('\n');
    expect(text).not.toContain('ana@example.org');
    expect(text).not.toContain('mayBeContacted');
    expect(text).toContain(soundContribution.withdrawal);
  });

  it('says what two people decided to keep', () => {
    const judged = [{ kind: 'number' as const, quote: 'two hours', why: 'Judged by AB and CD.' }];
    expect(files({ ...sound, judged }).get('stories/the-blue-door/story.yaml')).toContain(`allowed: ${JSON.stringify(judged)}`);
  });

  it('says how long it takes to read at a calm pace: a minute at least, eight at most', () => {
    const [first, ...others] = agreed.story.parts;
    const minutes = (words: number) => {
      const parts = first === undefined ? [] : [{ ...first, text: `${first.text}\n${'word '.repeat(words)}` }, ...others];
      return /^minutes: (\d+)$/m.exec(
        files({ ...sound, agreed: { ...agreed, story: { ...agreed.story, parts } } }).get('stories/the-blue-door/story.yaml') ?? '',
      )?.[1];
    };
    expect([minutes(0), minutes(390), minutes(1900)]).toEqual(['1', '3', '8']);
  });

  it('writes every fact on a line of its own, and the labels of its words above them', () => {
    const made = files(sound);
    const facts = made.get('stories/the-blue-door/story.yaml') ?? '';
    for (const line of ['id: "the-blue-door"', 'provenance: "contributed"', 'writtenOn: "2026-11-23"', 'withdrawn: false'])
      expect(facts.split('\n')).toContain(line);
    expect(facts).not.toContain('allowed');
    const words = made.get('stories/the-blue-door/story.en.md') ?? '';
    for (const line of [`oneLine: ${JSON.stringify(agreed.oneLine)}`, `short: ${JSON.stringify(agreed.short)}`])
      expect(words.split('---')[1]?.split('\n')).toContain(line);
    expect(words).not.toContain('noteText');
  });

  it('keeps each line of the log one line', () => {
    const log = files(sound).get('stories/the-blue-door/review-log.md') ?? '';
    expect(log.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(1);
  });

  it('is due again when the agreement ends, a year from now at the latest', () => {
    expect(files(sound).get('stories/the-blue-door/story.yaml')).toContain('checkDue: "2027-11-23"');
    const { consent } = soundContribution;
    const contribution = { ...soundContribution, consent: { ...consent, until: { kind: 'ends' as const, on: '2027-02-01' } } };
    expect(files({ ...sound, contribution }).get('stories/the-blue-door/story.yaml')).toContain('checkDue: "2027-02-01"');
    const over = { ...soundContribution, consent: { ...consent, until: { kind: 'asks-again' as const, on: '2026-11-22' } } };
    expect(files({ ...sound, contribution: over }).get('stories/the-blue-door/story.yaml')).toContain('checkDue: "2027-11-23"');
  });

  const { consent, story } = soundContribution;
  it.each<readonly [string, Partial<FolderInput>, unknown]>([
    ['no id', { facts: { ...soundFacts, id: undefined } }, { kind: 'fact', fact: 'id' }],
    [
      'nobody said whether there is something to note',
      { facts: { ...soundFacts, contentNotes: undefined } },
      { kind: 'fact', fact: 'contentNotes' },
    ],
    ['no concern', { facts: { ...soundFacts, concerns: [] } }, { kind: 'fact', fact: 'concerns' }],
    ['a first door that is not among the doors', { facts: { ...soundFacts, helpUsed: ['doctor'] } }, { kind: 'fact', fact: 'helpUsed' }],
    ['four barriers', { facts: { ...soundFacts, barriers: ['a', 'b', 'c', 'd'] } }, { kind: 'fact', fact: 'barriers' }],
    ['a turn after the end', { facts: { ...soundFacts, turningPoint: 5 } }, { kind: 'turning-point' }],
    ['a note without its sentence', { facts: { ...soundFacts, contentNotes: ['death'] } }, { kind: 'words', words: 'noteText' }],
    ['a sentence without its note', { agreed: { ...agreed, noteText: 'About a death.' } }, { kind: 'note-without-topic' }],
    ['no short version', { agreed: { ...agreed, short: '' } }, { kind: 'words', words: 'short' }],
    ['a short version that is long', { agreed: { ...agreed, short: 'word '.repeat(101) } }, { kind: 'long-short' }],
    [
      'no yes to a short version',
      { contribution: { ...soundContribution, consent: { ...consent, forms: { ...consent.forms, shortening: false } } } },
      { kind: 'no-shortening' },
    ],
    ['first words that nobody says', { agreed: { ...agreed, firstWords: 'Hello.' } }, { kind: 'first-words-elsewhere' }],
    ['two parts', { agreed: { ...agreed, story: { ...story, parts: story.parts.slice(0, 2) } } }, { kind: 'words', words: 'parts' }],
    [
      'words before the first title',
      { agreed: { ...agreed, story: { ...story, parts: [{ text: 'Hm.' }, ...story.parts] } } },
      { kind: 'words', words: 'parts' },
    ],
  ])('is not made with %s', (_what, change, fault) => {
    expect(faults(change)).toEqual([fault]);
  });
});

describe('titledParts', () => {
  it('divides by lines with hash signs, joins what has no title, and leaves out what was emptied', () => {
    const parts = [{ title: 'One', text: 'a\r\n\r\n  b  \n## Two\nc' }, { text: 'd\u2028e' }, { title: 'Three', text: ' \n' }];
    expect(titledParts({ parts })).toEqual([
      { title: 'One', paragraphs: ['a', 'b'] },
      { title: 'Two', paragraphs: ['c', 'd', 'e'] },
    ]);
  });
});

it('words are counted as a reader counts them', () => {
  expect(wordsIn(['I don’t know.', 'Twenty-one well-worn 3 am – no!'])).toBe(8);
  expect(wordsIn(['', ' … '])).toBe(0);
});

it('what readers would meet is every text once, without blanks around it and without empty ones', () => {
  const texts = publishedTexts({ ...agreed, oneLine: ' A line. ', noteText: '' });
  expect(texts).toContain('A line.');
  expect(texts).toContain('I told nobody.');
  expect(texts).not.toContain('');
});
