import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { stringify } from 'yaml';

import { serviceSchema, serviceWordsSchema, type Service } from '#domain/service/schema.ts';
import { parseYaml } from '#tools/content/read-files.ts';
import { stop } from '#tools/study/command-line.ts';

/** An import as it lies in a folder: the same two files as a country of content/services, for a person to read and take over. */
const factsFile = 'services.yaml';
const wordsFile = 'text.en.yaml';
const factsSchema = v.object({ imported: v.literal(true), services: v.array(serviceSchema) });

/** Entries of the last import in this folder; none where there is no import yet. */
export function earlierImport(folder: string): readonly Service[] {
  if (!existsSync(join(folder, factsFile))) return [];
  const facts = v.safeParse(factsSchema, parseYaml(factsFile, readFileSync(join(folder, factsFile), 'utf8')).value);
  const words = v.safeParse(serviceWordsSchema, parseYaml(wordsFile, readFileSync(join(folder, wordsFile), 'utf8')).value);
  // A folder with something else in it, such as content/services/gb, is never written over.
  if (!facts.success || !words.success) return stop(`${folder} holds something that is no earlier import. Name another folder with --to.`);
  return facts.output.services.flatMap((service) => {
    const its = words.output.services[service.id];
    return its === undefined ? [] : [{ ...service, ...its }];
  });
}

export function writeImport(folder: string, country: string, services: readonly Service[]): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const facts = services.map(({ forWhom: _whom, expect: _expect, note: _note, ...rest }) => rest);
  const words = Object.fromEntries(
    services.map(({ id, forWhom, expect, note }) => [id, { forWhom, expect, ...(note === undefined ? {} : { note }) }]),
  );
  const head =
    '# From a list that somebody else published. Nobody read its sources yet: docs/directory.md says how an entry is taken over.\n';
  const options = { singleQuote: true, lineWidth: 0, aliasDuplicateObjects: false } as const;
  const paths = [join(folder, factsFile), join(folder, wordsFile)] as const;
  writeFileSync(
    paths[0],
    head +
      stringify({ imported: true, country, services: facts }, { ...options, defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' }),
  );
  writeFileSync(
    paths[1],
    head + stringify({ services: words }, { ...options, defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' }),
  );
  return paths;
}
