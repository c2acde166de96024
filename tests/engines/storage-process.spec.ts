import { expect, test } from './fixtures.ts';
import { Writing } from './writing.ts';

/** WebKit only (playwright.engines.config.ts). On phones the system ends this process while the page is in the background. */
test('fault 6: the storage process dies while somebody writes: the draft is parked, one reload, the draft is back', async ({
  phone,
  site,
}) => {
  const page = await phone.open();
  const writing = new Writing(page, site);
  await writing.open();
  await writing.write('Before the fault.');
  await writing.kept();
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });

  // One key each time: several would be typed again by the driver when the page loads under them.
  phone.killStorage();
  await writing.paper.press('!');
  await expect.poll(() => loads).toBe(1);
  await writing.isOpen();
  await writing.reads('Before the fault.!');
  await writing.kept();
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);

  // It is really kept, and the page can be hit a second time.
  phone.killStorage();
  await writing.paper.press('?');
  await expect.poll(() => loads).toBe(2);
  await writing.isOpen();
  await writing.reads('Before the fault.!?');
  await writing.kept();
  await page.goto(`${site.origin}/en/my-words`);
  await expect(page.getByText('Before the fault.!?')).toBeVisible();
});
