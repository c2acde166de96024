import { join } from 'node:path';
import * as v from 'valibot';

import { storyFactsSchema, storyWordsSchema, type Story, type StoryFacts, type StoryWords } from '#domain/story/schema.ts';

import type { Compiled } from './compile.ts';
import { languagesOfStory } from './laws/read-stories.ts';
import { foldersOf, readMarkdown, readYaml } from './read-files.ts';
import { partsOf } from './story-parts.ts';

/**
 * Stories as they are being written, for `npm run dev` alone: nothing of this is in what is built. A story is shown whatever it lacks;
 * what is to mend stands above it, see tools/build/development-pages.ts.
 */
export type Draft = { readonly folder: string; /** The last part of its address under /stories. */ readonly name: string; readonly language: string };

/** Every story that readers do not meet yet: models, stories with faults, and words in other languages than the one of the page. */
export function draftsIn(root: string, { language, stories, withdrawn }: Pick<Compiled, 'language' | 'stories' | 'withdrawn'>): readonly Draft[] {
  return foldersOf(join(root, 'stories'))
    .filter((folder) => !withdrawn.includes(folder))
    .flatMap((folder) => {
      const own = stories.some(({ id }) => id === folder) ? [] : [{ folder, name: folder, language }];
      const others = languagesOfStory(root, folder).filter((other) => other !== language);
      return [...own, ...others.map((other) => ({ folder, name: `${folder}~${other}`, language: other }))];
    });
}

/** The story as far as it can be read; what cannot be read is filled with something that can be shown. */
export function draftOf(root: string, { folder, name, language }: Draft): Story {
  const facts = readable(storyFactsSchema.entries, readYaml(root, `stories/${folder}/story.yaml`).value);
  const markdown = readMarkdown(root, `stories/${folder}/story.${language}.md`).value;
  const { parts: _parts, ...labels } = storyWordsSchema.entries;
  const words = readable(labels, markdown?.front);
  const parts = partsOf(markdown?.body ?? '').map(({ title, paragraphs }) => ({ title, paragraphs: [...paragraphs] }));
  const { allowed: _allowed, ...shown } = { ...nothingYet(folder, language), ...facts, ...words, parts };
  return { ...shown, id: name, withdrawn: false, language };
}

/** The fields that fit, each for itself. */
function readable(entries: Readonly<Record<string, v.GenericSchema>>, value: unknown): object {
  if (typeof value !== 'object' || value === null) return {};
  const found = Object.entries(entries).flatMap(([key, schema]) => {
    const result = v.safeParse(schema, (value as Readonly<Record<string, unknown>>)[key]);
    return result.success && result.output !== undefined ? [[key, result.output] as const] : [];
  });
  return Object.fromEntries(found);
}

/** What stands in for facts and words that are not there yet. */
export function nothingYet(folder: string, language: string): StoryFacts & StoryWords {
  return {
    id: folder,
    version: '1.0.0',
    provenance: 'composite',
    originalLanguage: language,
    minutes: 1,
    narrator: { age: '25-44', gender: 'unstated', place: 'unstated', facets: [] },
    concerns: ['stress-burnout'],
    genre: 'endurance',
    position: 'outside',
    trajectory: 'unresolved',
    shape: 'scene',
    turningPoint: 1,
    firstHelp: 'friend',
    helpUsed: ['friend'],
    firstTryWentBadly: false,
    barriers: [],
    branch: 'both',
    hope: 3,
    contentNotes: [],
    writtenOn: '2000-01-01',
    checkDue: '2999-01-01',
    reviews: [],
    withdrawn: false,
    title: folder,
    oneLine: '…',
    from: '…',
    short: '…',
    firstWords: '…',
    parts: [],
  };
}
