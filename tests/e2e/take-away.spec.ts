import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

import { unzip } from '../../src/formats/unzip.ts';
import { expect, test } from './fixtures.ts';
import { putInPlace, savePlainFile } from './pages/kept-file.ts';

test('everything goes into one file, is deleted, and comes back from the file', async ({ page }) => {
  const words = 'Über den Kanal. “Quotes”, commas, and\na new line. 👣';
  await page.goto('/en/path/tell?s=look-back');
  await page.locator('main textarea').fill(words);
  await expect(page.locator('main').getByText('Kept on this phone')).toBeVisible();

  const file = await savePlainFile(page);
  await page.goto('/en/take-away');
  const kept = JSON.parse(file.toString('utf8')) as {
    readonly format: string;
    readonly drawers: { readonly pieces: readonly { readonly text: string }[] };
  };
  expect(kept.format).toBe('cairn-takeaway');
  expect(kept.drawers.pieces.map((piece) => piece.text)).toContain(words);

  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Yes, delete it all' }).click();
  await expect(page.getByText('Everything is deleted from this phone.')).toBeVisible();
  await page.goto('/en/path/tell?s=look-back');
  await expect(page.locator('main textarea')).toHaveValue('');

  await page.goto('/en/take-away');
  await putInPlace(page, file);
  await page.goto('/en/path/tell?s=look-back');
  await expect(page.locator('main textarea')).toHaveValue(words);
});

test('the answers file says what was answered, only after a yes', async ({ page }) => {
  await page.goto('/en/path/first-check');
  await page.getByLabel('A bit likely').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('2 of 23')).toBeVisible();
  await page.getByRole('button', { name: 'I’d rather not say' }).click();
  await expect(page.getByText('3 of 23')).toBeVisible();
  await page.goto('/en/take-away');
  await page.getByRole('link', { name: 'Look at my answers' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Who you would talk to' })).toBeVisible();
  await expect(page.locator('.summary-value').first()).toHaveText('A bit likely');
  await expect(page.getByText('You would rather not say')).toBeVisible();
  await page.getByRole('button', { name: 'Make the answers file' }).click();
  await expect(page.getByText('Please say yes first')).toBeVisible();
  await page.getByLabel('Your code from the team').fill('AB12');
  await page.getByLabel('Yes, I want to make a file').check();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make the answers file' }).click();
  const archive = unzip(new Uint8Array(readFileSync(await (await saved).path())), { maxFiles: 100, maxBytes: 50_000_000 });
  if (archive.kind !== 'ok') throw new Error(`the archive did not open: ${archive.kind}`);
  const long = archive.files.find(({ name }) => name === 'cairn-long.csv')?.text ?? '';
  const rows = Papa.parse<Record<string, string>>(long, { header: true, skipEmptyLines: true }).data;
  const items = rows.filter((row) => row['row'] === 'item' && row['questionnaire'] === 'hsi');
  expect(items[0]).toMatchObject({ participant_id: 'AB12', wave: 'pre', state: 'answered', value: '5' });
  expect(items[1]).toMatchObject({ state: 'declined', value: '-99' });
  expect(items.at(-1)).toMatchObject({ state: 'not-shown', value: '-96' });
});

test('a file that is not ours is refused, and nothing is touched', async ({ page }) => {
  await page.goto('/en/take-away');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{"hello":') });
  await expect(page.getByRole('alert').getByText('What is on this phone is untouched.')).toBeVisible();
});
