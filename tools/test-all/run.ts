import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { ensureBrowser } from './ensure-browser.ts';
import { playwrightCounts, vitestCounts, type Counts } from './counts.ts';

/**
 * `npm run check` runs the quick part; `npm test` everything. Steps run in the order of cost, all of them, so that one
 * run shows all that is wrong. The last line sums what every runner counted.
 */
type Step = { readonly name: string; readonly command: readonly string[]; readonly counts?: () => Counts | undefined };

const root = fileURLToPath(new URL('../..', import.meta.url));
const reports = `${root}.cache/reports`;

const quick: readonly Step[] = [
  { name: 'format', command: ['prettier', '--check', '.', '--log-level', 'warn'] },
  { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'plan', command: ['npm', 'run', '--silent', 'plan'] },
  { name: 'unused', command: ['npm', 'run', '--silent', 'unused'] },
  { name: 'content', command: ['npm', 'run', '--silent', 'content:check'] },
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

let passed = 0;
let failed = 0;
for (const step of everything ? [...quick, ...slow] : quick) {
  const started = performance.now();
  console.log(`\n== ${step.name}`);
  const [command = '', ...args] = step.command;
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  const counts = step.counts?.() ?? { passed: status === 0 ? 1 : 0, failed: 0 };
  passed += counts.passed;
  // A runner may end badly without counting a failure: a fault before its first test, say.
  failed += status === 0 ? counts.failed : Math.max(1, counts.failed);
  console.log(`== ${step.name}: ${status === 0 ? 'ok' : 'FAILED'} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
