import { expect, test } from '../e2e/fixtures.ts';

/** Ways in which a browser keeps nothing, and the words that say so. The app opens all the same, and help works. */
const faults = [
  {
    name: 'there is no IndexedDB',
    words: 'This browser cannot keep anything for Cairn.',
    break: () => Object.defineProperty(window, 'indexedDB', { value: undefined, configurable: true }),
  },
  {
    name: 'the browser refuses, as in some private windows',
    words: 'This browser keeps nothing for Cairn',
    break: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    },
  },
  {
    name: 'the database never answers',
    words: 'The place where words are kept does not answer.',
    break: () => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    },
  },
] as const;

for (const fault of faults) {
  test(`fault 12: ${fault.name}: the app works, says that nothing is kept, and help is there`, async ({ page }) => {
    await page.addInitScript(fault.break);
    await page.goto('/en/path/tell?s=look-back');
    const writing = page.locator('main textarea');
    await expect(page.getByText(fault.words)).toBeVisible({ timeout: 20_000 });
    await writing.fill('Still on the screen.');
    await expect(page.locator('main').getByText('Not kept: this browser keeps nothing for Cairn.')).toBeVisible();
    await expect(writing).toHaveValue('Still on the screen.');
    await page.goto('/en/help-now/gb');
    await expect(page.getByRole('link', { name: /116 123/ }).first()).toHaveAttribute('href', 'tel:116123');
  });
}

test('fault 8: the site’s data are cleared while somebody writes: nothing is saved into an empty place, and the words stay', async ({
  page,
  context,
}) => {
  await page.goto('/en/path/tell?s=look-back');
  const writing = page.locator('main textarea');
  await writing.fill('The first line.');
  await expect(page.locator('main').getByText('Kept on this phone')).toBeVisible();
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'indexeddb' });
  await writing.fill('The first line. And another.');
  await expect(page.locator('main').getByText('The place where words are kept was closed.')).toBeVisible();
  await expect(writing).toHaveValue('The first line. And another.');
  await page.reload();
  await expect(page.getByText('This browser has cleared what Cairn kept here.')).toBeVisible();
});
