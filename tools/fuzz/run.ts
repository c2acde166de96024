import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { vitestCounts } from '../test-all/counts.ts';

/**
 * `npm run test:fuzz`: every reader of what comes from outside, ten thousand damaged files for each family. The seed is printed, and
 * the same cases come again with `CAIRN_SEED`. `CAIRN_FUZZ_RUNS`: more or fewer cases.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const report = join(root, '.cache/reports/fuzz.json');
const seed = process.env['CAIRN_SEED'] ?? String(randomInt(2 ** 31));
const runs = process.env['CAIRN_FUZZ_RUNS'] ?? '10000';

mkdirSync(join(root, '.cache/reports'), { recursive: true });
// A report of an earlier run would be counted when this one ends before it writes its own.
rmSync(report, { force: true });

console.log(`CAIRN_SEED=${seed}, ${runs} cases for each family`);
const { status } = spawnSync(
  'vitest',
  ['run', '--config', 'vitest.fuzz.config.ts', '--reporter=verbose', '--reporter=json', `--outputFile.json=${report}`],
  {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, CAIRN_SEED: seed, CAIRN_FUZZ_RUNS: runs },
  },
);

const counts = vitestCounts(report) ?? { passed: 0, failed: 0 };
const failed = status === 0 ? counts.failed : Math.max(1, counts.failed);
console.log(`\nCAIRN_SEED=${seed}`);
console.log(`${counts.passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
