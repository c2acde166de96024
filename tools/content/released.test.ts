import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';

import { digestOf } from '#domain/questionnaire/digest.ts';

import { compileContent } from './compile.ts';
import { copyOfContent } from './planted-content.test-data.ts';
import { contentPlugin } from './plugin.ts';
import { describeProblem } from './problem.ts';
import { draftProblem, releasedFile, releasedText, releasesIn, withDrafts } from './released.ts';

const planted = copyOfContent();

afterEach(() => planted.restore());
afterAll(() => planted.remove());

function problems(): readonly string[] {
  return releasesIn(planted.folder).problems.map(describeProblem);
}

function drafts(): readonly string[] {
  return releasesIn(planted.folder).drafts.map(({ folder, version, language }) => `${folder} ${version} ${language}`);
}

function copy(from: string, to: string): void {
  planted.write(to, readFileSync(join(planted.folder, from), 'utf8'));
}

describe('what is released', () => {
  it('is everything that content holds, unchanged', () => {
    expect(problems()).toEqual([]);
    expect(drafts()).toEqual([]);
  });

  it('has the digest that a sitting keeps with its answers', () => {
    const { content } = compileContent(planted.folder, 'en');
    for (const questionnaire of [...content.questionnaires, ...content.earlierQuestionnaires]) {
      expect(releasedText(planted.folder)).toContain(digestOf(questionnaire));
    }
  });

  it.each([
    { what: 'a word', file: 'text.en.yaml', from: 'a friend', to: 'a good friend' },
    { what: 'a code', file: 'questionnaire.yaml', from: '- { code: 1, score: 1 }', to: '- { code: 1, score: 0 }' },
    { what: 'its source', file: 'questionnaire.yaml', from: 'citation: Wilson', to: 'citation: Willson' },
  ])('does not change by $what', ({ file, from, to }) => {
    planted.change(`questionnaires/hsi/${file}`, from, to);
    const mend = 'was changed after release: give it a new version and keep the old words under questionnaires/hsi/earlier/1.0.0';
    expect(problems()).toEqual([`questionnaires/hsi version 1.0.0 in "en": ${mend}`]);
    expect(drafts()).toEqual([]);
  });

  it('is put back when it was an earlier version', () => {
    planted.change('questionnaires/hsb/earlier/1.0.0/text.en.yaml', 'a friend', 'a good friend');
    const mend = 'was changed after release: put it back as it was, because answers were given to it';
    expect(problems()).toEqual([`questionnaires/hsb/earlier/1.0.0 version 1.0.0 in "en": ${mend}`]);
  });

  it('may be laid out anew: comments and the order of keys change nothing', () => {
    planted.change('questionnaires/hsi/questionnaire.yaml', 'id: hsi\nversion: 1.0.0\n', '# A note.\nversion: 1.0.0\nid: hsi\n');
    expect(problems()).toEqual([]);
  });

  it('stays there', () => {
    planted.removeFile('questionnaires/hsb/earlier/1.0.0/text.en.yaml');
    const mend = 'is no longer there, and answers point to it: put it back under questionnaires/hsb/earlier/1.0.0';
    expect(problems()).toEqual([`${releasedFile} hsb version 1.0.0 in "en": ${mend}`]);
  });

  it('stays there when a new version comes without the old one', () => {
    planted.change('questionnaires/hsp/questionnaire.yaml', 'version: 1.0.0', 'version: 1.0.1');
    const mend = 'is no longer there, and answers point to it: put it back under questionnaires/hsp/earlier/1.0.0';
    expect(problems()).toEqual([`${releasedFile} hsp version 1.0.0 in "en": ${mend}`]);
    expect(drafts()).toEqual(['questionnaires/hsp 1.0.1 en']);
  });

  it('is changed by a new version beside the old one', () => {
    for (const name of ['questionnaire.yaml', 'text.en.yaml', 'worked.yaml']) {
      copy(`questionnaires/hsp/${name}`, `questionnaires/hsp/earlier/1.0.0/${name}`);
    }
    planted.change('questionnaires/hsp/questionnaire.yaml', 'version: 1.0.0', 'version: 1.0.1');
    expect([problems(), drafts()]).toEqual([[], ['questionnaires/hsp 1.0.1 en']]);
    expect(compileContent(planted.folder, 'en').problems).toEqual([]);
  });

  it('is not said to be gone when it cannot be read: that is said already', () => {
    planted.change('questionnaires/hsp/text.en.yaml', 'title: ', 'titel: ');
    expect(problems()).toEqual([]);
    expect(compileContent(planted.folder, 'en').problems.length).toBeGreaterThan(0);
  });
});

