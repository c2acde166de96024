import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse, stringify } from 'yaml';

import type { StudyFile } from '#domain/study/schema.ts';

import { stop } from './command-line.ts';

type Brought = StudyFile['brought'][number];

/** A questionnaire in the layout of `content/questionnaires`: facts, words per language, and an empty list of worked examples. */
export function writeQuestionnaire(folder: string, { facts, words }: Brought): readonly string[] {
  if (existsSync(folder)) stop(`${folder} is there already. Choose another --id, or take it away first.`);
  if (!existsSync(dirname(folder))) stop(`There is no folder ${dirname(folder)}.`);
  const files = [
    ['questionnaire.yaml', yamlOf(facts)],
    ...Object.entries(words).map(([language, own]) => [`text.${language}.yaml`, yamlOf(own)] as const),
    ['worked.yaml', '[]\n'],
  ] as const;
  mkdirSync(folder);
  return files.map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text, { flag: 'wx' });
    return path;
  });
}

/** YAML 1.2, read back and compared: a word such as `no` or `1.0` must come back as the word it was. */
export function yamlOf(value: object): string {
  const text = stringify(value, { version: '1.2', lineWidth: 0, singleQuote: true });
  if (!isDeepStrictEqual(parse(text, { version: '1.2' }), JSON.parse(JSON.stringify(value))))
    throw new Error('YAML lost something on the way');
  return text;
}
