import type { Page } from '@playwright/test';

import { expect as hurried, test, withWorker } from '../e2e/fixtures.ts';
import { loginPage, nextRelease, startServer, type OwnServer } from '../offline/own-server.ts';

/** Keeping the whole site takes its time on a busy machine. */
const expect = hurried.configure({ timeout: 60_000 });

test.use(withWorker);
test.setTimeout(180_000);

const ready = 'html[data-offline="ready"]';
const incomplete = 'html[data-offline="incomplete"]';

/** Every kept file, by path, as text. */
function keptTexts(page: Page): Promise<readonly (readonly [string, string])[]> {
  return page.evaluate(async () => {
    const cache = await caches.open('cairn-files');
    const keys = await cache.keys();
    return Promise.all(keys.map(async (key) => [new URL(key.url).pathname, (await (await cache.match(key))?.text()) ?? ''] as const));
  });
}

const spoilings = [
  {
    name: 'the server fails',
    spoil: (server: OwnServer, is: (path: string) => boolean) =>
      server.spoil((path, response) => {
        if (!is(path)) return false;
        response.writeHead(500).end();
        return true;
      }),
  },
  {
    name: 'the answer ends in the middle',
    spoil: (server: OwnServer, is: (path: string) => boolean) =>
      server.spoil((path, response) => {
        if (!is(path)) return false;
        response.writeHead(200, { 'content-type': 'text/javascript', 'content-length': '5000' });
        response.write('export const half = ', () => response.destroy());
        return true;
      }),
  },
  {
    name: 'other bytes come, and all seems well',
    spoil: (server: OwnServer, is: (path: string) => boolean) =>
      server.spoil((path, response) => {
        if (!is(path)) return false;
        response.writeHead(200, { 'content-type': 'text/javascript' }).end('export const other = true;');
        return true;
      }),
  },
] as const;

for (const { name, spoil } of spoilings) {
  test(`fault 23: ${name} for one file of a new version: the old one goes on, and the next visit mends it`, async ({ page }) => {
    const server = await startServer();
    await page.goto(`${server.origin}/en`);
    await page.waitForSelector(ready, { timeout: 60_000 });
    const spoilt: string[] = [];
    spoil(server, (path) => {
      // One script of the new version, whichever is asked for first.
      if (spoilt.length === 0 && path.endsWith('v2.js')) spoilt.push(path);
      return path === spoilt[0];
    });
    server.release(nextRelease());
    await page.evaluate(async () => {
      const found = await navigator.serviceWorker.getRegistration();
      const { promise, resolve } = Promise.withResolvers<void>();
      found?.addEventListener('updatefound', () => {
        const coming = found.installing;
        coming?.addEventListener('statechange', () => coming.state === 'installed' && resolve());
      });
      await found?.update();
      await promise;
    });
    await page.goto(`${server.origin}/en/stories`);
    await page.waitForSelector('html[data-offline="looking"]');
    await expect(page.locator('script[src*="v2.js"]')).toHaveCount(0);
    expect((await keptTexts(page)).map(([path]) => path)).not.toContain(spoilt[0]);
    await expect(page.getByRole('button', { name: 'Use it now' })).toHaveCount(0);

    server.spoil(undefined);
    await page.goto(`${server.origin}/en/stories`);
    await page.getByRole('button', { name: 'Use it now' }).click({ timeout: 60_000 });
    await expect(page.locator('script[src*="v2.js"]')).toHaveCount(1);
    await server.stop();
    await page.goto(`${server.origin}/en/privacy`);
    await page.waitForSelector('html[data-awake]');
  });
}

