import type { Page } from '@playwright/test';

import { expect, test } from '../e2e/fixtures.ts';
import { savePlainFile } from '../e2e/pages/kept-file.ts';
import { expectKept, openPaper, writeAndSee } from './own-phone.ts';

const line = 'This page was also changed in another window. Nothing is lost.';

test.describe('fault 15: two windows write on one page', () => {
  async function twoWindows(page: Page): Promise<Page> {
    await openPaper(page);
    const other = await page.context().newPage();
    await openPaper(other);
    await writeAndSee(page, 'From the first window.');
    return other;
  }

  test('the second is told and can keep both', async ({ page }) => {
    const other = await twoWindows(page);
    const paper = other.locator('main textarea');
    await writeAndSee(other, 'From the second.');
    await expect(other.getByText(line)).toBeVisible();
    await expect(page.getByText(line)).toBeVisible();
    await other.getByText('Read the other text').click();
    await expect(other.locator('main .own-words').first()).toHaveText('From the first window.');
    await other.getByRole('button', { name: 'Keep both' }).click();
    await expect(paper).toHaveValue('From the second.\nFrom the first window. ');
    await expect(other.getByText(line)).toHaveCount(0);
    await expectKept(other);
    await openPaper(page);
    await expect(page.locator('main textarea')).toHaveValue('From the second.\nFrom the first window. ');
  });

  test('the second can take the other text, and its own is an earlier version', async ({ page }) => {
    const address = '/en/path/tell?s=look-back';
    await openPaper(page, address);
    const other = await page.context().newPage();
    await openPaper(other, address);
    await writeAndSee(page, 'Mine.');
    await writeAndSee(other, 'Theirs.');
    await expect(page.getByText(line)).toBeVisible();
    await page.getByRole('button', { name: 'Take the other text' }).click();
    await expect(page.locator('main textarea')).toHaveValue('Theirs.');
    await expect(page.getByText(line)).toHaveCount(0);
    await openPaper(page, address);
    await expect(page.locator('main textarea')).toHaveValue('Theirs.');
    await page.getByText('Earlier versions', { exact: true }).click();
    await page
      .locator('main summary', { hasText: /^From / })
      .first()
      .click();
    await expect(page.locator('main .own-words', { hasText: 'Mine.' })).toBeVisible();
  });

  test('the second can leave its own, and the other’s words are in its file all the same', async ({ page }) => {
    const other = await twoWindows(page);
    await writeAndSee(other, 'My own.');
    await expect(other.getByText(line)).toBeVisible();
    await other.getByRole('button', { name: 'Leave mine as it is' }).click();
    await expect(other.getByText(line)).toHaveCount(0);
    await openPaper(page);
    await expect(page.locator('main textarea')).toHaveValue('My own.');
    expect((await savePlainFile(page)).toString('utf8')).toContain('From the first window.');
  });

  test('somebody alone with the page never hears of another window', async ({ page }) => {
    await openPaper(page, '/en/path/tell?s=look-back');
    await page.locator('main textarea').pressSequentially('Word by word, and then some more of them, one after the other.', { delay: 25 });
    await expectKept(page);
    await expect(page.getByText(line)).toHaveCount(0);
  });
});

