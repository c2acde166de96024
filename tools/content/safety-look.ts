import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { darkLines } from '#domain/safety-look/dark-lines.ts';
import { phraseListSchema, type PhraseList } from '#domain/safety-look/schema.ts';

import type { Shelves } from './shelves.ts';

/** The list by which own words are looked through. A language may do without one: then there is no look, and the settings say so. */
export function safetyLookOf(shelves: Shelves): PhraseList | undefined {
  const file = `safety-look/${shelves.language}.yaml`;
  if (!existsSync(join(shelves.root, file))) return undefined;
  const list = shelves.yaml(phraseListSchema, file);
  if (list === undefined) return undefined;
  if (list.language !== shelves.language)
    shelves.problems.push({ file, place: 'language', message: `is "${list.language}", but the file is named "${shelves.language}.yaml"` });
  for (const { place, line } of twice(list)) shelves.problems.push({ file, place, message: `"${line}" stands there twice` });
  for (const { field, line } of darkLines(list))
    shelves.problems.push({ file, place: field, message: `"${line}" can never be found: a line of sayings or leaveOut speaks against it` });
  return list;
}

function twice({ phrases }: PhraseList): readonly { readonly place: string; readonly line: string }[] {
  const all = [...phrases.now, ...phrases.anyTime];
  return all.flatMap((line, at) => (all.indexOf(line) === at ? [] : [{ place: 'phrases', line }]));
}
