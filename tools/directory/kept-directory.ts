import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';

import type { Known } from '#domain/hsds/known-numbers.ts';
import { replacedListSchema } from '#domain/service/replaced-schema.ts';
import type { CountryServices } from '#domain/service/schema.ts';
import { compileContent } from '#tools/content/compile.ts';
import { describeProblem } from '#tools/content/problem.ts';
import { parseYaml } from '#tools/content/read-files.ts';
import { stop } from '#tools/study/command-line.ts';

const content = resolve(import.meta.dirname, '../../content');

let kept: readonly CountryServices[] | undefined;

/** Our own directory, whole and checked. Nothing is compared with, or written from, a directory that has a fault. Read once: it takes seconds. */
export function keptCountries(): readonly CountryServices[] {
  kept ??= readDirectory();
  return kept;
}

function readDirectory(): readonly CountryServices[] {
  const { content: compiled, problems } = compileContent(content, 'en');
  const faults = problems.filter(({ file }) => file.startsWith('services/'));
  if (faults.length > 0) stop(['Our own directory has a fault. Mend it first:', ...faults.map(describeProblem)].join('\n'));
  return compiled.countries;
}

export function knownOf(country: string): Known {
  const file = 'services/replaced.yaml';
  const replaced = v.safeParse(replacedListSchema, parseYaml(file, readFileSync(join(content, file), 'utf8')).value);
  if (!replaced.success) return stop(`The deny list ${file} has a fault. Mend it first: npm run content:check`);
  return { country, curated: keptCountries().find((one) => one.country === country)?.services ?? [], replaced: replaced.output };
}
