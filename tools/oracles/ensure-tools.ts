import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The programs that read our files, and the packages of Debian that hold them. */
const tools = [
  { command: 'Rscript', debian: 'r-base-core' },
  { command: 'pspp', debian: 'pspp' },
  { command: 'age', debian: 'age' },
  { command: 'python3', debian: 'python3' },
] as const;

/** Gets what is missing where that is possible. Returns the commands that are still missing, with what would bring them. */
export function ensureTools(): readonly string[] {
  const missing = tools.filter(({ command }) => !isThere(command));
  if (missing.length === 0) return [];
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const packages = missing.map(({ debian }) => debian);
    console.log(`Not found: ${missing.map(({ command }) => command).join(', ')}. Installing ${packages.join(' ')} ...`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
  return missing.filter(({ command }) => !isThere(command)).map(({ command, debian }) => `${command} (Debian: apt-get install ${debian})`);
}

function isThere(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
}
