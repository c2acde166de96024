import { defineConfig } from '@playwright/test';

import type { Engine } from './tests/engines/phone.ts';

/** The journeys of `npm run test:engines`. CAIRN_ENGINES=webkit is a second run: its browsers need a screen of their own each. */
const isWebkit = process.env['CAIRN_ENGINES'] === 'webkit';
const engines: readonly Engine[] = isWebkit ? ['webkit'] : ['chromium', 'firefox'];
const run = engines.join('-');

export default defineConfig<{ readonly engine: Engine }>({
  testDir: 'tests/engines',
  fullyParallel: true,
  forbidOnly: true,
  // As in the other suite: named at the end, and nobody may get used to it (decision 19).
  retries: process.env['CI'] === undefined ? 0 : 1,
  workers: 2,
  // Wide, for a busy machine: a locked file takes its time on purpose.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  outputDir: `.cache/engines-${run}`,
  reporter: [['line'], ['json', { outputFile: `.cache/reports/engines-${run}.json` }]],
  // Every journey opens its own browser with its own profile, and kills it: see tests/engines/phone.ts.
  projects: engines.map((engine) => ({ name: engine, use: { engine } })),
});
