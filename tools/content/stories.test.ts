import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';

import { soundContribution } from '#domain/exchange/contribution.test-data.ts';

import { compileContent } from './compile.ts';
import { piecesOf } from './modules.ts';
import { copyOfContent } from './planted-content.test-data.ts';
import { describeProblem } from './problem.ts';

const planted = copyOfContent();
afterEach(() => planted.restore());
afterAll(() => planted.remove());

const id = 'request-closed';
const story = `stories/${id}`;
const { mayBeContacted: _contact, ...agreed } = soundContribution.consent;
const consent = { format: 'cairn-consent', version: 1, library: 'open-shelf', consent: agreed, withdrawal: soundContribution.withdrawal };

function problems(): readonly string[] {
  return compileContent(planted.folder, 'en').problems.map(describeProblem);
}

function contributed(change: object = {}): void {
  planted.change(`${story}/story.yaml`, 'provenance: composite', 'provenance: contributed');
  planted.write(`${story}/consent.json`, JSON.stringify({ ...consent, ...change }));
}

function takeBack(line: object): void {
  planted.write('stories/withdrawn.yaml', JSON.stringify([{ on: '2026-11-23', ...line }]));
}

/** Everything that the build makes of content. */
function built(): string {
  const { content } = compileContent(planted.folder, 'en');
  return JSON.stringify([...piecesOf(content)]);
}

const sentence = /^title: (.*)$/m.exec(readFileSync(join(planted.folder, story, 'story.en.md'), 'utf8'))?.[1] ?? '?';

describe('a contributed story', () => {
  it('stands in content with what its teller agreed to', () => {
    contributed();
    expect(problems()).toEqual([]);
  });

  it('is a fault without it, with a broken one, or with one that says no', () => {
    planted.change(`${story}/story.yaml`, 'provenance: composite', 'provenance: contributed');
    expect(problems()).toEqual([`${story}/consent.json is missing; a contributed story needs what its teller agreed to`]);
    planted.write(`${story}/consent.json`, '{');
    expect(problems()).toEqual([expect.stringContaining(`${story}/consent.json is no JSON`)]);
    planted.write(`${story}/consent.json`, JSON.stringify({ ...consent, consent: { ...agreed, mayBeContacted: 'ana@example.org' } }));
    expect(problems()).toEqual([expect.stringContaining(`${story}/consent.json consent.mayBeContacted:`)]);
    planted.write(`${story}/consent.json`, JSON.stringify({ ...consent, consent: { ...agreed, purposes: { ...agreed.purposes, library: false } } }));
    expect(problems()).toEqual([expect.stringContaining('its teller did not agree to the library')]);
  });

  it('is not shown in another language when its teller said no to translation, and nothing is missing there', () => {
    contributed();
    planted.change(`${story}/story.yaml`, 'originalLanguage: en', 'originalLanguage: fr\ntellerAllows: { readAloud: true, translation: false }');
    expect(problems()).toEqual([`${story}/story.en.md is a translation, which its teller did not allow`]);
    planted.removeFile(`${story}/story.en.md`);
    expect(problems()).toEqual([]);
    expect(compileContent(planted.folder, 'en').content.stories.map((one) => one.id)).not.toContain(id);
  });
});

describe('a story that was taken back', () => {
  it('is in nothing that is built, by its id, by its fingerprint or by its own facts; its address stays', () => {
    expect(built()).toContain(sentence);
    contributed();
    planted.remember();
    for (const take of [
      () => takeBack({ id }),
      () => takeBack({ withdrawal: consent.withdrawal }),
      () => planted.change(`${story}/story.yaml`, 'withdrawn: false', 'withdrawn: true'),
    ]) {
      take();
      const { content } = compileContent(planted.folder, 'en');
      expect(content.withdrawn).toEqual([id]);
      expect(built()).not.toContain(sentence);
      expect(piecesOf(content).get(`story/${id}`)).toMatchObject({ id, withdrawn: true, parts: [], title: '' });
      expect(piecesOf(content).get('withdrawn')).toEqual([id]);
      planted.restore();
    }
  });

  it('holds nothing up: not with its folder gone, not with faults in it', () => {
    takeBack({ id });
    planted.write(`${story}/story.yaml`, 'id: [');
    expect(problems()).toEqual([]);
    renameSync(join(planted.folder, story), join(planted.root, id));
    expect(problems()).toEqual([]);
    expect(compileContent(planted.folder, 'en').content.barriers.flatMap(({ stories }) => stories)).not.toContain(id);
    renameSync(join(planted.root, id), join(planted.folder, story));
  });

  it('is named by something', () => {
    takeBack({});
    expect(problems()).toEqual(['stories/withdrawn.yaml [0]: name the story by its id, or by the fingerprint in its consent.json']);
    takeBack({ id, on: 'soon' });
    expect(problems()).toEqual([expect.stringContaining('stories/withdrawn.yaml [0].on: write the day')]);
  });

  it('may be none: a list of notes is an empty list', () => {
    planted.write('stories/withdrawn.yaml', '# nothing yet\n');
    expect(problems()).toEqual([]);
    planted.removeFile('stories/withdrawn.yaml');
    expect(problems()).toEqual([]);
  });
});

describe('a library', () => {
  it('is not shown while it is only the model, and is checked', () => {
    expect(compileContent(planted.folder, 'en').content.libraries).toEqual([]);
    planted.change('libraries/_example/library.yaml', 'fromAge: 18', 'fromAge: 12');
    expect(problems()).toEqual([expect.stringContaining('libraries/_example/library.yaml fromAge:')]);
  });
});
