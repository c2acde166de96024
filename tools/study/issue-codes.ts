import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

import type { SealedCode, StudyFile } from '#domain/study/schema.ts';
import { placeholderSalt } from '#domain/study/sealed-list.ts';
import { chanceFrom } from '#formats/seeded-chance.ts';
import { readYaml } from '#tools/content/read-files.ts';
import { sealedListFile } from '#tools/content/studies.ts';

import { cardsPage, cardWordsSchema, type CardWords } from './cards.ts';
import { stop } from './command-line.ts';
import { closedListText, inOrder, makeCodes, sealedListText, type Chance, type IssuedCode } from './make-codes.ts';
import { contentFolder } from './open-study.ts';
import { packed } from './packed.ts';

export type Issue = {
  readonly folder: string;
  readonly file: StudyFile;
  readonly out: string;
  readonly count: number;
  readonly blocks: readonly number[];
  readonly strata: readonly string[];
  readonly address: string;
  readonly language: string;
  /** For rehearsals only: whoever knows it knows every code and arm. */
  readonly seed: string | undefined;
};

export type Issued = { readonly list: readonly IssuedCode[]; readonly written: readonly string[] };

/**
 * Makes codes and writes them: list and cards outside, the sealed list into the study’s folder. A rehearsal touches nothing of the
 * study: it writes a study file of its own beside its list.
 */
export function issueCodes(issue: Issue): Issued {
  const { folder, file, out, seed } = issue;
  const chance = seed === undefined ? deviceChance() : rehearsedChance(seed);
  const kept = seed === undefined ? file.sealed : [];
  const salt = saltFor(file, { fresh: hexOf(chance.bytes(16)), rehearsal: seed !== undefined });
  const made = makeCodes({ ...issue, plan: file.plan, salt, taken: kept.map(({ tag }) => tag), chance });
  if (made.kind === 'wrong-block') stop(`--blocks takes multiples of ${made.multipleOf}, the sum of the shares.`);
  if (made.kind === 'wrong-request') stop(`No codes were made: ${made.message}.`);
  const cards = cardsPage({ ...issue, study: file.plan.id, words: cardWords(issue.language), cards: made.list });
  mkdirSync(out, { recursive: true });
  const write = (path: string, text: string) => writeFileSync(path, text, { flag: 'wx', mode: 0o600 });
  // The list first: sealed codes that nobody has a list of would be of no use to anybody.
  write(join(out, 'list.csv'), closedListText(made.list));
  write(join(out, 'cards.html'), cards);
  const written = [join(out, 'list.csv'), join(out, 'cards.html')];
  if (file.plan.codes !== 'issued') return { list: made.list, written };
  const sealed = inOrder([...kept, ...made.sealed]);
  if (seed === undefined) return { list: made.list, written: [...written, ...keepInStudy(folder, { salt, sealed, old: file })] };
  write(join(out, 'study.json'), packed({ ...file, plan: { ...file.plan, salt }, sealed: [...sealed] }));
  return { list: made.list, written: [...written, join(out, 'study.json')] };
}

function saltFor({ plan, sealed }: StudyFile, { fresh, rehearsal }: { readonly fresh: string; readonly rehearsal: boolean }): string {
  if (rehearsal || plan.salt === undefined) return fresh;
  // Codes that were made before are sealed with the salt that stands there.
  return plan.salt === placeholderSalt && sealed.length === 0 ? fresh : plan.salt;
}

type Keep = { readonly salt: string; readonly sealed: readonly SealedCode[]; readonly old: StudyFile };

function keepInStudy(folder: string, { salt, sealed, old }: Keep): readonly string[] {
  const list = join(folder, sealedListFile);
  const written = [list];
  if (old.plan.salt !== salt) {
    const path = join(folder, 'study.yaml');
    writeFileSync(path, withSalt(readFileSync(path, 'utf8'), salt));
    written.push(path);
  }
  writeFileSync(list, sealedListText(sealed));
  return written;
}

/** Changes or adds one line, so that comments and layout stay. */
export function withSalt(yaml: string, salt: string): string {
  const line = `salt: '${salt}'`;
  return /^salt:.*$/m.test(yaml) ? yaml.replace(/^salt:.*$/m, line) : `${yaml.replace(/\n*$/, '\n')}${line}\n`;
}

function cardWords(language: string): CardWords {
  const file = `studies/cards.${language}.yaml`;
  if (!existsSync(join(contentFolder, file))) stop(`There are no words for cards in "${language}": add content/${file}.`);
  const result = v.safeParse(cardWordsSchema, readYaml(contentFolder, file).value);
  return result.success ? result.output : stop(`content/${file} has a fault: ${result.issues[0].message}`);
}

function deviceChance(): Chance {
  return { draw: chanceFrom(randomBytes(32).toString('hex')), bytes: (count) => randomBytes(count) };
}

function rehearsedChance(seed: string): Chance {
  const digits = chanceFrom(`cairn rehearsal codes ${seed}`);
  return { draw: chanceFrom(`cairn rehearsal arms ${seed}`), bytes: (count) => Uint8Array.from({ length: count }, () => digits() * 256) };
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
