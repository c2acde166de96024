import { existsSync, readFileSync } from 'node:fs';

export type Counts = { readonly passed: number; readonly failed: number };

/** Reads vitest’s JSON report; undefined when the run ended before it was written. */
export function vitestCounts(file: string): Counts | undefined {
  const report = read(file) as { readonly numPassedTests: number; readonly numFailedTests: number } | undefined;
  return report === undefined ? undefined : { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** Reads Playwright’s JSON report. A test that passed at a second try is flaky, and counts as failed here. */
export function playwrightCounts(file: string): Counts | undefined {
  const report = read(file) as
    { readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number } } | undefined;
  return report === undefined ? undefined : { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky };
}

function read(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