test('fault 23: a kept file whose bytes changed on the phone is seen once it was used, and fetched anew', async ({ page }) => {
  const server = await startServer();
  await page.goto(`${server.origin}/en`);
  await page.waitForSelector(ready, { timeout: 60_000 });
  const whole = new Map(await keptTexts(page));
  const damaged = await page.evaluate(async () => {
    const cache = await caches.open('cairn-files');
    const key = (await cache.keys()).find(({ url }) => new URL(url).pathname === '/kept/en/privacy.html');
    if (key === undefined) return undefined;
    await cache.put(key, new Response('<!doctype html><p>Damaged.', { headers: { 'content-type': 'text/html' } }));
    return new URL(key.url).pathname;
  });
  expect(damaged).toBe('/kept/en/privacy.html');
  await page.goto(`${server.origin}/en/privacy`);
  await expect.poll(async () => new Map(await keptTexts(page)).get('/kept/en/privacy.html')).toBe(whole.get('/kept/en/privacy.html'));
  await page.goto(`${server.origin}/en/privacy`);
  await page.waitForSelector('html[data-awake]');
  await server.stop();
});

test('fault 25: offline on the very first visit there is nothing; after one whole visit everything is', async ({ page }) => {
  const server = await startServer();
  const { origin } = server;
  await page.route('**', (route) => route.abort('internetdisconnected'));
  await expect(page.goto(`${origin}/en`)).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
  await page.unroute('**');
  await page.goto(`${origin}/en`);
  await page.waitForSelector(ready, { timeout: 60_000 });
  await expect(page.getByText('Cairn is now kept on this phone. It works without internet.')).toBeVisible();
  await server.stop();
  await page.goto(`${origin}/en/help-now`);
  await page.waitForSelector('html[data-awake]');
});

test('fault 26: a public network’s login page is never kept and never shown as ours, and nothing kept waits for the network', async ({
  page,
}) => {
  const server = await startServer();
  // On the first visit the network turns after the page itself has come: the worker gets the login page for all that it asks for.
  // The page does not, however late it asks for its own files: without the store it would rightly say that nothing can be read.
  let given = 0;
  server.spoil((path, response, request) => {
    if (request.headers['sec-fetch-dest'] !== 'empty') return false;
    given += 1;
    return loginPage(path, response, request);
  });
  await page.goto(`${server.origin}/en`);
  await page.waitForSelector(incomplete, { timeout: 60_000 });
  expect(given).toBeGreaterThan(100);
  expect((await keptTexts(page)).filter(([, text]) => text.includes('Accept our terms'))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.dataset['offline'])).toBe('incomplete');
  server.spoil(undefined);
  await page.goto(`${server.origin}/en`);
  await page.waitForSelector(ready, { timeout: 60_000 });

  // Now the network turns for good, the worker’s own address included.
  server.spoil(loginPage);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined));
  for (const address of ['/en', '/en/stories', '/en/path/tell', '/en/help-now/de', '/en/for-moderators']) {
    await page.goto(server.origin + address);
    await page.waitForSelector('html[data-awake]');
    await expect(page.getByText('Accept our terms')).toHaveCount(0);
  }
  // A page of one country that was never opened: that of every country stands in for it.
  await page.goto(`${server.origin}/en/help-now/fr`);
  await expect(page).toHaveURL(`${server.origin}/en/help-now#fr`);
  expect((await keptTexts(page)).filter(([, text]) => text.includes('Accept our terms'))).toEqual([]);
  await server.stop();
});

test('fault 26: the network takes everything and gives nothing: what is kept opens, and a country that is not gets another page', async ({
  page,
}) => {
  const server = await startServer();
  await page.goto(`${server.origin}/en`);
  await page.waitForSelector(ready, { timeout: 60_000 });
  // One byte of each answer, and then silence.
  server.spoil((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.write('<');
    return true;
  });
  await page.goto(`${server.origin}/en/path/tell?s=look-back`);
  await page.locator('main textarea').fill('The train stands in a tunnel.');
  await expect(page.locator('main').getByText('Kept on this phone')).toBeVisible();
  await page.goto(`${server.origin}/en/help-now/de`);
  await expect(page).toHaveURL(`${server.origin}/en/help-now#de`);
  await server.stop();
});
