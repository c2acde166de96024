import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The system’s Chromium, or undefined when Playwright’s own is to be used. CAIRN_CHROMIUM names another. */
export function systemChromium(): string | undefined {
  const named = process.env['CAIRN_CHROMIUM'];
  return named ?? usual.find((path) => existsSync(path));
}

/** Finds a browser or gets one: the system’s, else Debian’s package where that is possible, else Playwright’s own download. */
export function ensureBrowser(): void {
  if (systemChromium() !== undefined) return;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.log('No browser found: installing chromium ...');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (systemChromium() !== undefined) return;
  }
  console.log('No browser found: asking Playwright for its own ...');
  spawnSync('playwright', ['install', 'chromium'], { stdio: 'inherit' });
}
