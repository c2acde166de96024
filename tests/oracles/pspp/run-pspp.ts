import { spawnSync } from 'node:child_process';

export type Run = { readonly status: number | null; readonly said: string };

/** Runs a syntax file in its folder. PSPP prints its warnings and errors among the output. Without PSPP the test fails. */
export function runPspp(syntax: string, folder: string): Run {
  const { status, stdout, stderr, error } = spawnSync('pspp', ['-o', '-', '-O', 'format=txt', syntax], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  if (error !== undefined) throw new Error(`PSPP did not run: ${error.message}. npm run test:oracles installs it where it can.`);
  return { status, said: `${stdout}${stderr}` };
}

/** Runs a syntax file and writes what it shows as CSV into a file beside it. */
export function psppTables(syntax: string, folder: string, into: string): Run {
  const { status, stdout, stderr } = spawnSync('pspp', ['-o', into, '-O', 'format=csv', syntax], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  return { status, said: `${stdout}${stderr}` };
}

/** Seconds since the start of the Gregorian calendar, in which SPSS keeps days and times. */
export function spssSeconds(utc: string): number {
  return (Date.parse(utc) - Date.UTC(1582, 9, 14)) / 1000;
}
