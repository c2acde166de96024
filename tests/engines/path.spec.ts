import type { Locator } from '@playwright/test';

import { PathWalk } from '../e2e/pages/path-walk.ts';

import { expect, test } from './fixtures.ts';
import { Writing } from './writing.ts';

// Ends with a letter of the keyboard: what has no key comes without an event that React hears in Firefox, and goes with the next key.
const words = 'سلام. We danced in the kitchen. “Again,” she said. 🎶 Twice';

/** WebKit’s Tab passes links by, as Safari’s does until it is told otherwise: what Tab reaches is proven in Chromium. */
class WalkWithoutTab extends PathWalk {
  override tabTo(target: Locator): Promise<void> {
    return target.focus();
  }
}

test('somebody arrives, chooses, writes, comes back, leaves fast, and Back shows no words', async ({ phone, site }) => {
  const page = await phone.open();
  await page.goto(`${site.origin}/en`);
  await page.waitForSelector('html[data-awake]');
  const walk = new WalkWithoutTab(page);
  await walk.goOn(page.locator('main a.button-go').first());
  await walk.walkStone();
  await expect(page.locator('main a.button-go').first()).toHaveAttribute('href', /\/path\/first-check/);

  await page.goto(`${site.origin}/en/path/in-the-way`);
  await walk.settle();
  await walk.answer();
  await walk.goOn(await walk.wayOn());

  const writing = new Writing(page, site);
  await writing.open();
  await writing.write(words);
  await writing.kept();
  await page.reload();
  await writing.isOpen();
  await writing.reads(words);

  await page.getByRole('link', { name: 'Leave' }).last().click();
  await expect(page).toHaveURL(`${site.origin}/list.html`);
  await page.goBack();
  await expect(page.getByText('This page is closed.')).toBeVisible();
  await expect(page.locator('main')).toBeHidden();
});