test.describe('fault 15: two windows have the plan open', () => {
  const address = '/en/path/plan?s=how';

  async function twoWindows(page: Page): Promise<Page> {
    await openPaper(page, address);
    const other = await page.context().newPage();
    await openPaper(other, address);
    return other;
  }

  test('what one writes stands in the other at once, and the other never writes over it', async ({ page }) => {
    const other = await twoWindows(page);
    await writeAndSee(page, 'I have not been sleeping.');
    await expect(other.locator('main textarea')).toHaveValue('I have not been sleeping.');
    await other.getByLabel('How', { exact: true }).selectOption('By letter or email');
    await expectKept(other);
    await expect(page.getByLabel('How', { exact: true })).toHaveValue('letter');
    await openPaper(page, address);
    await expect(page.locator('main textarea')).toHaveValue('I have not been sleeping.');
    await expect(page.getByLabel('How', { exact: true })).toHaveValue('letter');
  });

  test('words go on from where the other window ended, and going back letter by letter brings nothing back', async ({ page }) => {
    const other = await twoWindows(page);
    await writeAndSee(page, 'I would like to talk.');
    const field = other.locator('main textarea');
    await expect(field).toHaveValue('I would like to talk.');
    await field.press('ControlOrMeta+End');
    await field.pressSequentially(' Today or tomorrow, if that can be.', { delay: 30 });
    await expect(page.locator('main textarea')).toHaveValue('I would like to talk. Today or tomorrow, if that can be.');
    for (let letters = 0; letters < 13; letters += 1) await field.press('Backspace', { delay: 30 });
    await expect(page.locator('main textarea')).toHaveValue('I would like to talk. Today or tomorrow, if');
    await expect(field).toHaveValue('I would like to talk. Today or tomorrow, if');
    await page.locator('main textarea').fill('');
    await expect(field).toHaveValue('');
    await expectKept(page);
    await openPaper(other, address);
    await expect(field).toHaveValue('');
  });

  test('a time that is taken out in one window is out in both', async ({ page }) => {
    const when = '/en/path/plan?s=when';
    await page.goto(when);
    await page.getByLabel('Time', { exact: true }).fill('10:30');
    await expectKept(page);
    const other = await page.context().newPage();
    await other.goto(when);
    await expect(other.getByLabel('Time', { exact: true })).toHaveValue('10:30');
    await other.getByLabel('Time', { exact: true }).fill('');
    await expect(page.getByLabel('Time', { exact: true })).toHaveValue('');
    await expectKept(other);
    await page.goto(when);
    await expect(page.getByLabel('Time', { exact: true })).toHaveValue('');
  });
});

/** The facts about the whole, which are never sealed, written past the app as a newer Cairn would write them. */
async function changeSchema(page: Page, schema: number): Promise<void> {
  await page.evaluate(async (number) => {
    const database = await new Promise<IDBDatabase>((give, refuse) => {
      const opening = indexedDB.open('cairn');
      opening.addEventListener('success', () => give(opening.result));
      opening.addEventListener('error', () => refuse(opening.error ?? new Error('no database')));
    });
    await new Promise<void>((done) => {
      const transaction = database.transaction('meta', 'readwrite');
      const rows = transaction.objectStore('meta');
      const asking = rows.get('meta');
      asking.addEventListener('success', () => rows.put({ ...(asking.result as object), schema: number }));
      transaction.addEventListener('complete', () => done());
    });
    database.close();
  }, schema);
}

test('fault 16, 20: a newer Cairn has taken over: nothing old is written, the words stay on the screen, and all is there again', async ({
  page,
}) => {
  await openPaper(page);
  await writeAndSee(page, 'Before the change.');
  const schema = await page.evaluate(
    () =>
      new Promise<number>((give) => {
        const opening = indexedDB.open('cairn');
        opening.addEventListener('success', () => {
          const asking = opening.result.transaction('meta').objectStore('meta').get('meta');
          asking.addEventListener('success', () => {
            opening.result.close();
            give((asking.result as { readonly schema: number }).schema);
          });
        });
      }),
  );
  await changeSchema(page, 1000);
  await page.locator('main textarea').fill('Written by old code.');
  await expect(page.getByText('A newer Cairn is open in another window.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Load the page again' })).toBeVisible();
  await expect(page.locator('main textarea')).toHaveValue('Written by old code.');
  await page.reload();
  await expect(page.getByText('What is kept here comes from a newer Cairn. It is safe.')).toBeVisible();
  await changeSchema(page, schema);
  await openPaper(page);
  await expect(page.locator('main textarea')).toHaveValue('Before the change.');
});

test('fault 17: a window that never lets go of an older database is named, and closing it helps', async ({ page }) => {
  // A page of the same site that does not run Cairn, with an older shape open and deaf to being asked.
  await page.goto('/robots.txt');
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('cairn', 10);
        opening.addEventListener('success', () => {
          Object.assign(window, { held: opening.result });
          done();
        });
      }),
  );
  const other = await page.context().newPage();
  await other.goto('/en/safety-plan?s=signs');
  await expect(other.getByText('Cairn is open in another window that is older.')).toBeVisible({ timeout: 20_000 });
  await expect(other.locator('main textarea').first()).toBeVisible();
  await page.close();
  await other.getByRole('button', { name: 'Try again' }).click();
  await expect(other.getByText('Cairn is open in another window that is older.')).toHaveCount(0);
  await writeAndSee(other, 'Kept after all.');
});
