import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

import { pageFactsSchema, pageWordsSchema } from '#domain/page/schema.ts';

import { markdownToBlocks } from '../markdown.ts';
import { problemsOf, type Problem } from '../problem.ts';
import { readMarkdown, readYaml } from '../read-files.ts';
import type { PageFolder } from './page-laws.ts';

export type PageReading = { readonly page: PageFolder | undefined; readonly problems: readonly Problem[] };

/** Facts and words of one folder, checked against the schemas; what the app could not show is a problem. */
export function readPage(root: string, folder: string, language = 'en'): PageReading {
  const factsFile = `pages/${folder}/page.yaml`;
  const wordsFile = `pages/${folder}/page.${language}.md`;
  const yaml = readYaml(root, factsFile);
  const markdown = readMarkdown(root, wordsFile);
  const body = markdown.value?.body ?? '';
  const facts = v.safeParse(pageFactsSchema, yaml.value);
  const words = v.safeParse(pageWordsSchema, markdown.value?.front);
  const blocks = markdownToBlocks(wordsFile, body);
  return {
    page:
      facts.success && words.success ? { folder, facts: facts.output, words: words.output, body, blocks: blocks.value ?? [] } : undefined,
    problems: [
      ...yaml.problems,
      ...markdown.problems,
      ...problemsOf(factsFile, facts.issues ?? []),
      ...problemsOf(wordsFile, words.issues ?? []),
      ...blocks.problems,
      ...strayPageFiles(readdirSync(join(root, 'pages', folder))).map((name) => ({
        file: `pages/${folder}/${name}`,
        place: '',
        message: 'has no place in a page’s folder. Move it away, or look at its name.',
      })),
    ],
  };
}

/** A page’s folder holds page.yaml and one page.<language>.md for each language. */
export function strayPageFiles(names: readonly string[]): readonly string[] {
  return names.filter((name) => !/^page\.(?:yaml|[a-z]{2,3}(?:-[A-Za-z]+)?\.md)$/.test(name));
}
