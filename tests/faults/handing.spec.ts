import type { Page } from '@playwright/test';

import { expect, test } from '../e2e/fixtures.ts';
import { keptOn, openKept } from '../e2e/pages/kept-file.ts';
import { ShareWalk, written } from '../e2e/pages/share-walk.ts';

/** Share sheets that end badly, each by the error that browsers give. */
const endings = [
  { name: 'the person closes the share sheet', error: 'AbortError', says: undefined },
  { name: 'the browser does not allow it', error: 'NotAllowedError', says: 'Sharing did not work here. You can copy the words instead.' },
  { name: 'the tap was too long ago', error: 'InvalidStateError', says: 'Sharing did not work here. You can copy the words instead.' },
  { name: 'the other app has no room', error: 'DataError', says: 'Sharing did not work here. You can copy the words instead.' },
] as const;

async function toTheWays(page: Page): Promise<ShareWalk> {
  await openKept(page, { pieces: written });
  const walk = new ShareWalk(page);
  await walk.toTheWays('person');
  return walk;
}

for (const { name, error, says } of endings) {
  test(`fault 55: ${name}: nothing is called shared, and nothing is written down as handed on`, async ({ page }) => {
    await page.addInitScript((fault) => {
      navigator.share = () => {
        Object.assign(window, { asked: true });
        return Promise.reject(new DOMException('', fault));
      };
    }, error);
    const walk = await toTheWays(page);
    await walk.press('Share');
    if (says === undefined) await expect.poll(() => page.evaluate(() => 'asked' in window)).toBe(true);
    else await expect(page.getByText(says)).toBeVisible();
    await expect(page.getByText('Given to the other app.')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Copy the words', exact: true })).toBeVisible();
    expect((await keptOn(page)).handOvers).toHaveLength(0);
  });
}

test('fault 56: a download that does nothing is never called more than saved with the downloads, and copy and share stay', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.share = () => Promise.resolve();
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  const walk = await toTheWays(page);
  await walk.press('Save as a file');
  await expect(page.getByText('Cairn cannot see where it goes from there.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy the words', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeVisible();
});
