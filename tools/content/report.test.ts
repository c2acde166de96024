import { dirname } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';

import { copyOfContent } from './planted-content.test-data.ts';
import { reportOn, type Report } from './report.ts';

/** What an author reads. Each fault is planted in a copy of content/, and its words are looked at whole. */

const planted = copyOfContent();
// Each test reads all of content/, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });
afterEach(() => planted.restore());
afterAll(() => planted.remove());

const today = '2026-11-24';
const story = 'stories/request-closed';

function report(only?: string): Report {
  return reportOn({ root: planted.folder, today, only });
}

/** What is said of one file, without the file. */
function saidOf(file: string, lines: readonly string[]): readonly string[] {
  const start = lines.indexOf(`content/${file}`);
  return start === -1 ? [] : lines.slice(start + 1, lines.indexOf('', start)).map((line) => line.replace(/^ {2}- /, ''));
}

type Plant = readonly [what: string, file: string, from: string | RegExp, to: string, said: string];

const plants: readonly Plant[] = [
  ['a field left out', `${story}/story.yaml`, /^genre: .*\n/m, '', 'genre: is missing. Copy the line from _example and fill it in.'],
  [
    'a field nobody knows',
    `${story}/story.yaml`,
    /^genre:/m,
    'gender: woman\ngenre:',
    'gender: is no field that is known here. Look at its spelling in _example, or take it out.',
  ],
  [
    'a choice that is none',
    `${story}/story.yaml`,
    /^genre: .*$/m,
    'genre: tale',
    'genre: is "tale". Write one of: escape, endurance, endeavour, enlightenment.',
  ],
  ['words for a number', `${story}/story.yaml`, /^minutes: .*$/m, 'minutes: four', 'minutes: is "four". Write a number, without quotes.'],
  ['a number too high', `${story}/story.yaml`, /^hope: .*$/m, 'hope: 9', 'hope: is 9. Write 5 or less.'],
  ['an empty list', `${story}/story.yaml`, /^concerns: .*$/m, 'concerns: []', 'concerns: has too few. Give at least 1.'],
  ['a word for a list', `${story}/story.yaml`, /^concerns: .*$/m, 'concerns: anxiety', 'concerns: is "anxiety". Write a list in square brackets, such as [one, two].'],
  ['a word for yes or no', `${story}/story.yaml`, /^withdrawn: .*$/m, 'withdrawn: maybe', 'withdrawn: is "maybe". Write true or false.'],
  ['a day without quotes', `${story}/story.yaml`, /^writtenOn: .*$/m, 'writtenOn: soon', 'writtenOn: write the day as "YYYY-MM-DD", in quotes'],
  ['a title too long', `${story}/story.en.md`, /^title: .*$/m, `title: ${'very '.repeat(15)}long`, 'title: has 79 characters. Bring it to at most 60.'],
  ['a label with nothing in it', `${story}/story.en.md`, /^oneLine: .*$/m, "oneLine: ''", 'oneLine: is empty'],
  ['a second colon', `${story}/story.en.md`, /^title: .*$/m, 'title: One: two', 'line 2: has a second colon. Put quotes round everything after the first one.'],
  [
    'a bracket left open',
    `${story}/story.yaml`,
    /^concerns: \[(.*)\]$/m,
    'concerns: [$1',
    'line 12: stands too far to the left or right. Line it up with the lines above it, and close every bracket.',
  ],
  ['a tab', `${story}/story.yaml`, /^ {2}age:/m, '\tage:', 'line 7: begins with a tab. Use spaces.'],
  ['no front matter', `${story}/story.en.md`, /^---\n/, '', 'must begin with front matter between two lines of ---'],
  [
    'a barrier nobody wrote',
    `${story}/story.yaml`,
    /^barriers: .*$/m,
    'barriers: [gone]',
    'barriers[0]: “gone” is no folder in content/barriers. Choose one that is there.',
  ],
  [
    'first words that nobody says',
    `${story}/story.en.md`,
    /^firstWords: .*$/m,
    'firstWords: Hello there.',
    'firstWords: “Hello there.” is not in the story as it stands here. Give both the same words.',
  ],
  ['a light word', `${story}/story.en.md`, /^oneLine: .*$/m, 'oneLine: I just rang.', 'oneLine: “just” makes light of what is hard. Leave the word out: “I just rang.”'],
  [
    'straight quotes',
    `${story}/story.en.md`,
    /^oneLine: .*$/m,
    "oneLine: I can't go in.",
    "oneLine: “'” would show as it is. Take it out, or write curly quotes: ’ “ ”: “I can't go in.”",
  ],
  [
    'an unsafe word',
    `${story}/story.en.md`,
    /^oneLine: .*$/m,
    'oneLine: He committed suicide.',
    'oneLine: “committed”. “Committed” makes a death sound like a crime. Write “ended his life” or “died by suicide”. If a person decides that it is fine, write into story.yaml: allowed: [{ kind: label, quote: "committed", why: the reason }]',
  ],
  [
    'a decision about nothing',
    `${story}/story.yaml`,
    /^allowed:\n/m,
    "allowed:\n  - { kind: shouting, quote: '!', why: 'She really did shout.' }\n",
    'allowed[0]: the look stops at no “!” of the kind shouting in this story. Take the line out, or give the words as they stand.',
  ],
  [
    'a content note without its sentence',
    `${story}/story.yaml`,
    /^contentNotes: .*$/m,
    'contentNotes: [death]',
    'noteText: and contentNotes in story.yaml go together. Give both, or neither.',
  ],
  [
    'minutes that are not so',
    `${story}/story.yaml`,
    /^minutes: .*$/m,
    'minutes: 8',
    'minutes: is 8, but reading aloud takes about 4. Write 4.',
  ],
  [
    'a review to come',
    `${story}/story.yaml`,
    /^reviews: .*$/m,
    "reviews: [{ by: clinician, name: Dr A. Bell, on: '2027-01-01' }]",
    'reviews[0].on: 2027-01-01 is still to come. Write a review down when it was made.',
  ],
  [
    'a barrier whose story does not name it back',
    'barriers/burden/barrier.yaml',
    /^stories: .*$/m,
    'stories: [checking-the-bolts]',
    'stories: the story “checking-the-bolts” does not name “burden” in its barriers. Add it there, or take the story out here.',
  ],
  [
    'a prompt without words',
    'shapes/three-boxes/shape.yaml',
    /^prompts: \[/m,
    'prompts: [gone, ',
    'prompts: lacks words for “gone”. Write them.',
  ],
  [
    'a line of a list that points nowhere',
    'safe-content/en.yaml',
    /^ {6}- overdos\*$/m,
    '      - overdos* (gone)',
    'reasons.self-harm-method: “overdos* (gone)” points to a list in brackets that is not in groups. Look at its spelling.',
  ],
  [
    'a string that shouts',
    'languages/en/common.json',
    /": "([^"]+)"/,
    '": "Stop!"',
    '“!” shouts. End with a full stop: “Stop!”',
  ],
  [
    'a telling title',
    'languages/en/titles.json',
    /"home": "[^"]*"/,
    '"home": "Mood · Cairn"',
    'home: “Mood · Cairn” says “Mood” to whoever sees the list of tabs. Choose a neutral title.',
  ],
];

describe('npm run content:check', () => {
  it('has nothing to mend in what is there', () => {
    const { lines, exitCode } = report();
    expect(exitCode).toBe(0);
    expect(lines.find((line) => line.startsWith('All in order.'))).toBeDefined();
    expect(lines.at(-1)).toMatch(/^en: stories \d+, /);
  });

  it.each(plants)('says what to do about %s', (...plant) => {
    const [, file, from, to, said] = plant;
    planted.change(file, from, to);
    const { lines, exitCode } = report(dirname(file));
    // A fault in the facts may show itself in the words, whose author reads the next file.
    const heard = [...saidOf(file, lines), ...saidOf(file.replace('story.yaml', 'story.en.md').replace('shape.yaml', 'text.en.yaml'), lines)];
    expect(heard.filter((line) => line.endsWith(said))).not.toEqual([]);
    expect(exitCode).toBe(1);
    expect(lines.join('\n')).not.toMatch(/Invalid|undefined|regex|Expected|\bat .*\.ts:/);
  });

  it('tells files in their order, and counts', () => {
    planted.change(`${story}/story.en.md`, /^oneLine: .*$/m, 'oneLine: I just rang, simply.');
    planted.change('barriers/burden/text.en.yaml', 'That makes sense', 'Sure');
    const { lines } = report();
    const files = lines.slice(0, lines.indexOf('Worth another look; nothing has to be mended:')).filter((line) => line.startsWith('content/'));
    expect(files).toEqual(['content/barriers/burden/text.en.yaml', `content/${story}/story.en.md`]);
    expect(lines.find((line) => / to mend\./.test(line))).toMatch(/^2 to mend\./);
  });

  it('looks at one folder when asked, by any of its names, and tells what is worth another look', () => {
    planted.change(`${story}/story.en.md`, /^oneLine: .*$/m, `oneLine: ${'and '.repeat(20)}so.`);
    planted.change('barriers/burden/text.en.yaml', 'That makes sense', 'Sure');
    for (const name of [story, `content/${story}/`, `./content/${story}`]) {
      const { lines, exitCode } = report(name);
      expect([exitCode, lines.filter((line) => line.startsWith('content/'))]).toEqual([0, [`content/${story}/story.en.md`]]);
      expect(lines[0]).toBe('Worth another look; nothing has to be mended:');
      expect(lines.at(-1)).toBe('All in order. 1 worth another look.');
    }
  });

  it('says so when there is no such folder', () => {
    const { lines, exitCode } = report('stories/gone');
    expect(exitCode).toBe(2);
    expect(lines[0]).toMatch(/^There is no content\/stories\/gone\. Give a folder/);
  });

  it('lets an old date be no fault, and tells it', () => {
    const { lines, exitCode } = reportOn({ root: planted.folder, today: '2028-01-01', only: story });
    expect(exitCode).toBe(0);
    expect(saidOf(`${story}/story.yaml`, lines)).toEqual([
      'checkDue: was 2027-11-23. Look at the story again, or have it looked at, and give the next day. Readers see that it is being checked.',
    ]);
  });

  it('looks at a model too, and at a story in a language whose strings are not there', () => {
    planted.change('stories/_example/story.en.md', 'aisle four', 'aisle four!');
    planted.write(`${story}/story.fr.md`, '---\ntitle: Un\n---\n\n## Un\n\nUn.\n');
    planted.write(`${story}/notes.txt`, 'x');
    const { lines } = report('stories');
    expect(saidOf('stories/_example/story.en.md', lines).join()).toContain('An exclamation mark shouts.');
    expect(saidOf(`${story}/notes.txt`, lines)).toEqual(['has no place in a story’s folder. Move it away, or look at its name.']);
  });

  it('leaves a story that was taken back alone', () => {
    planted.change(`${story}/story.yaml`, 'withdrawn: false', 'withdrawn: true');
    planted.change(`${story}/story.en.md`, /^oneLine: .*$/m, 'oneLine: I just rang!');
    expect(report(story).exitCode).toBe(0);
  });
});
