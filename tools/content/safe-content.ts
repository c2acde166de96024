import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { listFaults, type ListFault } from '#domain/story/lint/list-faults.ts';
import { safeContentSchema, type SafeContent } from '#domain/story/lint/schema.ts';

import type { Problem } from './problem.ts';
import type { Shelves } from './shelves.ts';

/** What a look over a story stops at. A language may do without: then people look alone, and the pages that look say so. */
export function safeContentOf(shelves: Shelves): SafeContent | undefined {
  const file = `safe-content/${shelves.language}.yaml`;
  if (!existsSync(join(shelves.root, file))) return undefined;
  const content = shelves.yaml(safeContentSchema, file);
  if (content === undefined) return undefined;
  shelves.problems.push(...listProblems(file, content).filter(({ warning }) => warning !== true));
  return content;
}

/** Every fault of a list. Lines without effect are warnings: nothing is missed because of them. */
export function listProblems(file: string, content: SafeContent): readonly Problem[] {
  return listFaults(content).map((fault) => ({
    file,
    place: fault.place,
    message: wordsFor(fault),
    ...(fault.isUseless ? { warning: true as const } : {}),
  }));
}

function wordsFor({ kind, line }: ListFault): string {
  switch (kind) {
    case 'no-such-group':
      return `“${line}” points to a list in brackets that is not in groups. Look at its spelling.`;
    case 'group-in-circle':
      return `“${line}” leads back to the list that it stands in. Write the words themselves.`;
    case 'star-inside':
      return `“${line}” has a star inside a word. A star belongs at the end of a word.`;
    case 'group-not-used':
      return `no line points to the list (${line}). Use it or take it out.`;
    case 'line-twice':
      return `“${line}” stands there twice. Take one out.`;
  }
}
