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
  retries: 0,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  outputDir: `.cache/engines-${run}`,
  reporter: [['line'], ['json', { outputFile: `.cache/reports/engines-${run}.json` }]],
  // Every journey opens its own browser with its own profile, and kills it: see tests/engines/phone.ts.
  projects: engines.map((engine) => ({ name: engine, use: { engine }, ...(isWebkit ? {} : { testIgnore: 'storage-process.spec.ts' }) })),
});
