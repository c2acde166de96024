import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { libraryFactsSchema, libraryWordsSchema, withdrawnListSchema, type LibraryWords } from '#domain/exchange/library-schema.ts';
import { foldersOf } from '#tools/content/read-files.ts';
import { sentencesLongerThan } from '#tools/content/laws/text-measures.ts';

const content = join(import.meta.dirname, '../../content');
const shelf = join(content, 'libraries');
const folders = foldersOf(shelf);

function read(file: string): unknown {
  return parse(readFileSync(join(content, file), 'utf8'));
}

function longLines({ about, send, contact }: LibraryWords): readonly string[] {
  return sentencesLongerThan(20, [...about, ...send, contact]);
}

/** Somebody in danger may look for help where they handed a story in. */
function isSilentOnDanger({ send }: LibraryWords): boolean {
  return !send.some((line) => /no way to call for help|cannot help in an emergency/i.test(line));
}

describe('libraries', () => {
  it('are none in this version but the model', () => {
    expect(folders).toEqual(['_example']);
  });

  it.each(folders)('%s says who it is, how a file reaches it, and what it is not', (folder) => {
    expect(v.parse(libraryFactsSchema, read(`libraries/${folder}/library.yaml`)).noticeHours).toBeGreaterThanOrEqual(24);
    const words = v.parse(libraryWordsSchema, read(`libraries/${folder}/text.en.yaml`));
    expect(longLines(words)).toEqual([]);
    expect(isSilentOnDanger(words)).toBe(false);
  });

  it('are found out when they say it long, or do not say what they are not', () => {
    const words: LibraryWords = { name: 'L', about: [`${'and '.repeat(21)}so.`], send: ['Bring it.'], contact: 'The desk' };
    expect(longLines(words)).toHaveLength(1);
    expect(isSilentOnDanger(words)).toBe(true);
  });
});

describe('the list of stories that were taken back', () => {
  it('has its form, and tells whoever adds a line how', () => {
    expect(v.is(withdrawnListSchema, read('stories/withdrawn.yaml') ?? [])).toBe(true);
    expect(readFileSync(join(content, 'stories/withdrawn.yaml'), 'utf8')).toMatch(/^# STORIES THAT THEIR TELLERS TOOK BACK/);
  });
});
