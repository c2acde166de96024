import { mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, expect, firefox, type BrowserContext, type Page } from '@playwright/test';

import usual from '../../playwright.config.ts';
import { leavePage } from '../../src/paths.ts';
import { firefox as firefoxPath } from '../../tools/engines/ensure-engines.ts';

import { startMiniBrowser } from './mini-browser.ts';
import { killTree } from './process-tree.ts';

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** A browser with a profile of its own: what it kept is there again after it was killed and opened anew. */
export type Phone = {
  readonly engine: Engine;
  /** Opens the browser, and gives its one page: still empty. */
  readonly open: () => Promise<Page>;
  /** Ends every process of the browser at once, with SIGKILL. */
  readonly kill: () => Promise<void>;
  /** The file that this act brings to the folder of downloads. */
  readonly fileFrom: (act: () => Promise<void>) => Promise<Buffer>;
};

type Running = { readonly context: BrowserContext; readonly pid: number; readonly letGo: () => Promise<void> };

const viewport = { width: 390, height: 844 };
const place = { locale: 'en-GB', timezoneId: 'Europe/London' } as const;

type PhoneParts = {
  readonly engine: Engine;
  /** Of the site that will be opened in it. */
  readonly origin: string;
  /** Of this test alone. */
  readonly folder: string;
  /** Called with each new browser, before it opens a page of ours. */
  readonly onContext: (context: BrowserContext) => Promise<void>;
};

export function createPhone({ engine, origin, folder, onContext }: PhoneParts): Phone {
  const profile = join(folder, 'profile');
  // WebKit has no setting for it: what it brings lands in the home of whoever started it.
  const downloads = engine === 'webkit' ? profile : join(folder, 'downloads');
  for (const one of [profile, downloads]) mkdirSync(one, { recursive: true });
  let running: Running | undefined;

  /** What lies there, without what a browser is still writing or keeps for itself. */
  function brought(): readonly string[] {
    const files = readdirSync(downloads, { withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
    return files.some(({ name }) => name.endsWith('.part')) ? [] : files.map(({ name }) => join(downloads, name));
  }

  return {
    engine,
    async open() {
      running = await starters[engine](profile, downloads);
      const { context } = running;
      await onContext(context);
      const page = context.pages()[0] ?? (await context.newPage());
      // WebKit changes its process between an empty page and the first one of ours, and calls that load cancelled.
      if (engine === 'webkit') await page.goto(`${origin}${leavePage}`).catch(() => undefined);
      return page;
    },
    async kill() {
      if (running === undefined) return;
      const { pid, letGo } = running;
      running = undefined;
      await killTree(pid);
      await letGo();
    },
    async fileFrom(act) {
      for (const file of brought()) rmSync(file);
      await act();
      let file = '';
      let size = 0;
      // There, with something in it, and of the same size as at the look before.
      await expect
        .poll(() => {
          const before = size;
          file = brought()[0] ?? '';
          size = file === '' ? 0 : statSync(file).size;
          return size > 0 && size === before;
        })
        .toBe(true);
      return readFileSync(file);
    },
  };
}

const starters: Readonly<Record<Engine, (profile: string, downloads: string) => Promise<Running>>> = {
  async chromium(profile, downloads) {
    // Left behind by one that was killed: the next would take the profile for one in use.
    for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) rmSync(join(profile, name), { force: true });
    const context = await chromium.launchPersistentContext(profile, {
      ...usual.use?.launchOptions,
      ...place,
      viewport,
      isMobile: true,
      hasTouch: true,
      downloadsPath: downloads,
    });
    return launched(context, profile, 'SingletonLock');
  },
  async firefox(profile, downloads) {
    const executablePath = firefoxPath();
    if (executablePath === undefined) throw new Error('Firefox ESR is not here: npm run test:engines gets it');
    rmSync(join(profile, 'lock'), { force: true });
    const context = await firefox.launchPersistentContext(profile, {
      channel: 'moz-firefox',
      executablePath,
      ...place,
      viewport,
      // Playwright hears nothing of a download here, so the file has to go to a folder that can be looked into.
      downloadsPath: downloads,
    });
    return launched(context, profile, 'lock');
  },
  webkit: (profile) => startMiniBrowser(profile, viewport),
};

/** The lock in the profile is a link whose name ends with the number of the process. */
function launched(context: BrowserContext, profile: string, lock: string): Running {
  const pid = Number(/\d+$/.exec(readlinkSync(join(profile, lock)))?.[0]);
  const closed = new Promise<void>((tell) => void context.on('close', () => tell()));
  return { context, pid, letGo: () => closed };
}
