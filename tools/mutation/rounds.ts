import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Line } from './inside.ts';

/** One question: do these test files notice this mutant? */
export type Question = { readonly key: string; readonly mutant?: string; readonly mostHits: number; readonly tests: readonly string[] };

export type Answer = { readonly killed: boolean; readonly ms?: number; readonly hits?: Readonly<Record<string, number>> };

const inside = fileURLToPath(new URL('inside.ts', import.meta.url));
/** No line for so long: a mutant hangs. No test here takes a tenth of that. */
const stillMs = 60_000;

/** Puts every question in one file of its own, and runs them all in one vitest, begun anew as often as a mutant brings it down. */
export async function askAll(tree: string, questions: readonly Question[]): Promise<ReadonlyMap<string, Answer>> {
  const record = join(tree, 'record.ndjson');
  const folder = join(tree, 'asked');
  const answers = new Map<string, Answer>();
  for (;;) {
    const open = questions.filter(({ key }) => !answers.has(key));
    if (open.length === 0) return answers;
    rmSync(record, { force: true });
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(record, '');
    for (const question of open) writeFileSync(join(folder, `${question.key}.test.ts`), asked(record, question));
    const said = await runOnce(tree, record);
    const lines = readLines(record);
    if (lines.length === 0) throw new Error(`no test ran:\n${said}`);
    const ended = new Set(lines.filter(({ kind }) => kind === 'ended').map(({ key }) => key));
    for (const line of lines) {
      if (line.kind === 'reached') answers.set(line.key, { killed: false, ms: line.ms, hits: line.hits });
      // What begins and never ends hangs, or takes its process with it: noticed.
      else if (line.kind === 'killed' || (line.kind === 'begun' && !ended.has(line.key))) answers.set(line.key, { killed: true });
      else if (line.kind === 'ended' && !answers.has(line.key)) answers.set(line.key, { killed: false });
    }
  }
}

function asked(record: string, { key, mutant, mostHits, tests }: Question): string {
  // Each in a block of its own: what one file does before each of its tests must not be done before those of another.
  const loads = tests.map((test) => `  ${JSON.stringify(test)}: () => import(${JSON.stringify(`/${test}`)}),`).join('\n');
  return `import { ask } from ${JSON.stringify(inside)};

ask(${JSON.stringify({ record, key, mutant, mostHits })}, {
${loads}
});
`;
}

export const vitestConfig = `import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['asked/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['tests/noise-fails.ts'],
    testTimeout: 30_000,
    isolate: false,
    watch: false,
  },
});
`;

function runOnce(tree: string, record: string): Promise<string> {
  return new Promise((tell, fail) => {
    const child = spawn('vitest', ['run', '--reporter=dot', '--maxWorkers=2', '--config', join(tree, 'vitest.config.ts'), '--root', tree], {
      cwd: tree,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that its workers end with it.
      detached: true,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => (said = `${said}${text.toString()}`.slice(-4000)));
    const watch = setInterval(() => {
      if (Date.now() - statSync(record).mtimeMs > stillMs && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, 1000);
    child.on('error', fail);
    child.on('close', () => {
      clearInterval(watch);
      tell(said);
    });
  });
}

function readLines(record: string): readonly Line[] {
  if (!existsSync(record)) return [];
  const written = readFileSync(record, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return written.map((line) => JSON.parse(line) as Line);
}
