import type { Page } from '@playwright/test';

import { expect, test } from '../e2e/fixtures.ts';

/** Everything that lies in the database, whatever its rows look like, as one text. */
function everyRow(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((give) => {
      const request = indexedDB.open('cairn');
      request.onsuccess = () => give(request.result);
    });
    const rows = await Promise.all(
      [...db.objectStoreNames].map(
        (table) =>
          new Promise<string>((give) => {
            const request: IDBRequest<unknown[]> = db.transaction(table).objectStore(table).getAll();
            const asText = (_: string, value: unknown) => (ArrayBuffer.isView(value) ? [...(value as Uint8Array)] : value);
            request.onsuccess = () => give(`${table}: ${JSON.stringify(request.result, asText)}`);
          }),
      ),
    );
    db.close();
    return rows.join('\n');
  });
}

/** As a newer Cairn leaves the database behind when an older one is put back on the server. */
async function leaveNewerData(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((give) => {
      const request = indexedDB.open('cairn');
      request.onsuccess = () => give(request.result);
    });
    await new Promise<void>((done) => {
      const transaction = db.transaction('meta', 'readwrite');
      const meta = transaction.objectStore('meta');
      const request: IDBRequest<object | undefined> = meta.get('meta');
      request.onsuccess = () => meta.put({ ...request.result, id: 'meta', schema: 99 });
      transaction.oncomplete = () => done();
    });
    db.close();
  });
}

async function writeSomething(page: Page): Promise<void> {
  await page.goto('/en/path/tell?s=look-back');
  await page.locator('main textarea').fill('Written by this version.');
  await expect(page.locator('main').getByText('Kept on this phone')).toBeVisible();
}

test('fault 20: an older Cairn leaves what a newer one wrote alone, says so, and offers to load again', async ({ page }) => {
  await writeSomething(page);
  await leaveNewerData(page);
  const before = await everyRow(page);
  expect(before).toContain('"schema":99');
  await page.goto('/en/path/tell?s=look-back');
  await expect(page.getByText('What is kept here comes from a newer Cairn. It is safe.')).toBeVisible();
  await page.locator('main textarea').fill('Typed into the older page.');
  await expect(page.locator('main').getByText('Not kept: this browser keeps nothing for Cairn.')).toBeVisible();
  await expect(page.locator('main textarea')).toHaveValue('Typed into the older page.');
  expect(await everyRow(page)).toBe(before);
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await expect(page.getByText('What is kept here comes from a newer Cairn. It is safe.')).toBeVisible();
  expect(await everyRow(page)).toBe(before);
});

test('fault 20: a newer Cairn comes while the older page is open: its next write is refused, and the words stay', async ({ page }) => {
  await writeSomething(page);
  await leaveNewerData(page);
  const before = await everyRow(page);
  await page.locator('main textarea').fill('One line more.');
  await expect(page.locator('main').getByText('A newer Cairn is open in another window.')).toBeVisible();
  await expect(page.locator('main textarea')).toHaveValue('One line more.');
  await expect(page.getByRole('button', { name: 'Load the page again' })).toBeVisible();
  expect(await everyRow(page)).toBe(before);
});
