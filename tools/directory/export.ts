import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { hsdsPage } from '#domain/hsds/to-hsds.ts';
import { countrySchema } from '#domain/text/schema.ts';
import { stop, textFrom, type Say } from '#tools/study/command-line.ts';

import { keptCountries } from './kept-directory.ts';

const usage = 'Type: npm run directory:export -- --country GB --out file.json, or --all instead of --country';

/** `npm run directory:export`: our directory for others, as HSDS 3 JSON. Entries that are held back stay back. */
export function exportDirectory(typed: readonly string[], say: Say): void {
  const { country, out, all } = read(typed);
  if (out === undefined || (country === undefined) === !all) return stop(usage);
  const wanted = country === undefined ? undefined : textFrom(countrySchema, country, '--country takes two capital letters such as GB');
  const chosen = keptCountries()
    .filter((one) => wanted === undefined || one.country === wanted)
    .map((one) => ({ country: one.country, services: one.services.filter(({ showByDefault }) => showByDefault) }));
  if (chosen.length === 0) stop(`There is no country ${wanted ?? ''} in our directory.`);
  const page = hsdsPage(chosen);
  writeFileSync(out, `${JSON.stringify(page, undefined, 2)}\n`);
  say(`Written: ${out}, with ${page.total_items} services of ${chosen.length === 1 ? 'one country' : `${chosen.length} countries`}.`);
  say('Our content is CC BY 4.0: whoever uses it names Cairn, and the day in assured_date.');
}

function read(typed: readonly string[]): {
  readonly country?: string | undefined;
  readonly out?: string | undefined;
  readonly all: boolean;
} {
  try {
    const { values } = parseArgs({
      args: [...typed],
      options: { country: { type: 'string' }, out: { type: 'string' }, all: { type: 'boolean' } },
    });
    return { ...values, all: values.all ?? false };
  } catch {
    return stop(usage);
  }
}
