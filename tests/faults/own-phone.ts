import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page, type TestInfo } from '@playwright/test';

import { expect } from '../e2e/fixtures.ts';

/** A browser with a profile on disk: what it kept is still there when it is started again. */
export class OwnPhone {
  readonly profile: string;
  readonly #info: TestInfo;

  constructor(info: TestInfo) {
    this.profile = info.outputPath('profile');
    this.#info = info;
  }

  async start(): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
    // Left behind by a browser that was killed; another one does not start over them.
    for (const lock of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) rmSync(join(this.profile, lock), { force: true });
    const { use } = this.#info.project;
    const context = await chromium.launchPersistentContext(this.profile, { ...use, ...use.launchOptions });
    return { context, page: context.pages()[0] ?? (await context.newPage()) };
  }
}

/** The page for hard times: a page to write on that needs nothing else. */
export const paperAddress = '/en/safety-plan?s=signs';

export async function openPaper(page: Page, address = paperAddress): Promise<void> {
  await page.goto(address);
  await page.locator('html[data-awake] main textarea').first().waitFor();
  await expect(page.locator('[data-opening]')).toHaveCount(0);
}

export async function writeAndSee(page: Page, words: string): Promise<void> {
  await page.locator('main textarea').first().fill(words);
  await expectKept(page);
}

export async function expectKept(page: Page): Promise<void> {
  await expect(page.locator('main').getByText('Kept on this phone', { exact: true }).first()).toBeVisible();
}

/** Help needs nothing that is kept. */
export async function expectHelp(page: Page): Promise<void> {
  await page.goto('/en/help-now/gb');
  await expect(page.getByRole('link', { name: /116 123/ }).first()).toHaveAttribute('href', 'tel:116123');
}
