import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { daySchema } from '#domain/text/schema.ts';

import { countFrom, readTyped, textFrom, type Say } from './command-line.ts';
import { openStudy } from './open-study.ts';
import { rehearse } from './pretend/rehearse.ts';
import { reportOn } from './pretend/report.ts';
import { sampleFiles } from './pretend/sample-files.ts';
import { questionnairesFor } from './questionnaires-for.ts';

/** `npm run study:dry-run`: pretend people go through the study before real ones do. */
const usage = [
  'Type: npm run study:dry-run -- <the study’s folder>',
  '  --people 1000   --seed <text>   --zone Europe/London   --from 2027-03-01   --out <folder for the sample files>',
].join('\n');

export function dryRunStudy(typed: readonly string[], say: Say): void {
  const { target, flags } = readTyped(typed, ['people', 'seed', 'zone', 'from', 'out'], usage);
  const from = textFrom(daySchema, flags.from ?? '2027-03-01', '--from takes a day such as 2027-03-01');
  // Codes, salt and the last words may still be missing: a rehearsal comes before them.
  const { file } = openStudy(target, ({ file: where, place, message }) => {
    return place === 'salt' || where.endsWith('codes.json') || message.startsWith('still has a gap');
  });
  const { language, questionnaires } = questionnairesFor(file);
  const rehearsal = rehearse({
    file,
    questionnaires,
    people: countFrom(flags.people ?? '1000', 'people', 100_000),
    seed: flags.seed ?? 'cairn',
    timeZone: flags.zone ?? 'Europe/London',
    from,
  });
  for (const line of reportOn(rehearsal, file.plan)) say(line);
  const out = flags.out ?? mkdtempSync(join(tmpdir(), 'cairn-dry-run-'));
  const files = sampleFiles(rehearsal, { file, questionnaires, language, timeZone: flags.zone ?? 'Europe/London' });
  for (const { folder, name, text } of files) {
    mkdirSync(join(out, folder), { recursive: true });
    writeFileSync(join(out, folder, name), text);
  }
  say(`\nEverything that must hold held. Sample files of ${new Set(files.map(({ folder }) => folder)).size} people are in ${out}`);
}
