import { defineConfig } from '@playwright/test';

import usual from './playwright.config.ts';

/** As always, with what `npm run test:oracles` adds: files that others published, which the usual run does not fetch. */
export default defineConfig({
  ...usual,
  testMatch: ['oracles/**/*.spec.ts'],
  reporter: [['line'], ['json', { outputFile: '.cache/reports/oracles-playwright.json' }]],
});
