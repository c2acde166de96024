import { randomBytes } from 'node:crypto';

import { expect, test } from '../e2e/fixtures.ts';
import { openPaper, OwnPhone, paperAddress, writeAndSee } from './own-phone.ts';

test('fault 1: a full phone: the words stay, what was kept stays, a file can be saved, and the next try works', async ({
  baseURL,
}, info) => {
  test.setTimeout(120_000);
  const phone = new OwnPhone(info);
  const { context, page } = await phone.start();
  const session = await context.newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  // Before the first write: later, Chromium goes on by a room it was told of before.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 5e5 });
  await openPaper(page);
  await writeAndSee(page, 'Kept before.');
  // Random: the browser presses text together. Too much for the room there is.
  const much = randomBytes(600_000).toString('base64');
  await page.locator('main textarea').evaluate((area: HTMLTextAreaElement, value) => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, value);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }, much);
  await expect(page.getByText('This phone is full. Your words are still on the screen.')).toBeVisible({ timeout: 30_000 });
  expect(await page.locator('main textarea').evaluate((area: HTMLTextAreaElement) => area.value.length)).toBe(much.length);
  await expect(page.getByRole('button', { name: 'Save these words as a file' })).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save these words as a file' }).click();
  expect((await saved).suggestedFilename()).toMatch(/\.txt$/);

  const second = await context.newPage();
  await openPaper(second);
  await expect(second.locator('main textarea')).toHaveValue('Kept before.');
  await second.close();

  await writeAndSee(page, 'Short again.');
  await page.goto(paperAddress);
  await expect(page.locator('main textarea')).toHaveValue('Short again.');
  await context.close();
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
    await page.goto('/en/settings');
    await expect(page.locator('main')).toContainText('This browser may clear it when space runs short');
  });
}
