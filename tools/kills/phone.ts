import { readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, devices, type BrowserContext, type Page } from '@playwright/test';

import { systemChromium } from '../test-all/ensure-browser.ts';

/** A browser with a profile on disk, as on a phone. */
export type Phone = {
  readonly page: Page;
  /** Ends every process of the browser in this very moment. Nothing in it hears of that. May be asked more than once. */
  readonly kill: () => void;
  readonly dead: Promise<void>;
};

/** Without these flags, on a machine with a closed network, the browser’s own background calls fail, many at a time. */
const flags = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update'];

/** What a killed browser leaves in its profile, and what keeps the next one from starting. */
const locks = ['SingletonLock', 'SingletonCookie', 'SingletonSocket'] as const;

export async function startPhone(profile: string, origin: string): Promise<Phone> {
  for (const lock of locks) rmSync(join(profile, lock), { force: true });
  const executablePath = systemChromium();
  const context = await chromium.launchPersistentContext(profile, {
    ...devices['Pixel 7'],
    viewport: { width: 390, height: 844 },
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...flags, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    baseURL: origin,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // The worker would fetch the whole site behind the first page of every new profile.
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(30_000);
  const leader = leaderOf(profile);
  let killed = false;
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    kill() {
      if (killed) return;
      killed = true;
      process.kill(-leader, 'SIGKILL');
    },
    dead: closed(context),
  };
}

/** The first process of the browser names itself in the lock. Playwright starts it as the leader of a group of its own. */
function leaderOf(profile: string): number {
  const leader = Number(/\d+$/.exec(readlinkSync(join(profile, 'SingletonLock')))?.[0]);
  if (!Number.isInteger(leader) || leader <= 1) throw new Error('the browser did not say which process it is');
  return leader;
}

function closed(context: BrowserContext): Promise<void> {
  return new Promise((tell) => void context.on('close', () => tell()));
}
