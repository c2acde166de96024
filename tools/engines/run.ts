import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { playwrightCounts, type Counts } from '../test-all/counts.ts';

import { ensureEngines } from './ensure-engines.ts';

/**
 * `npm run test:engines`: the same journeys in Chromium, Firefox and WebKit. Gets the engines where it can, and fails where
 * it cannot. WebKit is a run of its own: each of its browsers has a screen of its own.
 */
type Step = { readonly name: string; readonly run: () => boolean; readonly counts?: () => Counts | undefined };

const root = fileURLToPath(new URL('../..', import.meta.url));
const reports = join(root, '.cache/reports');

const steps: readonly Step[] = [
  { name: 'build', run: () => started('npm', ['run', '--silent', 'build']) },
  ...(['chromium-firefox', 'webkit'] as const).map((engines) => ({
    name: engines,
    run: () => started('playwright', ['test', '--config', 'playwright.engines.config.ts'], { CAIRN_ENGINES: engines }),
    counts: () => playwrightCounts(join(reports, `engines-${engines}.json`)),
  })),
];

function started(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  return (
    spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' })
      .status === 0
  );
}

const missing = ensureEngines();
if (missing.length > 0) {
  console.error('The three engines are not all here, so nothing was tried. Missing:');
  for (const one of missing) console.error(`  ${one}`);
  console.error('Install them as root on Debian (docs/engines.md), then run this again.');
  console.log(`\n0 passed, ${missing.length} failed`);
  process.exit(1);
}

mkdirSync(reports, { recursive: true });
let passed = 0;
let failed = 0;
for (const step of steps) {
  // A report of an earlier run would be counted when a runner ends before it writes its own.
  rmSync(join(reports, `engines-${step.name}.json`), { force: true });
  const begun = performance.now();
  console.log(`\n== ${step.name}`);
  const ok = step.run();
  const counts = step.counts?.() ?? { passed: ok ? 1 : 0, failed: 0 };
  passed += counts.passed;
  failed += ok ? counts.failed : Math.max(1, counts.failed);
  console.log(`== ${step.name}: ${ok ? 'ok' : 'FAILED'} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
