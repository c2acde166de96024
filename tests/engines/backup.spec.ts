import type { Page } from '@playwright/test';

import { expect, test } from './fixtures.ts';
import { typeInto } from './hands.ts';
import { Writing } from './writing.ts';

const kept = 'Nobody knows that I stopped playing the cello. “Why?” 🎻';

/** The lock of the file is slow on purpose, so that its words cannot be guessed; slower in some engines, and on a busy machine. */
const slow = { timeout: 60_000 };

const heading = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1 })).toHaveText(name, slow);
const click = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('a locked file is made, refuses wrong words, and brings all back on another phone', async ({ phone, otherPhone, site }) => {
  let page = await phone.open();
  const writing = new Writing(page, site);
  await writing.open();
  await writing.write(kept);
  await writing.kept();

  await page.goto(`${site.origin}/en/take-away?p=lock`);
  await heading(page, 'Your six words');
  await expect(page.locator('.key-words li')).toHaveCount(6);
  const words = await page.locator('.key-words li').allTextContents();
  await click(page, 'I have written them down');
  await heading(page, 'Do you have them?');
  for (const field of await page.getByLabel(/^Word number/).all()) {
    const place = Number(/\d+/.exec((await field.getAttribute('name')) ?? '')?.[0]);
    await typeInto(field, words[place - 1] ?? '');
  }
  await click(page, 'Lock the file');
  await heading(page, 'Your file is ready');
  const file = await phone.fileFrom(() => click(page, 'Save the file'));
  expect(file.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n/);
  expect(file.toString('latin1')).not.toContain('cello');
  await phone.kill();

  page = await otherPhone.open();
  await page.goto(`${site.origin}/en/take-away`);
  await page.locator('input[type=file]').setInputFiles({ name: 'cairn.age', mimeType: 'application/octet-stream', buffer: file });
  await heading(page, 'Which words lock this file?');
  await typeInto(page.getByLabel('The words'), 'these are not the six words');
  await click(page, 'Open the file');
  await expect(page.getByText('The file does not open with these words.')).toBeVisible(slow);
  await typeInto(page.getByLabel('The words'), words.join(' '));
  await click(page, 'Open the file');
  await heading(page, 'What is in this file');
  await click(page, 'Use this file');
  await heading(page, 'Done');

  // Read from the database by a page that is new.
  const other = new Writing(page, site);
  await other.open();
  await other.reads(kept);
});
