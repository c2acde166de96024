import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

import { storyFactsSchema, storyWordsSchema } from '#domain/story/schema.ts';
import { describeProblem, problemsOf } from '#tools/content/problem.ts';
import { foldersOf, readMarkdown, readYaml } from '#tools/content/read-files.ts';
import { partsOf } from '#tools/content/story-parts.ts';

import type { StoryFolder } from './story-laws.ts';

export type StoryReading = { readonly story: StoryFolder | undefined; readonly problems: readonly string[] };

/** Facts and English words of one folder, checked against the schemas. */
export function readStory(root: string, folder: string): StoryReading {
  const factsFile = `stories/${folder}/story.yaml`;
  const wordsFile = `stories/${folder}/story.en.md`;
  const yaml = readYaml(root, factsFile);
  const markdown = readMarkdown(root, wordsFile);
  const facts = v.safeParse(storyFactsSchema, yaml.value);
  const front = markdown.value?.front;
  const words = v.safeParse(storyWordsSchema, {
    ...(typeof front === 'object' ? front : {}),
    parts: partsOf(markdown.value?.body ?? ''),
  });
  return {
    story: facts.success && words.success ? { folder, facts: facts.output, words: words.output } : undefined,
    problems: [
      ...yaml.problems,
      ...markdown.problems,
      ...problemsOf(factsFile, facts.issues ?? []),
      ...problemsOf(wordsFile, words.issues ?? []),
      ...strayFiles(readdirSync(join(root, 'stories', folder))).map((name) => ({
        file: `stories/${folder}/${name}`,
        place: '',
        message: 'has no place in a story’s folder',
      })),
    ].map(describeProblem),
  };
}

/** A story’s folder holds story.yaml and one story.<language>.md for each language. */
export function strayFiles(names: readonly string[]): readonly string[] {
  return names.filter((name) => !/^story\.(?:yaml|[a-z]{2,3}(?:-[A-Za-z]+)?\.md)$/.test(name));
}

export function barrierFolders(root: string): readonly string[] {
  return foldersOf(join(root, 'barriers')).filter((name) => !name.startsWith('_'));
}
