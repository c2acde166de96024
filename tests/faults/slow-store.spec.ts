import type { Page } from '@playwright/test';

import { expect, test } from '../e2e/fixtures.ts';

/** A phone that takes its time: one piece is read only when the test lets it. */
async function openSlowly(page: Page): Promise<void> {
  // Where nothing is kept yet, nothing has to be read.
  await page.goto('/en/safety-plan?s=alone');
  await page.locator('main textarea').fill('Feed the cat.');
  await expect(page.getByText('Kept on this phone', { exact: true })).toBeVisible();
  await page.addInitScript(() => {
    const held = { over: false };
    Object.assign(window, { held });
    const get = Reflect.get(IDBObjectStore.prototype, 'get') as (this: IDBObjectStore, key: IDBValidKey) => IDBRequest;
    IDBObjectStore.prototype.get = function later(this: IDBObjectStore, key: IDBValidKey) {
      const request = get.call(this, key);
      if (this.name !== 'pieces') return request;
      Object.defineProperty(request, 'onsuccess', {
        set: (told: (event: Event) => void) => {
          // Asked again and again: a transaction that has nothing to do ends by itself.
          const wait = (event: Event): void => {
            if (held.over) told.call(request, event);
            else get.call(this, key).addEventListener('success', () => wait(event));
          };
          request.addEventListener('success', wait);
        },
      });
      return request;
    };
  });
  await page.goto('/en/safety-plan?s=signs');
  await expect(page.locator('main [data-opening] textarea')).toBeVisible();
}

function letItBeRead(page: Page): Promise<void> {
  return page.evaluate(() => {
    (window as unknown as { readonly held: { over: boolean } }).held.over = true;
  });
}

test('who types while the page is still being read goes on typing when it is there', async ({ page }) => {
  await openSlowly(page);
  const writing = page.locator('main textarea');
  await writing.click();
  await page.keyboard.type('I stop ');
  // The page lets go while the keys go on: whichever of them meets the change must stand there.
  await letItBeRead(page);
  await page.keyboard.type('answering.');
  await expect(page.locator('main [data-opening]')).toHaveCount(0);
  await expect(writing).toHaveValue('I stop answering.');
  await expect(page.getByText('Kept on this phone', { exact: true })).toBeVisible();
});

test('who was about to type has the keyboard still when the page is there', async ({ page }) => {
  await openSlowly(page);
  const writing = page.locator('main textarea');
  await writing.click();
  await letItBeRead(page);
  await expect(page.locator('main [data-opening]')).toHaveCount(0);
  await page.keyboard.type('I stop answering.');
  await expect(writing).toHaveValue('I stop answering.');
});
