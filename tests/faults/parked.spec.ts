import type { Page } from '@playwright/test';

import { expect, test } from '../e2e/fixtures.ts';
import { everythingStored } from '../e2e/pages/everything-stored.ts';
import { openPaper, paperAddress, writeAndSee } from './own-phone.ts';

const parked = 'This could not be kept yet. Your words wait in this tab. Copy them to be sure, then load the page again.';
const closed = /^The place where words are kept was closed\. Your words are still/;

/** What WebKit does to a page whose storage process has died: from now on no transaction does anything, until the page is loaded again. */
async function loseTheDatabase(page: Page): Promise<void> {
  await page.evaluate(() => {
    IDBTransaction.prototype.objectStore = () => {
      throw new DOMException('Connection to Indexed Database server lost. Refresh the page to try again', 'UnknownError');
    };
  });
}

const inThisTab = (page: Page) => page.evaluate(() => sessionStorage.getItem('cairn-parked'));

async function setLock(page: Page): Promise<void> {
  await page.goto('/en/lock');
  await page.getByLabel('Your passcode').fill('three grey stones');
  await page.getByLabel('The same once more').fill('three grey stones');
  await page.getByRole('button', { name: 'Turn the lock on' }).click();
  await expect(page.getByText('The lock is on.', { exact: true })).toBeVisible();
}

async function unlock(page: Page): Promise<void> {
  await page.getByLabel('Your passcode').fill('three grey stones');
  await page.keyboard.press('Enter');
  await page.locator('main textarea').first().waitFor();
  await expect(page.locator('[data-opening]')).toHaveCount(0);
}

test.describe('fault 6: the connection to the database is lost while somebody writes', () => {
  test('what is written then is parked, closed, and back after the page was loaded again', async ({ page }) => {
    await openPaper(page);
    await writeAndSee(page, 'Before it was lost.');
    await loseTheDatabase(page);
    const paper = page.locator('main textarea').first();
    await paper.fill('Before it was lost. And after, quite alone.');
    await expect(page.locator('main').getByText(parked)).toBeVisible();
    await expect(page.locator('main').getByText('Kept on this phone', { exact: true })).toHaveCount(0);
    await paper.pressSequentially(' More.');
    const lies = await inThisTab(page);
    expect(lies).not.toBeNull();
    expect(lies).not.toMatch(/lost|alone|signs/);
    // The last letters may have come after the last parking: they are waited for.
    await expect.poll(async () => (await inThisTab(page)) === lies).toBe(false);
    await page.locator('main').getByRole('button', { name: 'Load the page again' }).click();
    await page.locator('html[data-awake]').waitFor();
    await expect(paper).toHaveValue('Before it was lost. And after, quite alone. More.');
    expect(await inThisTab(page)).toBeNull();
    expect(await everythingStored(page)).toContain('And after, quite alone. More.');
  });

  test('the first words on a page come back, too, and another window’s later words stay', async ({ page }) => {
    await openPaper(page, '/en/path/tell?s=look-back');
    await writeAndSee(page, 'On another page.');
    await openPaper(page);
    await loseTheDatabase(page);
    await page.locator('main textarea').first().fill('The first line ever.');
    await expect(page.locator('main').getByText(parked)).toBeVisible();
    const other = await page.context().newPage();
    await openPaper(other);
    await writeAndSee(other, 'Written elsewhere meanwhile.');
    await page.reload();
    await page.locator('html[data-awake]').waitFor();
    await expect(page.locator('main textarea').first()).toHaveValue('Written elsewhere meanwhile.');
    expect(await everythingStored(page)).toContain('The first line ever.');
  });

  test('behind a lock they wait for the passcode', async ({ page }) => {
    await setLock(page);
    await page.goto(paperAddress);
    await unlock(page);
    await loseTheDatabase(page);
    await page.locator('main textarea').first().fill('Behind the lock.');
    await expect(page.locator('main').getByText(parked)).toBeVisible();
    await page.reload();
    await unlock(page);
    await expect(page.locator('main textarea').first()).toHaveValue('Behind the lock.');
  });

  test('after everything was deleted in another window, nothing is parked', async ({ page }) => {
    await openPaper(page);
    await writeAndSee(page, 'To be deleted.');
    const other = await page.context().newPage();
    await other.goto(paperAddress);
    await other.evaluate(() => new BroadcastChannel('cairn-store-cairn').postMessage('erased'));
    await page.locator('main textarea').first().fill('Too late.');
    await expect(page.locator('main').getByText(closed)).toBeVisible();
    expect(await inThisTab(page)).toBeNull();
  });

  test('where another window has turned the lock on, nothing is said to come back that could not be opened', async ({ page }) => {
    await openPaper(page);
    await writeAndSee(page, 'Before the lock.');
    const other = await page.context().newPage();
    await setLock(other);
    await page.locator('main textarea').first().fill('Closed with the old key.');
    await expect(page.locator('main').getByText(closed)).toBeVisible();
    expect(await inThisTab(page)).toBeNull();
  });

  test('where the browser has taken the database away, nothing is said to come back', async ({ page }) => {
    await openPaper(page);
    await writeAndSee(page, 'To be cleared.');
    const other = await page.context().newPage();
    await other.goto('/robots.txt');
    await other.evaluate(
      () =>
        new Promise((done) => {
          indexedDB.deleteDatabase('cairn').addEventListener('success', done);
        }),
    );
    await page.locator('main textarea').first().fill('After it was cleared.');
    await expect(page.locator('main').getByText(closed)).toBeVisible();
    expect(await inThisTab(page)).toBeNull();
  });
});
