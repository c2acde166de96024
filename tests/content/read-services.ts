import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

import { finderListSchema } from '#domain/service/finder-schema.ts';
import { replacedListSchema } from '#domain/service/replaced-schema.ts';
import { countryServicesSchema, serviceWordsSchema } from '#domain/service/schema.ts';
import { foldersOf, readYaml } from '#tools/content/read-files.ts';

import type { CountryFile } from '#tools/content/laws/service-laws.ts';

const ROOT = fileURLToPath(new URL('../../content/services', import.meta.url));

/** Throws with file, place and mend, so that no test runs on half a shelf. */
function read<S extends v.GenericSchema>(schema: S, file: string): v.InferOutput<S> {
  const parsed = readYaml(ROOT, file);
  const result = v.safeParse(schema, parsed.value);
  const problems = [
    ...parsed.problems.map((problem) => `${file}: ${problem.message}`),
    ...(result.issues ?? []).map((issue) => `${file}: ${v.getDotPath(issue) ?? ''} ${issue.message}`),
  ];
  if (!result.success || problems.length > 0) throw new Error(problems.join('\n'));
  return result.output;
}

type Words = v.InferOutput<typeof serviceWordsSchema>;
type Shelf = {
  readonly folder: string;
  readonly file: CountryFile;
  readonly words: Words['services'];
  readonly regions: Words['regions'];
};

/** Every folder, the example included. */
export const shelves: readonly Shelf[] = foldersOf(ROOT).map((folder) => {
  const { services: words, regions } = read(serviceWordsSchema, `${folder}/text.en.yaml`);
  return { folder, file: read(countryServicesSchema, `${folder}/services.yaml`), words, regions };
});
export const countries = shelves.filter(({ folder }) => folder !== '_example');
export const replaced = read(replacedListSchema, 'replaced.yaml');
export const finders = read(finderListSchema, 'finders.yaml');
