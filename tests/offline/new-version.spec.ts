import { expect, test, withWorker } from '../e2e/fixtures.ts';

import { nextRelease, startServer } from './own-server.ts';

test.use(withWorker);

test('a new version comes while somebody writes: it waits, is offered elsewhere, and nothing is lost', async ({ page, context }) => {
  test.setTimeout(120_000);
  const server = await startServer();
  await page.goto(`${server.origin}/en/path/tell?s=look-back`);
  await page.waitForSelector('html[data-offline="ready"]', { timeout: 30_000 });
  const writing = page.locator('main textarea');
  await writing.fill('It was the walk, I think.');

  server.release(nextRelease());
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await page.waitForSelector('html[data-offline="update-ready"]', { timeout: 30_000 });
  // Here somebody is writing: nothing is offered, nothing reloads.
  await expect(page.getByRole('button', { name: 'Use it now' })).toHaveCount(0);
  await writing.pressSequentially(' Not the first one.');

  const other = await context.newPage();
  await other.goto(`${server.origin}/en/stories`);
  await other.getByRole('button', { name: 'Use it now' }).click();
  await expect(other.locator('script[src*="v2.js"]')).toHaveCount(1);

  await expect(writing).toHaveValue('It was the walk, I think. Not the first one.');
  await expect(page.locator('main').getByText('Kept on this phone')).toBeVisible();
  // The old page still finds its own files, although the new version has taken over.
  await server.stop();
  await page.locator('main .button-go').last().click();
  await expect(page.locator('main h1')).not.toHaveText(/A year from now/);
  await page.goto(`${server.origin}/en/path/tell?s=look-back`);
  await expect(writing).toHaveValue('It was the walk, I think. Not the first one.');
});
