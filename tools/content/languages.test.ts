import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, afterEach, describe, expect, it } from 'vitest';

import { compileContent } from './compile.ts';
import { completenessOf, isOffered, languageFactsSchema, languageProblems, languagesOf, offeredLanguages, stringsOf } from './languages.ts';
import { addWholeLanguage, copyOfContent } from './planted-content.test-data.ts';
import { contentPlugin } from './plugin.ts';
import { readYaml } from './read-files.ts';

const full = { have: 10, of: 10 };

describe('isOffered', () => {
  it.each([
    [{ safety: full, rest: { have: 100, of: 100 }, holes: 0 }, true],
    [{ safety: full, rest: { have: 95, of: 100 }, holes: 0 }, true],
    [{ safety: full, rest: { have: 1140, of: 1200 }, holes: 0 }, true],
    [{ safety: full, rest: { have: 1139, of: 1200 }, holes: 0 }, false],
    [{ safety: full, rest: { have: 94, of: 100 }, holes: 0 }, false],
    [{ safety: { have: 9, of: 10 }, rest: { have: 100, of: 100 }, holes: 0 }, false],
    [{ safety: full, rest: { have: 100, of: 100 }, holes: 1 }, false],
  ])('%j: %s', (completeness, offered) => {
    expect(isOffered(completeness)).toBe(offered);
  });
});

describe('a language', () => {
  const planted = copyOfContent();
  addWholeLanguage(planted, 'de');
  planted.remember();

  afterEach(() => planted.restore());
  afterAll(() => planted.remove());

  /** Takes every other string of a namespace away, and says how many. */
  function forgetHalf(namespace: string): number {
    const path = `languages/de/${namespace}.json`;
    let seen = 0;
    const half = JSON.stringify(JSON.parse(readFileSync(join(planted.folder, path), 'utf8')), (_key, value: unknown) => {
      if (typeof value !== 'string') return value;
      seen += 1;
      return seen % 2 === 0 ? value : undefined;
    });
    planted.write(path, half);
    return Math.ceil(seen / 2);
  }

  async function pieceOf(id: string): Promise<unknown> {
    const { load } = contentPlugin(planted.root);
    if (typeof load !== 'function') throw new Error('the plugin has no loader');
    return load.call({} as never, id);
  }

  it('is offered when it is whole, after the model', () => {
    addWholeLanguage(planted, 'fr');
    expect(languagesOf(planted.folder)).toEqual(['en', 'de', 'fr']);
    expect(offeredLanguages(planted.folder)).toEqual(['en', 'de', 'fr']);
    expect(languageProblems(planted.folder, 'de').filter(({ gap }) => gap !== true)).toEqual([]);
  });

  it('is not offered without one string of safety', () => {
    planted.change('languages/de/safety.json', /"danger": "[^"]*",/, '');
    expect(completenessOf(planted.folder, 'de').holes).toBe(0);
    expect(offeredLanguages(planted.folder)).toEqual(['en']);
  });

  it('is not offered below 95 % of the other strings', () => {
    const forgotten = ['plan', 'find', 'places', 'backup'].map(forgetHalf).reduce((total, count) => total + count, 0);
    const { safety, rest, holes } = completenessOf(planted.folder, 'de');
    expect(rest.of - rest.have).toBe(forgotten);
    expect([safety.have, holes]).toEqual([safety.of, 0]);
    expect(rest.have / rest.of).toBeLessThan(0.95);
    expect(offeredLanguages(planted.folder)).toEqual(['en']);
  });

  it.each(['languages/de/home.json', 'stories/request-closed/story.de.md', 'services/gb/text.de.yaml', 'questionnaires/hsi/text.de.yaml'])(
    'is not offered without %s, which is no fault',
    (file) => {
      planted.removeFile(file);
      expect(offeredLanguages(planted.folder)).toEqual(['en']);
      const problems = [...compileContent(planted.folder, 'de').problems, ...languageProblems(planted.folder, 'de')];
      expect(problems.find((problem) => problem.file === file)).toMatchObject({ message: 'is missing', gap: true });
    },
  );

  it('stays out of the app while it is not offered, and holds nothing up', async () => {
    planted.removeFile('stories/request-closed/story.de.md');
    expect(await pieceOf('\0virtual:content-catalogue')).toContain('languages = ["en"]');
    expect(await pieceOf(join(planted.folder, 'languages/de/home.json'))).toBe('{}');
    expect(await pieceOf(join(planted.folder, 'languages/en/home.json'))).toBeUndefined();
  });

  it('says in the model’s words what is not translated yet', async () => {
    planted.write('languages/de/kept.json', '{"kept": "Behalten"}');
    expect(offeredLanguages(planted.folder)).toContain('de');
    const strings = JSON.parse(String(await pieceOf(join(planted.folder, 'languages/de/kept.json')))) as Record<string, string>;
    expect(strings['kept']).toBe('Behalten');
    expect(strings['keeping']).toBe(stringsOf(planted.folder, 'en', 'kept').get('keeping'));
  });

  it.each([
    { file: 'languages/de/language.yaml', from: 'reviewer: none yet', to: 'reviewer: 7', place: 'reviewer' },
    { file: 'languages/de/language.yaml', from: 'fallback: en', to: 'fallback: null', place: 'fallback' },
    { file: 'languages/de/language.yaml', from: 'name: English', to: 'name: [', place: 'line 2' },
    { file: 'languages/de/home.json', from: '{', to: '{ oops', place: 'line 1' },
  ])('has a fault in $file where $from is written as $to', ({ file, from, to, place }) => {
    planted.change(file, from, to);
    const faults = languageProblems(planted.folder, 'de').filter(({ gap }) => gap !== true);
    expect(faults[0]).toMatchObject({ file, place });
  });

  it('has a model to copy that fits', () => {
    const { value, problems } = readYaml(planted.folder, 'languages/_example/language.yaml');
    expect([problems, v.safeParse(languageFactsSchema, value).issues]).toEqual([[], undefined]);
  });

  it('has no namespaces of its own', () => {
    planted.write('languages/de/plus.json', '{}');
    expect(languageProblems(planted.folder, 'de')).toContainEqual({
      file: 'languages/de/plus.json',
      place: '',
      message: 'is not in the model language',
    });
  });
});
