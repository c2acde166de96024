import { expect, test } from './fixtures.ts';
import { Writing } from './writing.ts';

test('after one visit the server is gone: pages open, words are kept, also after the browser was killed', async ({ phone, site }) => {
  let page = await phone.open();
  await page.goto(`${site.origin}/en`);
  await page.waitForSelector('html[data-offline="ready"]', { timeout: 60_000 });
  await site.stop();

  await page.reload();
  await page.waitForSelector('html[data-awake]');
  // Firefox calls files off that are on their way when a page is left, and React says so.
  await page.waitForLoadState('networkidle');
  let writing = new Writing(page, site);
  await writing.open();
  await writing.write('Written without a network.');
  await writing.kept();

  await phone.kill();
  page = await phone.open();
  writing = new Writing(page, site);
  await writing.open();
  await writing.reads('Written without a network.');
  await page.goto(`${site.origin}/en/my-words`);
  await expect(page.getByText('Written without a network.')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.goto(`${site.origin}/en/help-now/gb`);
  await expect(page.getByRole('link', { name: /116 123/ }).first()).toHaveAttribute('href', 'tel:116123');

  await page.waitForSelector('html[data-awake]');

  await site.start();
  await writing.open();
  await writing.reads('Written without a network.');
});
