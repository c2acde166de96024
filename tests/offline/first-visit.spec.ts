import type { Page } from '@playwright/test';

import { expect, test, withWorker } from '../e2e/fixtures.ts';
import { PathWalk } from '../e2e/pages/path-walk.ts';
import { builtPages } from '../e2e/site-pages.ts';

import { startServer } from './own-server.ts';

test.use(withWorker);

/** Kept once they were opened: docs/decisions/0011. */
/** Pages of one country are kept once they were opened, or once its places were asked for. */
const ofOneCountry = /\/(?:help-now|find-help)\/[a-z]{2}$/;
const roomsOnDemand = ['/for-moderators', '/contribute', '/own-services'];

/** The browser’s own cache would hide what the worker forgot, so it is emptied: only what the worker keeps is left. */
async function forgetBrowserCache(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
}

test('one visit is enough: the server stops, and the whole path is walked', async ({ page }) => {
  test.setTimeout(240_000);
  const server = await startServer();
  await page.goto(`${server.origin}/`);
  await page.waitForSelector('html[data-offline="ready"]', { timeout: 30_000 });
  await forgetBrowserCache(page);
  await server.stop();
  const walk = new PathWalk(page);
  await walk.walkAll();
  expect(walk.seen.length).toBeGreaterThan(40);
});

test('after one visit every page opens without the server, and so does a kind page for any other address', async ({ page }) => {
  test.setTimeout(120_000);
  const server = await startServer();
  await page.goto(`${server.origin}/en/stories`);
  await page.waitForSelector('html[data-offline="ready"]', { timeout: 30_000 });
  await forgetBrowserCache(page);
  await server.stop();
  for (const address of builtPages().filter((one) => !ofOneCountry.test(one) && !roomsOnDemand.some((room) => one.endsWith(room)))) {
    await page.goto(server.origin + address);
    await page.waitForSelector('html[data-awake]');
  }
  // A country that nobody opened: the page of every country stands in, at its line.
  await page.goto(`${server.origin}/en/help-now/de`);
  await expect(page).toHaveURL(`${server.origin}/en/help-now#de`);
  await page.locator('#de').getByRole('link', { name: 'Germany', exact: true }).click();
  await expect(page.getByRole('link', { name: /0800 1110111/ }).first()).toHaveAttribute('href', 'tel:08001110111');
  await page.goto(`${server.origin}/en/no/such/place`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
});

test('a room that few people open is kept whole once it was opened, and not before', async ({ page }) => {
  const server = await startServer();
  await page.goto(`${server.origin}/en`);
  await page.waitForSelector('html[data-offline="ready"]', { timeout: 30_000 });
  const kept = () => page.evaluate(async () => (await (await caches.open('cairn-files')).keys()).map(({ url }) => new URL(url).pathname));
  for (const room of roomsOnDemand) expect(await kept()).not.toContain(`/kept/en${room}.html`);
  const before = (await kept()).length;
  await page.goto(`${server.origin}/en/for-moderators`);
  // The one brings the other along: they share most of what they need.
  await expect.poll(kept).toContain('/kept/en/contribute.html');
  await expect.poll(async () => (await kept()).length).toBeGreaterThan(before + 8);
  await forgetBrowserCache(page);
  await server.stop();
  for (const [address, name] of [
    ['/en/for-moderators', 'For moderators'],
    ['/en/contribute', 'No library here takes stories'],
  ] as const) {
    await page.goto(server.origin + address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  }
});

test('without the internet, such a room that was never opened gets the kind page', async ({ page }) => {
  const server = await startServer();
  await page.goto(`${server.origin}/en`);
  await page.waitForSelector('html[data-offline="ready"]', { timeout: 30_000 });
  await forgetBrowserCache(page);
  await server.stop();
  await page.goto(`${server.origin}/en/contribute`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
});

test('a missing file does not kill the worker: it says so, goes on, and mends itself', async ({ page }) => {
  const server = await startServer();
  server.lose('/kept/en/privacy.html');
  await page.goto(`${server.origin}/en`);
  await page.waitForSelector('html[data-offline="incomplete"]', { timeout: 30_000 });
  await page.goto(`${server.origin}/en/stories`);
  await page.waitForSelector('html[data-awake]');
  server.restore();
  await page.goto(`${server.origin}/en`);
  await page.waitForSelector('html[data-offline="ready"]', { timeout: 30_000 });
  await server.stop();
  await page.goto(`${server.origin}/en/privacy`);
  await page.waitForSelector('html[data-awake]');
});
