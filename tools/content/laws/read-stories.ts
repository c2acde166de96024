import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

import { storyFactsSchema, storyWordsSchema } from '#domain/story/schema.ts';

import { problemsOf, type Problem } from '../problem.ts';
import { foldersOf, readMarkdown, readYaml } from '../read-files.ts';
import { partsOf } from '../story-parts.ts';
import type { StoryFolder } from './story-laws.ts';

export type StoryReading = {
  readonly story: StoryFolder | undefined;
  /** Words that fit, whatever is wrong with the facts. */
  readonly words: StoryFolder['words'] | undefined;
  readonly problems: readonly Problem[];
};

/** Facts and words of one folder, checked against the schemas. */
export function readStory(root: string, folder: string, language = 'en'): StoryReading {
  const factsFile = `stories/${folder}/story.yaml`;
  const wordsFile = `stories/${folder}/story.${language}.md`;
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
    words: words.success ? words.output : undefined,
    problems: [
      ...yaml.problems,
      ...markdown.problems,
      ...(yaml.value === undefined ? [] : problemsOf(factsFile, facts.issues ?? [])),
      ...(markdown.value === undefined ? [] : problemsOf(wordsFile, words.issues ?? [])),
    ],
  };
}

export function strayStoryFiles(root: string, folder: string): readonly Problem[] {
  const path = join(root, 'stories', folder);
  return strayFiles(existsSync(path) ? readdirSync(path) : []).map((name) => ({
    file: `stories/${folder}/${name}`,
    place: '',
    message: 'has no place in a story’s folder. Move it away, or look at its name.',
  }));
}

/** A story’s folder holds story.yaml, one story.<language>.md for each language, and what a contribution brought along. */
export function strayFiles(names: readonly string[]): readonly string[] {
  return names.filter((name) => !/^(?:story\.(?:yaml|[a-z]{2,3}(?:-[A-Za-z]+)?\.md)|consent\.json|review-log\.md)$/.test(name));
}

export function languagesOfStory(root: string, folder: string): readonly string[] {
  const path = join(root, 'stories', folder);
  return (existsSync(path) ? readdirSync(path) : []).flatMap((name) => /^story\.([\w-]+)\.md$/.exec(name)?.[1] ?? []);
}

export function barrierFolders(root: string): readonly string[] {
  return foldersOf(join(root, 'barriers')).filter((name) => !name.startsWith('_'));
}
