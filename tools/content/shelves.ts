import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

import { problemsOf, type Problem } from './problem.ts';
import { foldersOf, readYaml, type Parsed } from './read-files.ts';

/** Reads the shelves of content/ in one language, and gathers what is wrong. */
export class Shelves {
  readonly problems: Problem[] = [];
  readonly root: string;
  readonly language: string;

  constructor(root: string, language: string) {
    this.root = root;
    this.language = language;
  }

  take<T>(parsed: Parsed<T>): T | undefined {
    this.problems.push(...parsed.problems);
    return parsed.value;
  }

  check<S extends v.GenericSchema>(schema: S, file: string, value: unknown): v.InferOutput<S> | undefined {
    if (value === undefined) return undefined;
    const result = v.safeParse(schema, value);
    if (result.success) return result.output;
    this.problems.push(...problemsOf(file, result.issues));
    return undefined;
  }

  yaml<S extends v.GenericSchema>(schema: S, file: string): v.InferOutput<S> | undefined {
    return this.check(schema, file, this.take(readYaml(this.root, file)));
  }

  /** One piece per folder; the folder’s name is the piece’s id. */
  pieces<T extends { readonly id: string }>(shelf: string, read: (folder: string) => T | undefined): readonly T[] {
    return foldersOf(join(this.root, shelf)).flatMap((folder) => {
      const piece = read(`${shelf}/${folder}`);
      if (piece === undefined || folder.startsWith('_')) return [];
      if (piece.id !== folder)
        this.problems.push({ file: `${shelf}/${folder}`, place: 'id', message: `is "${piece.id}", but the folder is named "${folder}"` });
      return [piece];
    });
  }

  /** Each id has to be the folder of a piece that can be shown. A withdrawn story keeps its folder, so links to it stay good. */
  links(from: { readonly file: string; readonly field: string }, shelf: string, ids: readonly string[]): void {
    for (const [at, id] of ids.entries()) {
      if (id.startsWith('_') || !existsSync(join(this.root, shelf, id)))
        this.problems.push({ file: from.file, place: `${from.field}[${at}]`, message: `there is no folder "${id}" in ${shelf}` });
    }
  }
}
