import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

import type { Problem } from './problem.ts';

export type Parsed<T> = { readonly value: T | undefined; readonly problems: readonly Problem[] };

/** Folders of a shelf. `_example` is a model to copy: it is checked, and never shown. */
export function foldersOf(shelf: string): readonly string[] {
  if (!existsSync(shelf)) return [];
  return readdirSync(shelf, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** YAML 1.2, in which `NO` stays a word. Faults are given with their line. */
export function parseYaml(file: string, text: string): Parsed<unknown> {
  const document = parseDocument(text, { version: '1.2', prettyErrors: true });
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    return {
      value: undefined,
      problems: faults.map((fault) => ({ file, place: '', message: fault.message.split('\n')[0] ?? fault.message })),
    };
  }
  return { value: document.toJS() as unknown, problems: [] };
}

export function readYaml(root: string, file: string): Parsed<unknown> {
  const path = join(root, file);
  if (!existsSync(path)) return { value: undefined, problems: [{ file, place: '', message: 'is missing' }] };
  return parseYaml(file, readFileSync(path, 'utf8'));
}

export type FrontMatter = { readonly front: unknown; readonly body: string };

/** Markdown with YAML between two lines of three dashes at its top. */
export function readMarkdown(root: string, file: string): Parsed<FrontMatter> {
  const path = join(root, file);
  if (!existsSync(path)) return { value: undefined, problems: [{ file, place: '', message: 'is missing' }] };
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(path, 'utf8').replaceAll('\r\n', '\n'));
  if (match === null) {
    return { value: undefined, problems: [{ file, place: '', message: 'must begin with front matter between two lines of ---' }] };
  }
  const front = parseYaml(file, match[1] ?? '');
  if (front.value === undefined) return { value: undefined, problems: front.problems };
  return { value: { front: front.value, body: match[2] ?? '' }, problems: [] };
}
