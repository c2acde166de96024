import { writeFileSync } from 'node:fs';

import { sha256Hex } from '#formats/digest.ts';

import { readTyped, stop, type Say } from './command-line.ts';
import { openStudy } from './open-study.ts';
import { packed } from './packed.ts';

/** `npm run study:pack -- <folder> --out file.json`: the one file that a phone opens. */
const usage = 'Type: npm run study:pack -- <the study’s folder> --out <file.json>';

export function packStudy(typed: readonly string[], say: Say): void {
  const { target, flags } = readTyped(typed, ['out'], usage);
  if (flags.out === undefined) stop(usage);
  const { file } = openStudy(target);
  const text = packed(file);
  writeFileSync(flags.out, text);
  say(`${flags.out}: study ${file.plan.id} ${file.plan.version}, ${text.length} characters, ${file.sealed.length} sealed codes.`);
  say(`SHA-256 ${sha256Hex(text)}`);
  say('Keep this line with your protocol: every answer says which file its study was joined from.');
}
