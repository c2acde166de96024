import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { judge, type Verdict } from './judge.ts';
import { drawSample, keepOnly, plantAll, type Mutant } from './mutants.ts';
import { vitestConfig } from './rounds.ts';
import { leastPercent, percent, table, survivors } from './score.ts';

/**
 * `npm run test:mutation`: docs/mutation.md. The sample is drawn anew each time and its seed printed: `CAIRN_SEED` draws the same again,
 * `CAIRN_MUTANTS` a larger or smaller one, `-- --all` takes every mutant, `-- --only=src/domain/time` all of a part.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
mkdirSync(join(root, '.cache/mutation'), { recursive: true });
// Inside, so that packages are found; one for each run, so that two runs do not write over each other.
const tree = mkdtempSync(join(root, '.cache/mutation/tree-'));
process.on('exit', () => rmSync(tree, { recursive: true, force: true }));
const seed = Number(process.env['CAIRN_SEED'] ?? randomInt(2 ** 31));
const size = Number(process.env['CAIRN_MUTANTS'] ?? 500);
const all = process.argv.includes('--all');
const only = process.argv.find((given) => given.startsWith('--only='))?.slice('--only='.length);

/** The codec of the store, and the lock that holds its key. */
const codecFiles = [
  'src/store/codec.ts',
  'src/store/sealed-codec.ts',
  ...['data-key', 'gate', 'held-codec', 'key-row', 'lock', 'wraps', 'wrong-tries'].map((name) => `src/store/lock/${name}.ts`),
];

function glob(...patterns: readonly string[]): readonly string[] {
  return patterns
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

const started = performance.now();
for (const name of ['src', 'content', 'public', 'tests', 'tools', 'docs', 'package.json', ...glob('tsconfig*.json')]) {
  if (existsSync(join(root, name))) cpSync(join(root, name), join(tree, name), { recursive: true });
}
writeFileSync(join(tree, 'vitest.config.ts'), vitestConfig);

/**
 * Tests in other folders that are the ones for a part of the domain: schemas and lists meet the content and are compared with what is
 * printed of them, resources and tables meet a whole export.
 */
const besideDomain = [
  'tests/content/{barriers-shapes-rehearsals,doors,libraries,myths,pages,questionnaires,safe-content,schemas,services}.test.ts',
  'tests/content/{stories,studies,safety-look/safety-look}.test.ts',
  'tests/fhir/{export.test,round-trip.property.test}.ts',
  'tests/scenario/export-truth.test.ts',
  'tools/directory/round-trip.test.ts',
];

type Part = {
  readonly name: string;
  readonly files: readonly string[];
  readonly tests: readonly string[];
  readonly sampled: boolean;
  /** Below this many of 100 the run fails. */
  readonly least: number;
};
const parts: readonly Part[] = [
  {
    name: 'domain',
    files: glob('src/domain/**/*.ts').filter((file) => !/\.test(-data)?\.ts$/.test(file)),
    tests: glob('src/domain/**/*.test.ts', ...besideDomain),
    sampled: true,
    least: leastPercent.domain,
  },
  { name: 'codec', files: codecFiles, tests: glob('src/store/**/*.test.ts'), sampled: false, least: leastPercent.codec },
];

async function judgePart({ files, tests, sampled }: Part): Promise<readonly Verdict[]> {
  const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
  const { mutants, planted } = await plantAll(texts);
  const chosen = choose(mutants, sampled);
  const ids = new Set(chosen.map(({ id }) => id));
  for (const [file, text] of planted) writeFileSync(join(tree, file), keepOnly(text, ids));
  console.log(`${chosen.length} of ${mutants.length} mutants`);
  const verdicts = chosen.length === 0 ? [] : await judge(tree, chosen, tests);
  for (const [file, text] of texts) writeFileSync(join(tree, file), text);
  return verdicts;
}

function choose(mutants: readonly Mutant[], sampled: boolean): readonly Mutant[] {
  if (only !== undefined) return mutants.filter(({ file }) => file.startsWith(only));
  return sampled && !all ? drawSample(mutants, size, seed) : mutants;
}

console.log(`CAIRN_SEED=${seed} CAIRN_MUTANTS=${size}`);
const judged: { readonly name: string; readonly least: number; readonly verdicts: readonly Verdict[] }[] = [];
for (const part of parts) {
  console.log(`\n== ${part.name}`);
  judged.push({ name: part.name, least: part.least, verdicts: await judgePart(part) });
}

for (const { name, verdicts } of judged) console.log(`\nsurvivors in ${name}:\n${survivors(verdicts)}`);
for (const { verdicts } of judged) console.log(`\n${table(verdicts)}`);
const met = judged.filter(({ verdicts }) => verdicts.length > 0);
const reached = met.filter(({ verdicts, least }) => percent(verdicts) >= least);
for (const { name, verdicts, least } of met)
  console.log(`${name}: ${percent(verdicts).toFixed(1)} % of ${verdicts.length} (at least ${least} %)`);
console.log(`\nCAIRN_SEED=${seed} CAIRN_MUTANTS=${size}, ${((performance.now() - started) / 1000).toFixed(0)} s`);
console.log(`${reached.length} passed, ${met.length - reached.length} failed`);
process.exit(reached.length === met.length ? 0 : 1);
