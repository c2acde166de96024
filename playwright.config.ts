import { defineConfig, devices } from '@playwright/test';

import { systemChromium } from './tools/test-all/ensure-browser.ts';

const port = Number(process.env['CAIRN_TEST_PORT'] ?? 4310);
const executablePath = systemChromium();

/** Flags for a machine with a closed network: without them the browser’s own background calls fail, many at a time. */
const quietFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

export default defineConfig({
  testDir: 'tests',
  testMatch: ['shell/**/*.spec.ts', 'e2e/**/*.spec.ts', 'a11y/**/*.spec.ts', 'offline/**/*.spec.ts', 'faults/**/*.spec.ts'],
  fullyParallel: true,
  forbidOnly: true,
  // On a machine that others use too, a test may have a second try. It is named at the end, and nobody may get used to it (decision 19).
  retries: process.env['CI'] === undefined ? 0 : 1,
  workers: 2,
  timeout: 120_000,
  // Nothing is measured by the clock here: on a busy machine a page may take its time, and is the same page.
  expect: { timeout: 15_000 },
  reporter: [['line'], ['json', { outputFile: '.cache/reports/playwright.json' }]],
  use: {
    ...devices['Pixel 7'],
    viewport: { width: 390, height: 844 },
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // The worker fetches all of Cairn behind a first page. Tests that are about it say so (`withWorker`); to the others it is only load.
    serviceWorkers: 'block',
    launchOptions: { ...(executablePath === undefined ? {} : { executablePath }), args: quietFlags },
    // A trace costs every test a fifth of its time. CAIRN_TRACE=1 keeps those of tests that fail.
    trace: process.env['CAIRN_TRACE'] === undefined ? 'off' : 'retain-on-failure',
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command: 'npm run --silent serve',
    url: `http://localhost:${port}/en`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
});
