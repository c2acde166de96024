import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { startServer } from '../offline/own-server.ts';
import { expect, test, withWorker } from './fixtures.ts';

const words = 'The heron stood by lock seventeen.';

async function write(page: Page, text = words): Promise<void> {
  await page.goto('/en/path/tell?s=look-back');
  await page.locator('main textarea').fill(text);
  await expect(page.locator('main').getByText('Kept on this phone')).toBeVisible();
}

/** An iPhone says so by a property of its own. */
async function asIphone(page: Page, standalone: boolean): Promise<void> {
  await page.addInitScript((installed) => {
    Object.defineProperty(Navigator.prototype, 'standalone', { value: installed, configurable: true });
  }, standalone);
}

/** Damages the first row of a table, as a disk may. */
async function turnAround(page: Page, table: string): Promise<void> {
  await page.evaluate(
    (name) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('cairn');
        opening.onerror = () => failed(new Error('the database did not open'));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(name, 'readwrite');
          const rows = transaction.objectStore(name);
          const asked = rows.getAll() as IDBRequest<{ readonly body: Uint8Array }[]>;
          asked.onsuccess = () => {
            const [row] = asked.result;
            if (row !== undefined) rows.put({ ...row, body: Uint8Array.from(row.body).toReversed() });
          };
          transaction.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    table,
  );
}

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } } })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

test('says what is here, what would be lost today, and leads to a file', async ({ page }) => {
  await page.goto('/en/settings');
  await page.getByRole('link', { name: 'Look at what is kept' }).click();
  await expect(page.getByText('Nothing would be lost. You have nothing here yet.')).toBeVisible();
  await write(page);
  await page.goto('/en/kept-here');
  await expect(page.getByText('You have not saved a file yet.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: '1 text you wrote' })).toBeVisible();
  await expect(page.getByText('A browser tab')).toBeVisible();
  await page.getByRole('link', { name: 'Save a file now' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Take it away' })).toBeVisible();
});

test('fault 35: what cannot be read any more stays, is counted, and hides nothing else', async ({ page }) => {
  await write(page);
  await page.goto('/en/path/tell?s=behind');
  await page.locator('main textarea').fill('Ask one person.');
  await expect(page.locator('main').getByText('Kept on this phone')).toBeVisible();
  await page.goto('/en/kept-here');
  await expect(page.getByRole('listitem').filter({ hasText: '2 texts you wrote' })).toBeVisible();
  await expect(page.getByText('cannot be read any more')).toHaveCount(0);
  await turnAround(page, 'pieces');
  await page.reload();
  await expect(page.getByText('1 thing here cannot be read any more.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: '1 text you wrote' })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});

test('one kind is taken out by keyboard alone, asked once, and comes back', async ({ page }) => {
  await write(page);
  await page.goto('/en/kept-here');
  await page.getByRole('button', { name: 'Remove: 1 text you wrote' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Remove all your stories and texts?')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Yes, remove' })).toBeFocused();
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Your texts are removed.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove: 1 text you wrote' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Your texts are removed.')).toBeVisible();
  await page.goto('/en/path/tell?s=look-back');
  await expect(page.locator('main textarea')).toHaveValue('');
});

test('answers, a plan and steps can each go alone; the rest stays', async ({ page }) => {
  await page.goto('/en/path/first-check');
  await page.locator('main input[type=radio]').first().check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('2 of 23')).toBeVisible();
  await write(page);
  await page.goto('/en/kept-here');
  await page.getByRole('button', { name: 'Remove: 1 set of answers' }).click();
  await page.getByRole('button', { name: 'No, keep it' }).click();
  await page.getByRole('button', { name: 'Remove: 1 set of answers' }).click();
  await page.getByRole('button', { name: 'Yes, remove' }).click();
  await expect(page.getByText('Your answers are removed.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Remove: 1 text you wrote' })).toBeVisible();
  await expect(page.getByText('set of answers')).toHaveCount(0);
});

test('on an iPhone in a tab: before the first word, the home screen; after it, the order in which nothing is lost', async ({ page }) => {
  await asIphone(page, false);
  await page.goto('/en/kept-here');
  await expect(page.getByText('So it is best to put it there before you write.')).toBeVisible();
  await write(page);
  await page.goto('/en/kept-here');
  await expect(page.getByText('Safari may delete what a site keeps when you have not opened it for seven days.')).toBeVisible();
  await expect(page.locator('main ol li')).toHaveText([/Save a file/, /Add to Home Screen/, /open your file there/]);
  expect(await faultsOf(page)).toEqual([]);
});

test('on an iPhone, from the home screen: none of that', async ({ page }) => {
  await asIphone(page, true);
  await page.goto('/en/kept-here');
  await expect(page.getByText('The home screen', { exact: true })).toBeVisible();
  await expect(page.getByText('On an iPhone or iPad')).toHaveCount(0);
});

test('where the browser keeps nothing, that is said first, and no file is said to hold anything', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined, configurable: true }));
  await page.goto('/en/kept-here');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Right now, nothing is kept');
  await expect(page.getByText('No. This browser keeps nothing for Cairn.')).toBeVisible();
  await expect(page.getByText('If this phone were lost today')).toHaveCount(0);
});

test.describe('with a worker', () => {
  test.use(withWorker);

  test('without internet it says that everything needed is here, because the worker looked', async ({ page }) => {
    const server = await startServer();
    const looked = { timeout: 20_000 };
    await page.goto(`${server.origin}/en/kept-here`);
    await page.waitForSelector('html[data-offline="ready"]', { timeout: 30_000 });
    await server.stop();
    await page.reload();
    await expect(page.getByText('Everything needed is here.')).toBeVisible(looked);
    // A file goes missing: the answer is of now, not of then.
    await page.evaluate(async () => {
      const cache = await caches.open('cairn-files');
      const [first] = (await cache.keys()).filter(({ url }) => url.includes('/kept/en/stories'));
      if (first !== undefined) await cache.delete(first);
    });
    await page.reload();
    await expect(page.getByText('1 part is still missing.')).toBeVisible(looked);
  });
});
