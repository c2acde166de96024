import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

import { plainYaml } from './plain-words.ts';
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

type Read = { readonly text: string; readonly linesAbove: number; readonly parsed: Parsed<unknown> };

/** What each file held when it was read last. Facts are read again for every language, and tests read all of content/ many times. */
const lastRead = new Map<string, Read>();

/**
 * YAML 1.2, in which `NO` stays a word. Faults are given with their line; `linesAbove` is what stands before the text in its file.
 * The value is frozen, because everybody who reads the same text gets the same one.
 */
export function parseYaml(file: string, text: string, linesAbove = 0): Parsed<unknown> {
  const last = lastRead.get(file);
  if (last?.text === text && last.linesAbove === linesAbove) return last.parsed;
  const parsed = parseAnew(file, text, linesAbove);
  deepFreeze(parsed);
  lastRead.set(file, { text, linesAbove, parsed });
  return parsed;
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
}

function parseAnew(file: string, text: string, linesAbove: number): Parsed<unknown> {
  const document = parseDocument(text, { version: '1.2', prettyErrors: true });
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) return { value: undefined, problems: faults.map((fault) => yamlProblem(file, fault, linesAbove)) };
  return { value: document.toJS() as unknown, problems: [] };
}

type YamlFault = { readonly code: string; readonly message: string; readonly linePos?: readonly { readonly line: number }[] | undefined };

function yamlProblem(file: string, { code, message, linePos }: YamlFault, linesAbove: number): Problem {
  const line = linePos?.[0]?.line;
  const [said = message] = message.split('\n');
  const words = plainYaml(code, said.replace(/ at line \d+, column \d+:?$/, ''));
  // The parser counts from the start of the text it was given; the author counts from the start of the file.
  return { file, place: line === undefined ? '' : `line ${line + linesAbove}`, message: words };
}

export function readYaml(root: string, file: string): Parsed<unknown> {
  const path = join(root, file);
  if (!existsSync(path)) return { value: undefined, problems: [missing(file)] };
  return parseYaml(file, readFileSync(path, 'utf8'));
}

export type FrontMatter = { readonly front: unknown; readonly body: string };

/** Markdown with YAML between two lines of three dashes at its top. */
export function readMarkdown(root: string, file: string): Parsed<FrontMatter> {
  const path = join(root, file);
  if (!existsSync(path)) return { value: undefined, problems: [missing(file)] };
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(path, 'utf8').replaceAll('\r\n', '\n'));
  if (match === null) {
    return { value: undefined, problems: [{ file, place: '', message: 'must begin with front matter between two lines of ---' }] };
  }
  const front = parseYaml(file, match[1] ?? '', 1);
  if (front.value === undefined) return { value: undefined, problems: front.problems };
  return { value: { front: front.value, body: match[2] ?? '' }, problems: [] };
}

function missing(file: string): Problem {
  return { file, place: '', message: 'is missing', gap: true };
}
