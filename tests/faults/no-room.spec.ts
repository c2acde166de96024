import { expect, test } from '../e2e/fixtures.ts';
import { openPaper, writeAndSee } from './own-phone.ts';

test('fault 1: a full phone: the words stay, what was kept stays, a file can be saved, and the next try works', async ({ page }) => {
  // By the error that a full disk gives: a real limit of room was seen to come too late, or not at all, on a busy machine.
  await page.addInitScript(() => {
    const put = Reflect.get(IDBObjectStore.prototype, 'put') as (this: IDBObjectStore, value: unknown) => IDBRequest<IDBValidKey>;
    IDBObjectStore.prototype.put = function full(this: IDBObjectStore, value: unknown) {
      if (document.documentElement.dataset['full'] === 'yes') throw new DOMException('', 'QuotaExceededError');
      return put.call(this, value);
    };
  });
  await openPaper(page);
  await writeAndSee(page, 'Kept before.');
  await page.evaluate(() => Object.assign(document.documentElement.dataset, { full: 'yes' }));
  await page.locator('main textarea').fill('Too much.');
  await expect(page.getByText('This phone is full. Your words are still on the screen.')).toBeVisible();
  await expect(page.locator('main textarea')).toHaveValue('Too much.');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save these words as a file' }).click();
  expect((await saved).suggestedFilename()).toBe('words.txt');
  const second = await page.context().newPage();
  await openPaper(second);
  await expect(second.locator('main textarea')).toHaveValue('Kept before.');
  await second.close();
  await page.evaluate(() => Object.assign(document.documentElement.dataset, { full: 'no' }));
  await writeAndSee(page, 'Short again.');
});

const answers = [
  { name: 'says no', persist: async () => false },
  {
    name: 'throws',
    persist: () => {
      throw new DOMException('', 'TypeError');
    },
  },
  { name: 'is missing', persist: undefined },
] as const;

for (const { name, persist } of answers) {
  test(`fault 14: the promise to keep ${name}: it is said, and everything else goes on`, async ({ page }) => {
    const body = persist?.toString() ?? 'undefined';
    await page.addInitScript(`Object.defineProperty(StorageManager.prototype, 'persist', { value: ${body}, configurable: true })`);
    await page.goto('/en/path/arrive?s=privacy');
    await expect(page.locator('[data-opening]')).toHaveCount(0);
    await page.locator('main .button-go').click();
    await expect(page).not.toHaveURL(/s=privacy/);
    await openPaper(page);
    await writeAndSee(page, 'Kept all the same.');
    await page.goto('/en/kept-here');
    await expect(page.locator('main')).toContainText(/may clear this when space runs short/);
  });
}
