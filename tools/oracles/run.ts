import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { playwrightCounts, vitestCounts, type Counts } from '../test-all/counts.ts';
import { ensureBrowser } from '../test-all/ensure-browser.ts';

import { ensureTools } from './ensure-tools.ts';
import { fetchPublicQuestionnaires } from './public-questionnaires.ts';

/**
 * `npm run test:oracles`: programs and files that are not ours read what Cairn writes, and Cairn reads theirs. Gets what is
 * missing where it can, and fails where it cannot: a test that steps aside in silence proves nothing.
 */
type Step = { readonly name: string; readonly run: () => boolean; readonly counts?: () => Counts | undefined };

const root = fileURLToPath(new URL('../..', import.meta.url));
const reports = join(root, '.cache/reports');
const [vitestReport, playwrightReport] = [join(reports, 'oracles-vitest.json'), join(reports, 'oracles-playwright.json')];

const steps: readonly Step[] = [
  {
    name: 'programs',
    run: () => {
      const missing = ensureTools();
      for (const one of missing) console.error(`Missing: ${one}`);
      return missing.length === 0;
    },
  },
  { name: 'public questionnaires', run: () => fetchPublicQuestionnaires(join(root, '.cache/fhir-examples')).length > 0 },
  {
    name: 'files',
    run: () =>
      started('vitest', [
        'run',
        '--config',
        'vitest.oracles.config.ts',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${vitestReport}`,
      ]),
    counts: () => vitestCounts(vitestReport),
  },
  { name: 'build', run: () => started('npm', ['run', '--silent', 'build']) },
  {
    name: 'browser',
    run: () => {
      ensureBrowser();
      return started('playwright', ['test', '--config', 'playwright.oracles.config.ts']);
    },
    counts: () => playwrightCounts(playwrightReport),
  },
];

function started(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

function succeeded({ name, run }: Step): boolean {
  try {
    return run();
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

mkdirSync(reports, { recursive: true });
// A report of an earlier run would be counted when a runner ends before it writes its own.
for (const report of [vitestReport, playwrightReport]) rmSync(report, { force: true });

let passed = 0;
let failed = 0;
for (const step of steps) {
  const begun = performance.now();
  console.log(`\n== ${step.name}`);
  const ok = succeeded(step);
  const counts = step.counts?.() ?? { passed: ok ? 1 : 0, failed: 0 };
  passed += counts.passed;
  failed += ok ? counts.failed : Math.max(1, counts.failed);
  console.log(`== ${step.name}: ${ok ? 'ok' : 'FAILED'} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
