import { join } from 'node:path';
import * as v from 'valibot';

import { readLists } from '#domain/story/lint/lists.ts';
import { lookForUnsafe, type Finding } from '#domain/story/lint/look.ts';
import { safeContentSchema } from '#domain/story/lint/schema.ts';
import { readYaml } from '#tools/content/read-files.ts';

/** The English list as it lies in content, ready to look with. */
export const contentRoot = join(import.meta.dirname, '../../content');
export const english = v.parse(safeContentSchema, readYaml(contentRoot, 'safe-content/en.yaml').value);
export const englishLists = readLists(english);

export function unsafeIn(texts: readonly string[]): readonly Finding[] {
  return lookForUnsafe(texts, englishLists);
}
