import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { ensureBrowser } from './ensure-browser.ts';
import { playwrightCounts, vitestCounts, type Counts } from './counts.ts';

/**
 * `npm run check` runs the quick part; `npm test` everything. Steps run in the order of cost, all of them, so that one
 * run shows all that is wrong. Types are checked beside the cheap steps, and say their part when it is their turn: one core
 * would idle otherwise. The last line sums what every runner counted.
 */
type Step = {
  readonly name: string;
  readonly command: readonly string[];
  /** Begins with the first step, and is waited for in its place. */
  readonly beside?: boolean;
  readonly counts?: () => Counts | undefined;
};

const root = fileURLToPath(new URL('../..', import.meta.url));
const reports = `${root}.cache/reports`;

/** A file that was found in order is passed over while its content stays as it is, so a second run is quick. */
const onlyWhatChanged = ['--cache', '--cache-strategy', 'content', '--cache-location', `${root}.cache/prettier.json`];

const quick: readonly Step[] = [
  { name: 'format', command: ['prettier', '--check', '.', '--log-level', 'warn', ...onlyWhatChanged] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'plan', command: ['npm', 'run', '--silent', 'plan'] },
  { name: 'unused', command: ['npm', 'run', '--silent', 'unused'] },
  { name: 'content', command: ['npm', 'run', '--silent', 'content:check'] },
  { name: 'types', command: ['npm', 'run', '--silent', 'types'], beside: true },
  {
    name: 'unit',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${reports}/vitest.json`],
    counts: () => vitestCounts(`${reports}/vitest.json`),
  },
];

const slow: readonly Step[] = [
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'size', command: ['npm', 'run', '--silent', 'size'] },
  { name: 'e2e', command: ['playwright', 'test'], counts: () => playwrightCounts(`${reports}/playwright.json`) },
];

const everything = process.argv[2] === 'everything';
if (everything) ensureBrowser();
mkdirSync(reports, { recursive: true });

type Ended = { readonly ok: boolean; readonly seconds: number; readonly said: string };

function start({ command: [command = '', ...args], beside = false }: Step): Promise<Ended> {
  const started = performance.now();
  return new Promise((tell) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: beside ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32',
    });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => said.push(text.toString()));
    const end = (ok: boolean) => tell({ ok, seconds: (performance.now() - started) / 1000, said: said.join('') });
    child.on('error', () => end(false));
    child.on('close', (code) => end(code === 0));
  });
}

const steps = everything ? [...quick, ...slow] : quick;
const beside = new Map(steps.filter((step) => step.beside).map((step) => [step, start(step)]));
let passed = 0;
let failed = 0;
const badly: string[] = [];
const secondTry: string[] = [];
for (const step of steps) {
  console.log(`\n== ${step.name}`);
  const { ok, seconds, said } = await (beside.get(step) ?? start(step));
  process.stdout.write(said);
  const counts = step.counts?.() ?? { passed: ok ? 1 : 0, failed: 0 };
  passed += counts.passed;
  // A runner may end badly without counting a failure: a fault before its first test, say.
  secondTry.push(...(counts.secondTry ?? []));
  failed += ok ? counts.failed : Math.max(1, counts.failed);
  if (!ok) badly.push(step.name);
  console.log(`== ${step.name}: ${ok ? 'ok' : 'FAILED'} (${seconds.toFixed(1)} s)`);
}

// Named again at the end: of a long record, only the end may be at hand.
if (badly.length > 0) console.log(`\nfailed: ${badly.join(', ')}`);
if (secondTry.length > 0) console.log(`\npassed at a second try, to be looked into:\n  ${secondTry.join('\n  ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
