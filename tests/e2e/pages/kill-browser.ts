import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';

/** As a phone ends a browser that it needs the room of: no page hears of it. The lock in the profile names the process. */
export async function killBrowser(context: BrowserContext, profile: string): Promise<void> {
  const closed = new Promise<void>((tell) => void context.on('close', () => tell()));
  process.kill(Number(/\d+$/.exec(readlinkSync(join(profile, 'SingletonLock')))?.[0]), 'SIGKILL');
  await closed;
}
