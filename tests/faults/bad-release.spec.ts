import { readFileSync } from 'node:fs';

import { fileSum } from '../../tools/build/mark-files.ts';
import type { Site } from '../../tools/serve/site-server.ts';
import { expect, test, withWorker } from '../e2e/fixtures.ts';
import { builtOnce, nextRelease, startServer } from '../offline/own-server.ts';

test.use(withWorker);

type File = Site['files'] extends ReadonlyMap<string, infer Kept> ? Kept : never;

/** The same site with some scripts in another wording, and a list of the worker’s that says so. */
function reworded(site: Site, word: (path: string, text: string) => string | undefined): Site {
  const files = new Map(site.files);
  const put = (path: string, file: File, text: string) =>
    files.set(path, { ...file, body: Buffer.from(text), brotli: undefined, gzip: undefined });
  for (const [path, file] of site.files) {
    const text = path.endsWith('.js') ? word(path, file.body.toString('utf8')) : undefined;
    const worker = files.get('/sw.js');
    if (text === undefined || worker === undefined) continue;
    put(path, file, text);
    if (path !== '/sw.js') put('/sw.js', worker, worker.body.toString('utf8').replaceAll(fileSum(file.body), fileSum(Buffer.from(text))));
  }
  return { ...site, files };
}

const killSwitch = readFileSync(new URL('../../tools/kill-switch/sw.js', import.meta.url), 'utf8');

test('fault 24: a version that does not start is shipped, the kill switch brings the app back, and what was written is untouched', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const server = await startServer();
  await page.goto(`${server.origin}/en/path/tell?s=look-back`);
  await page.waitForSelector('html[data-offline="ready"]', { timeout: 30_000 });
  await page.locator('main textarea').fill('It was the walk.');
  await expect(page.locator('main').getByText('Kept on this phone')).toBeVisible();

  // The new version starts nowhere, and its worker goes on answering with it.
  server.release(
    reworded(nextRelease(), (path, text) => (/\/assets\/main-.*\.js$/.test(path) ? `await new Promise(() => {});${text}` : undefined)),
  );
  await page.goto(`${server.origin}/en/stories`);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await page.getByRole('button', { name: 'Use it now' }).click();
  await expect(page.locator('script[src*="v2.js"]')).toHaveCount(1);
  await page.goto(`${server.origin}/en/path/tell?s=look-back`);
  await expect(page.locator('html[data-awake]')).toHaveCount(0);

  // The version before it again, with the kill switch where its worker would be.
  server.release(reworded(builtOnce(), (path) => (path === '/sw.js' ? killSwitch : undefined)));
  await page.goto(`${server.origin}/en/path/tell?s=look-back`);
  await page.waitForSelector('html[data-awake]', { timeout: 30_000 });
  await expect(page.locator('main textarea')).toHaveValue('It was the walk.');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);

  // It loads no page again and again: what is typed now stays, and so does the page.
  await page.evaluate(() => Object.assign(window, { still: true }));
  await page.evaluate(() => navigator.serviceWorker.register('/sw.js').then(() => undefined));
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await page.evaluate(() => 'still' in window)).toBe(true);

  // The next sound version is kept again.
  server.release(builtOnce());
  await page.goto(`${server.origin}/en/path/tell?s=look-back`);
  await page.waitForSelector('html[data-offline="ready"]', { timeout: 30_000 });
  await expect(page.locator('main textarea')).toHaveValue('It was the walk.');
});

test('fault 24: the kill switch names no database', () => {
  expect(killSwitch.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')).not.toMatch(/indexedDB|localStorage|sessionStorage/i);
});
