import { expect, test } from './fixtures.ts';
import { Writing } from './writing.ts';

const words = 'Über den Kanal. “Quotes”, commas, and\na new line. 👣';

/** Each of these is a transaction that must wait for nothing but the database: Firefox and WebKit end it otherwise, Chromium does not. */
test('everything is saved to a file, deleted down to the raw database, and comes back from the file', async ({ phone, site }) => {
  const page = await phone.open();
  const writing = new Writing(page, site);
  await writing.open();
  await writing.write(words);
  await writing.kept();

  await page.goto(`${site.origin}/en/take-away?p=plain`);
  await page.getByRole('button', { name: 'Save the plain file' }).click();
  const file = await phone.fileFrom(() => page.getByRole('button', { name: 'Save the file' }).click());

  await page.goto(`${site.origin}/en/take-away`);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Yes, delete it all' }).click();
  await expect(page.getByText('Everything is deleted from this phone.')).toBeVisible();
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
  expect(await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])).toEqual([]);
  await writing.open();
  await writing.reads('');

  await page.goto(`${site.origin}/en/take-away`);
  await page.locator('input[type=file]').setInputFiles({ name: 'cairn.json', mimeType: 'application/json', buffer: file });
  await page.getByRole('button', { name: 'Use this file' }).click();
  await expect(page.getByText('What was in the file is now on this phone.')).toBeVisible();
  await writing.open();
  await writing.reads(words);
});
