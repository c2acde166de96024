import { appendFileSync } from 'node:fs';

import { afterAll, beforeEach, describe, vi } from 'vitest';

/**
 * Runs inside a test process: switches one mutant on, loads the tests that shall notice it, and writes down what came of it. Each
 * line is written at once, because a mutant may hang or end the whole process.
 */
export type Asked = {
  /** Where the lines go. */
  readonly record: string;
  readonly key: string;
  /** Undefined: none is on, and what the tests reach is written down. */
  readonly mutant?: string;
  /** How often the mutant may be met before it is taken for an endless loop. */
  readonly mostHits: number;
};

export type Line =
  | { readonly key: string; readonly kind: 'begun' | 'killed' | 'ended' }
  | { readonly key: string; readonly kind: 'reached'; readonly ms: number; readonly hits: Readonly<Record<string, number>> };

type Switches = {
  activeMutant?: string | undefined;
  hitCount: number;
  hitLimit: number;
  mutantCoverage: { static: Record<string, number>; perTest: object };
};

export function ask({ record, key, mutant, mostHits }: Asked, tests: Readonly<Record<string, () => Promise<unknown>>>): void {
  const write = (line: Line) => appendFileSync(record, `${JSON.stringify(line)}\n`);
  // The name is Stryker’s.
  const switches: Switches = { activeMutant: mutant, hitCount: 0, hitLimit: mostHits, mutantCoverage: { static: {}, perTest: {} } };
  Reflect.set(globalThis, '__stryker__', Object.assign(Reflect.get(globalThis, '__stryker__') ?? {}, switches));
  let killed = false;
  const kill = () => {
    if (!killed) write({ key, kind: 'killed' });
    killed = true;
  };
  const started = performance.now();
  write({ key, kind: 'begun' });
  beforeEach(({ onTestFailed, skip }) => {
    if (killed) skip();
    onTestFailed(kill);
  });
  afterAll(() => {
    if (mutant === undefined && !killed)
      write({ key, kind: 'reached', ms: performance.now() - started, hits: switches.mutantCoverage.static });
    write({ key, kind: 'ended' });
  });
  // A module keeps what it worked out while it was loaded, with the mutant of before.
  vi.resetModules();
  for (const [name, load] of Object.entries(tests)) {
    describe(`tests of ${name}`, async () => {
      try {
        await load();
      } catch {
        kill();
      }
    });
  }
}
