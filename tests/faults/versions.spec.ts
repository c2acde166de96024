import type { BrowserContext, Page } from '@playwright/test';

import { expect as hurried, test, withWorker } from '../e2e/fixtures.ts';
import { nextRelease, startServer, type OwnServer } from '../offline/own-server.ts';

/** Phones with a worker: two windows, and a version that comes while both are open. */
/** Keeping the whole site takes its time on a busy machine. */
const expect = hurried.configure({ timeout: 60_000 });

test.use(withWorker);
test.setTimeout(180_000);

const updateReady = 'html[data-offline="update-ready"]';

async function visitWhole(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForSelector('html[data-offline="ready"]', { timeout: 60_000 });
}

async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
}

/** In another window, somebody takes the new version that `writer` has seen coming. */
async function acceptElsewhere(context: BrowserContext, server: OwnServer): Promise<Page> {
  const other = await context.newPage();
  await other.goto(`${server.origin}/en/stories`);
  await other.getByRole('button', { name: 'Use it now' }).click();
  await expect(other.locator('script[src*="v2.js"]')).toHaveCount(1);
  return other;
}

/** Writes nothing by itself: only somebody’s asking makes the page keep what was typed. */
async function holdTimers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const real = window.setTimeout.bind(window);
    const held = (handler: TimerHandler, ms?: number, ...rest: unknown[]) => (ms === 300 || ms === 600 ? 0 : real(handler, ms, ...rest));
    Object.assign(window, { setTimeout: held });
  });
}

test('fault 21: before a new version takes over, every window writes what was typed in it, and none but the asking one reloads', async ({
  page,
  context,
}) => {
  const server = await startServer();
  await holdTimers(page);
  await visitWhole(page, `${server.origin}/en/path/tell?s=look-back`);
  const writing = page.locator('main textarea');
  await writing.fill('Typed, and no pause since.');
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  server.release(nextRelease());
  await lookForUpdate(page);
  await page.waitForSelector(updateReady, { timeout: 60_000 });

  const other = await acceptElsewhere(context, server);
  await other.goto(`${server.origin}/en/path/tell?s=look-back`);
  await expect(other.locator('main textarea')).toHaveValue('Typed, and no pause since.');
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  await expect(writing).toHaveValue('Typed, and no pause since.');
  await server.stop();
});

test('fault 21, 22: on a questionnaire an accepted update reloads nothing, and its old lazy files are found offline', async ({
  page,
  context,
}) => {
  const server = await startServer();
  await visitWhole(page, `${server.origin}/en/path/first-check`);
  const answer = page.locator('main input[type=radio]').nth(1);
  await answer.check();
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  server.release(nextRelease());
  await lookForUpdate(page);
  await page.waitForSelector(updateReady, { timeout: 60_000 });
  await expect(page.getByRole('button', { name: 'Use it now' })).toHaveCount(0);

  await acceptElsewhere(context, server);
  await expect(answer).toBeChecked();
  await server.stop();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(answer).not.toBeChecked();
  // A room that this page had not loaded yet: its script has another name in the new version.
  await page.getByRole('link', { name: 'Get help now' }).click();
  await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
});

test('fault 21: a version that was taken in one window is taken in another by the same press, and a version on its way is not tidied', async ({
  page,
  context,
}) => {
  const server = await startServer();
  await visitWhole(page, `${server.origin}/en/stories`);
  server.release(nextRelease());
  await lookForUpdate(page);
  await page.getByRole('button', { name: 'Use it now' }).waitFor({ timeout: 60_000 });
  const removed = await page.evaluate(async () => {
    const worker = (await navigator.serviceWorker.getRegistration())?.active;
    return new Promise((tell) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = ({ data }: MessageEvent<{ readonly removed: number }>) => tell(data.removed);
      worker?.postMessage({ kind: 'tidy' }, [channel.port2]);
    });
  });
  expect(removed).toBe(0);
  await acceptElsewhere(context, server);
  await page.getByRole('button', { name: 'Use it now' }).click();
  await expect(page.locator('script[src*="v2.js"]')).toHaveCount(1);
  await server.stop();
});