describe('the list of what is released', () => {
  it.each([
    [
      'stands twice',
      (text: string) => `${text}${text.split('\n').at(-2) ?? ''}\n`,
      'questionnaires/released.yaml story-feedback version 1.0.0 in "en": stands twice',
    ],
    [
      'a digest by hand',
      (text: string) => text.replace(/digest: fnv1a64-\w+/, 'digest: something'),
      'questionnaires/released.yaml [0].digest: is written by "npm run content:release", never by hand',
    ],
  ])('is refused with %s', (_what, change, said) => {
    planted.write(releasedFile, change(releasedText(planted.folder)));
    expect(problems()).toContain(said);
  });

  it('gets lines for drafts, and keeps every letter it had', () => {
    const before = releasedText(planted.folder);
    planted.write(releasedFile, before.replace(/^- \{ questionnaire: (hsi|mood),.*\n/gm, ''));
    expect(drafts()).toEqual(['questionnaires/hsi 1.0.0 en', 'questionnaires/mood 1.0.0 en']);
    const without = releasedText(planted.folder);
    planted.write(releasedFile, withDrafts(without, releasesIn(planted.folder).drafts));
    expect(releasedText(planted.folder).startsWith(without)).toBe(true);
    expect([problems(), drafts()]).toEqual([[], []]);
  });

  it('never takes a change of what is released for a draft, so releasing again mends nothing', () => {
    planted.change('questionnaires/hsi/text.en.yaml', 'a friend', 'a good friend');
    expect(withDrafts(releasedText(planted.folder), releasesIn(planted.folder).drafts)).toBe(releasedText(planted.folder));
  });

  it('can be begun from nothing, and lists no example', () => {
    planted.removeFile(releasedFile);
    const all = releasesIn(planted.folder).drafts;
    expect(all.map(({ questionnaire }) => questionnaire)).not.toContain('example');
    planted.write(releasedFile, withDrafts('', all));
    expect([problems(), drafts()]).toEqual([[], []]);
  });
});

describe('a draft', () => {
  async function load(command: 'build' | 'serve'): Promise<unknown> {
    const { load: read, configResolved } = contentPlugin(planted.root);
    if (typeof read !== 'function' || typeof configResolved !== 'function') throw new Error('the plugin has lost its hooks');
    await configResolved.call({} as never, { command } as never);
    return read.call({} as never, '\0virtual:content/en/questionnaires');
  }

  it('may be tried in development and stops a build', async () => {
    planted.write(releasedFile, releasedText(planted.folder).replace(/^- \{ questionnaire: mood,.*\n/m, ''));
    const [draft] = releasesIn(planted.folder).drafts;
    if (draft === undefined) throw new Error('no draft was planted');
    const said = describeProblem(draftProblem(draft));
    expect(said).toBe(
      'questionnaires/mood version 1.0.0 in "en": is not released: run "npm run content:release" before people are asked',
    );
    expect(await load('serve')).toContain('mood_now');
    await expect(load('build')).rejects.toThrow(said);
  });

  it('in a language that is not offered stops nothing', async () => {
    copy('questionnaires/mood/text.en.yaml', 'questionnaires/mood/text.xx.yaml');
    expect(drafts()).toEqual(['questionnaires/mood 1.0.0 xx']);
    expect(await load('build')).toContain('mood_now');
  });

  it.each(['serve', 'build'] as const)('is not what a change after release is: that stops vite %s', async (command) => {
    planted.change('questionnaires/hsi/text.en.yaml', 'a friend', 'a good friend');
    await expect(load(command)).rejects.toThrow('was changed after release');
  });
});
