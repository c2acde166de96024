import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { systemChromium } from '../test-all/ensure-browser.ts';

/** What the journeys need on the machine, and the packages of Debian that hold it. */
const needed: readonly { readonly name: string; readonly debian: string; readonly find: () => string | undefined }[] = [
  { name: 'Chromium', debian: 'chromium', find: systemChromium },
  { name: 'Firefox ESR', debian: 'firefox-esr', find: firefox },
  { name: 'WebKitGTK MiniBrowser', debian: 'webkit2gtk-driver libwebkit2gtk-4.1-0', find: miniBrowser },
  { name: 'xvfb-run', debian: 'xvfb', find: () => onPath('xvfb-run') },
  { name: 'xauth', debian: 'xauth', find: () => onPath('xauth') },
  { name: 'dbus-launch', debian: 'dbus-x11', find: () => onPath('dbus-launch') },
];

/** Debian’s Firefox, or undefined. CAIRN_FIREFOX names another. */
export function firefox(): string | undefined {
  return process.env['CAIRN_FIREFOX'] ?? onPath('firefox-esr');
}

/** WebKit’s own small browser lies beside its library, in a folder that is named after the machine’s kind. */
export function miniBrowser(): string | undefined {
  const libraries = '/usr/lib';
  if (!existsSync(libraries)) return undefined;
  return readdirSync(libraries)
    .map((kind) => join(libraries, kind, 'webkit2gtk-4.1', 'MiniBrowser'))
    .find((path) => existsSync(path));
}

/** Gets what is missing where that is possible. Returns what is still missing, each with what would bring it. */
export function ensureEngines(): readonly string[] {
  const missing = needed.filter(({ find }) => find() === undefined);
  if (missing.length === 0) return [];
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const packages = [...missing.flatMap(({ debian }) => debian.split(' ')), 'fonts-dejavu-core'];
    console.log(`Not found: ${missing.map(({ name }) => name).join(', ')}. Installing ${packages.join(' ')} ...`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
  return needed.filter(({ find }) => find() === undefined).map(({ name, debian }) => `${name} (Debian: apt-get install ${debian})`);
}

function onPath(command: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find((path) => existsSync(path));
}
