import { existsSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

import { idSchema } from '#domain/text/schema.ts';
import { isModel } from '#tools/content/studies.ts';

import { countFrom, readTyped, stop, textFrom, type Say } from './command-line.ts';
import { issueCodes } from './issue-codes.ts';
import { usualBlocks } from './make-codes.ts';
import { house, openStudy } from './open-study.ts';
import { whyNotHere } from './outside.ts';

/** `npm run study:codes`: codes for participants, sealed for the study, listed for one person, printed on cards. */
const usage = [
  'Type: npm run study:codes -- <the study’s folder> --count 120 --address https://example.org --out <a folder outside>',
  '  --blocks 6,9        sizes of blocks, multiples of the sum of shares     --strata north,south   --count codes for each of them',
  '  --language en       of the cards and the page they lead to              --seed <text>          a rehearsal: its codes are no secret',
].join('\n');

export function makeStudyCodes(typed: readonly string[], say: Say): void {
  const { target, flags } = readTyped(typed, ['count', 'address', 'out', 'blocks', 'strata', 'language', 'seed'], usage);
  if (flags.count === undefined || flags.address === undefined || flags.out === undefined) stop(usage);
  if (isModel(resolve(target)) && flags.seed === undefined)
    stop(`${target} is a model to copy. Copy it under a name of its own first, or rehearse with --seed.`);
  const { folder, file } = openStudy(
    target,
    ({ file: where, place }) => place === 'salt' || (where.endsWith('codes.json') && place === ''),
  );
  if (file.plan.codes === 'none') stop('This study asks for no code ("codes: none"), so there is nothing to make.');
  const out = resolve(flags.out);
  const reason = whyNotHere(out, house) ?? (`${out}${sep}`.startsWith(`${folder}${sep}`) ? 'lies in the study’s own folder' : undefined);
  if (reason !== undefined)
    stop(`Nothing was written: ${flags.out} ${reason}. The list tells every arm; choose a folder that nobody shares.`);
  if (existsSync(join(out, 'list.csv')))
    stop(`Nothing was written: ${flags.out} holds a list already. Choose a new folder, so that none is lost.`);
  const { list, written } = issueCodes({
    folder,
    file,
    out,
    count: countFrom(flags.count, 'count', 100_000),
    blocks:
      flags.blocks === undefined ? usualBlocks(file.plan.arms) : flags.blocks.split(',').map((size) => countFrom(size, 'blocks', 1000)),
    strata: flags.strata === undefined ? [] : flags.strata.split(',').map(stratumFrom),
    address: addressFrom(flags.address),
    language: flags.language ?? 'en',
    seed: flags.seed,
  });
  if (flags.seed !== undefined) say('REHEARSAL: whoever knows the seed knows every code and arm. Never give these codes to people.');
  say(`${list.length} codes for study ${file.plan.id}. Written:`);
  for (const path of written) say(`  ${path}`);
  if (file.plan.codes === 'issued') {
    say('list.csv tells each arm: it belongs to one person who takes no part in asking people in. Cards tell none.');
    say('Give the cards out in the order of their numbers, or the arms lose their balance.');
  }
}

function stratumFrom(name: string): string {
  return textFrom(idSchema, name, '--strata takes names of lower-case letters, digits and hyphens');
}

function addressFrom(typed: string): string {
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  const local = url?.protocol === 'http:' && url.hostname === 'localhost';
  if (
    url === undefined ||
    (url.protocol !== 'https:' && !local) ||
    url.pathname !== '/' ||
    url.search !== '' ||
    url.hash !== '' ||
    typed.length > 200
  )
    stop(`--address takes where Cairn lies on the web, such as https://example.org; here stands "${typed}".`);
  return url.origin;
}
