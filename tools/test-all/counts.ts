import { existsSync, readFileSync } from 'node:fs';

export type Counts = {
  readonly passed: number;
  readonly failed: number;
  /** Titles of those that passed at a second try. */
  readonly secondTry?: readonly string[];
};

/** Reads vitest’s JSON report; undefined when the run ended before it was written. */
export function vitestCounts(file: string): Counts | undefined {
  const report = read(file) as { readonly numPassedTests: number; readonly numFailedTests: number } | undefined;
  return report === undefined ? undefined : { passed: report.numPassedTests, failed: report.numFailedTests };
}

type Suite = {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly { readonly title: string; readonly tests: readonly { readonly status: string }[] }[];
};
type PlaywrightReport = Suite & { readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number } };

/** Reads Playwright’s JSON report. A test that passed at a second try passed, and is named. */
export function playwrightCounts(file: string): Counts | undefined {
  const report = read(file) as PlaywrightReport | undefined;
  if (report === undefined) return undefined;
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected + flaky, failed: unexpected, secondTry: flakyIn(report) };
}

function flakyIn({ suites = [], specs = [] }: Suite): readonly string[] {
  const here = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky')).map(({ title }) => title);
  return [...here, ...suites.flatMap(flakyIn)];
}

function read(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
