import type { Page } from '@playwright/test';

import { startServer } from '../offline/own-server.ts';
import { expect, test, withWorker } from '../e2e/fixtures.ts';

/** Deleting, looked at from outside: what the browser still holds afterwards is read raw. */

const words = 'The heron stood by lock seventeen.';

async function write(page: Page, text: string): Promise<void> {
  await page.locator('main textarea').fill(text);
  await expect(page.locator('main').getByText('Kept on this phone')).toBeVisible();
}

async function eraseAll(page: Page, also = false): Promise<void> {
  await page.getByRole('button', { name: 'Delete everything' }).click();
  if (also) await page.getByRole('checkbox', { name: 'remove Cairn’s own pages' }).check();
  await page.getByRole('button', { name: 'Yes, delete it all' }).click();
}

/** Everything a page can read of what this site keeps in the browser, as one text. */
function rawStorage(page: Page): Promise<{ readonly databases: number; readonly caches: number; readonly all: string }> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const rows: unknown[] = [];
    for (const { name = '' } of databases) {
      const open = indexedDB.open(name);
      await new Promise((done) => open.addEventListener('success', done));
      for (const store of open.result.objectStoreNames) {
        const request = open.result.transaction(store).objectStore(store).getAll();
        await new Promise((done) => request.addEventListener('success', done));
        rows.push(request.result);
      }
      open.result.close();
    }
    const names = await caches.keys();
    const kept: string[] = [];
    for (const name of names) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) kept.push(request.url, await (await cache.match(request))!.text());
    }
    const states = [
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      history.state,
      window.name,
      document.cookie,
      location.href,
    ];
    return { databases: databases.length, caches: names.length, all: JSON.stringify([rows, kept, states]) };
  });
}

test.describe('with a worker', () => {
  test.use(withWorker);

  test('fault 38: everything goes while the server is stopped, and raw storage holds nothing personal; then the own pages go too', async ({
    page,
  }) => {
    const server = await startServer();
    await page.goto(`${server.origin}/en/path/tell?s=look-back`);
    await page.waitForSelector('html[data-offline="ready"]', { timeout: 30_000 });
    await write(page, words);
    await page.goto(`${server.origin}/en/take-away`);
    await server.stop();
    await page.reload();
    await eraseAll(page);
    await expect(page.getByText('Everything is deleted from this phone.')).toBeVisible();
    const after = await rawStorage(page);
    expect(after.databases).toBe(0);
    // What the worker keeps is the same for everybody: it stays, and holds no word of the person.
    expect(after.caches).toBe(1);
    expect(after.all).not.toContain('heron');
    expect(await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage), history.state])).toEqual([[], [], null]);
    await eraseAll(page, true);
    await expect(page.getByText('Cairn’s own pages are removed too.')).toBeVisible();
    expect((await rawStorage(page)).caches).toBe(0);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  });
});

test('fault 38: a second window is open and in mid-save; nothing of its words comes back, and it says that it was closed', async ({
  context,
}) => {
  const one = await context.newPage();
  const other = await context.newPage();
  await one.goto('/en/take-away');
  await other.goto('/en/path/tell?s=look-back');
  await write(other, words);
  // From here on the other window saves without a pause, and the deleting falls in the middle of it.
  await other.evaluate(() => {
    const page = document.querySelector('textarea')!;
    const value = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
    setInterval(() => {
      value?.set?.call(page, `${page.value} heron`);
      page.dispatchEvent(new Event('input', { bubbles: true }));
      dispatchEvent(new Event('pagehide'));
    }, 20);
  });
  await eraseAll(one);
  await expect(one.getByText('Everything is deleted from this phone.')).toBeVisible();
  await expect(other.getByText('The place where Cairn keeps things was closed').first()).toBeVisible();
  await expect(other.locator('main textarea')).toHaveValue(/heron heron/);
  await other.close();
  const after = await rawStorage(one);
  expect(after.databases).toBe(0);
  expect(after.all).not.toContain('heron');
  await one.goto('/en/path/tell?s=look-back');
  await expect(one.locator('main textarea')).toHaveValue('');
});

test('fault 38: a window that does not let go is named, and what is left of the database is empty', async ({ context }) => {
  test.setTimeout(90_000);
  const one = await context.newPage();
  await one.goto('/en/path/tell?s=look-back');
  await write(one, words);
  const other = await context.newPage();
  await other.goto('/list.html');
  // A connection that never answers a closing, as a frozen window would hold it.
  await other.evaluate(async () => {
    const open = indexedDB.open('cairn');
    await new Promise((done) => open.addEventListener('success', done));
    Object.assign(window, { held: open.result });
  });
  await one.goto('/en/take-away');
  await eraseAll(one);
  await expect(one.getByText('Cairn is open in another window.')).toBeVisible({ timeout: 15_000 });
  const left = await other.evaluate(async () => {
    const { held } = window as unknown as { readonly held: IDBDatabase };
    const rows: unknown[] = [];
    for (const store of held.objectStoreNames) {
      const request = held.transaction(store).objectStore(store).getAll();
      await new Promise((done) => request.addEventListener('success', done));
      rows.push(request.result);
    }
    return JSON.stringify(rows);
  });
  expect(left).not.toContain('heron');
  await other.close();
  await eraseAll(one);
  await expect(one.getByText('Everything is deleted from this phone.')).toBeVisible();
  expect((await rawStorage(one)).databases).toBe(0);
});
