import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

import { expect, test } from '../e2e/fixtures.ts';
import { openPaper, OwnPhone, writeAndSee } from './own-phone.ts';

/** Files of the folder in which these words stand, as single bytes or as pairs of them. */
function filesWith(folder: string, words: string): readonly string[] {
  const forms = [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le')];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
    const bytes = readFileSync(path);
    return forms.some((form) => bytes.includes(form));
  });
}

/** A row that nobody closed, in a database of its own. */
async function plant(page: Page, words: string): Promise<void> {
  await page.evaluate(
    (text) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('plant', 1);
        opening.addEventListener('error', () => failed(new Error('no database')));
        opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('rows'));
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('rows', 'readwrite', { durability: 'strict' });
          writing.objectStore('rows').put(text, 1);
          writing.addEventListener('complete', () => done());
        });
      }),
    words,
  );
}

test('fault 37: of what was written, and of what was removed, no file of the browser holds a word', async ({ baseURL }, info) => {
  const phone = new OwnPhone(info);
  const { context, page } = await phone.start();
  await openPaper(page, `${baseURL ?? ''}/en/path/tell?s=look-back`);
  await writeAndSee(page, 'Quillwort under the heron bridge.');
  await page.goto(`${baseURL ?? ''}/en/path/tell?s=behind`);
  await writeAndSee(page, 'Marshmallow behind the tiled stove.');
  await page.getByRole('button', { name: 'I do not want to keep this' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.goto(`${baseURL ?? ''}/en/my-words`);
  await expect(page.locator('[data-opening]')).toHaveCount(0);
  await plant(page, 'Willowherb in the clear.');
  await context.close();
  // The look itself finds what lies there in the clear.
  expect(filesWith(phone.profile, 'Willowherb in the clear.')).not.toEqual([]);
  expect([...filesWith(phone.profile, 'heron bridge'), ...filesWith(phone.profile, 'tiled stove')]).toEqual([]);
});
