import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { diffServices } from '#domain/hsds/diff.ts';
import { ownListFrom, ownListText } from '#domain/hsds/own-list.ts';
import { sift } from '#domain/hsds/sift.ts';
import { plainLine } from '#domain/hsds/plain-line.ts';
import { zoneClock } from '#domain/service/zone-clock.ts';
import { countrySchema } from '#domain/text/schema.ts';
import { stop, textFrom, type Say } from '#tools/study/command-line.ts';

import { knownOf } from './kept-directory.ts';
import { openSource } from './open-source.ts';
import { reportLines } from './report.ts';
import { earlierImport, writeImport } from './written-list.ts';

/** `npm run directory:import`: what a published list would bring, and on `--write` the entries for a person to check. */
const usage = [
  'Type: npm run directory:import -- <file.json | list.zip | folder> --country GB --publisher "Name of who made it"',
  '  --tz Europe/London   zone of its opening hours; needed where a country has several',
  '  --to folder          where an earlier import lies, and a new one goes',
  '  --write              writes services.yaml and text.en.yaml there; without it nothing is written',
  '  --list file.json     also writes a list that can be handed to a person and opened in Cairn',
].join('\n');

export function importDirectory(typed: readonly string[], say: Say, today = new Date().toISOString().slice(0, 10)): void {
  const { target, flags, write } = read(typed);
  const country = textFrom(countrySchema, flags.country ?? stop(usage), '--country takes two capital letters such as GB');
  const publisher = plainLine(flags.publisher, 120);
  if (publisher === '') stop(usage);
  const { tz, to, list } = flags;
  if (tz !== undefined && zoneClock(tz) === undefined) stop(`--tz takes a time zone such as Europe/London; here stands "${tz}".`);
  if (write && to === undefined) stop('--write needs --to: the folder in which the entries are laid for you to check.');

  const source = openSource(target);
  const sifted = sift(source, { country, tz, publisher, today }, knownOf(country));
  const services = sifted.kept.map(({ service }) => service);
  for (const line of reportLines(source, sifted, diffServices(to === undefined ? [] : earlierImport(to), services))) say(line);
  if (services.length === 0) stop('\nNothing in it can be kept. Nothing was written.');
  if (list !== undefined) {
    const own = ownListFrom(sifted, { publisher, country, today });
    if (own === undefined) return stop('\nNo place in it is fit to be handed over. Nothing was written.');
    writeFileSync(list, ownListText(own));
    say(`Written: ${list}, with ${own.services.length} places.`);
  }
  if (write && to !== undefined) {
    say(['Written:', ...writeImport(to, country, services).map((path) => `  ${path}`)].join('\n'));
    say('Nobody has checked these entries. Read docs/directory.md before you take one over.');
  } else say('Dry run: no entry was written. Add --to <folder> --write to write them.');
}

type Flag = 'country' | 'publisher' | 'tz' | 'to' | 'list';
type Read = { readonly target: string; readonly flags: Readonly<Partial<Record<Flag, string>>>; readonly write: boolean };

function read(typed: readonly string[]): Read {
  const text = { type: 'string' } as const;
  const options = { country: text, publisher: text, tz: text, to: text, list: text, write: { type: 'boolean' } } as const;
  const { values, positionals } = understood(() => parseArgs({ args: [...typed], options, allowPositionals: true }));
  const [target, ...others] = positionals;
  if (target === undefined || others.length > 0) return stop(usage);
  const { write = false, ...flags } = values;
  return { target, flags, write };
}

function understood<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    return stop(`${error instanceof Error ? error.message.split('.')[0] : 'That was not understood'}.\n${usage}`);
  }
}
