import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command in the project, showing what it prints; a failure ends everything with its code. */
export function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs from the lock file when the folder is missing or older than the lock. */
export function ensureInstalled() {
  if (sameLock()) return;
  console.log('Installing what Cairn is built with (once) ...');
  run('npm', ['ci']);
}

function sameLock() {
  const kept = `${root}node_modules/.package-lock.json`;
  if (!existsSync(kept)) return false;
  const wanted = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages;
  const have = JSON.parse(readFileSync(kept, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([name, item]) => name === '' || item.optional === true || item.peer === true || have[name]?.version === item.version,
  );
}
