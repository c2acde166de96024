import { expect, test } from '../e2e/fixtures.ts';

/** A page that Back brings out of the browser’s memory, as it was, while the store went on. */
test('fault 58: a page that comes back from memory shows what is kept now', async ({ page, context, baseURL }) => {
  await page.goto('/en/path/tell?s=look-back');
  await page.locator('main textarea').fill('The first words.');
  await expect(page.locator('main').getByText('Kept on this phone')).toBeVisible();
  await page.goto('/en/my-words');
  await expect(page.getByText('The first words.').first()).toBeVisible();
  await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })));
  await page.goto('/robots.txt');
  const other = await context.newPage();
  await other.goto(`${baseURL ?? ''}/en/path/tell?s=look-back`);
  await expect(other.locator('main textarea')).toHaveValue('The first words.');
  await other.locator('main textarea').fill('Other words now.');
  await expect(other.locator('main').getByText('Kept on this phone')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('Other words now.').first()).toBeVisible();
  await expect(page.getByText('The first words.')).toHaveCount(0);
});

test('fault 58: told that it came back from memory, a page looks into the store again', async ({ page, context, baseURL }) => {
  // The other window’s news does not reach this one, as it would not reach a page that lies in memory.
  await page.addInitScript(() => {
    BroadcastChannel.prototype.postMessage = () => undefined;
  });
  await page.goto('/en/path/tell?s=look-back');
  await page.locator('main textarea').fill('The first words.');
  await expect(page.locator('main').getByText('Kept on this phone')).toBeVisible();
  await page.goto('/en/my-words');
  await expect(page.getByText('The first words.').first()).toBeVisible();
  const other = await context.newPage();
  await other.addInitScript(() => {
    BroadcastChannel.prototype.postMessage = () => undefined;
  });
  await other.goto(`${baseURL ?? ''}/en/path/tell?s=look-back`);
  await expect(other.locator('main textarea')).toHaveValue('The first words.');
  await other.locator('main textarea').fill('Other words now.');
  await expect(other.locator('main').getByText('Kept on this phone')).toBeVisible();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(page.getByText('Other words now.').first()).toBeVisible();
});
