import { expect, test } from './fixtures.ts';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a story can be read to its end', async ({ page }) => {
    await page.goto('/en/stories/the-text-i-deleted');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The text I deleted four times');
    await expect(page.locator('.story section')).not.toHaveCount(0);
    await expect(page.locator('.story p').last()).toBeVisible();
  });

  test('help can be called', async ({ page }) => {
    await page.goto('/en/help-now/gb');
    await expect(page.getByRole('link', { name: /116 123/ }).first()).toHaveAttribute('href', 'tel:116123');
    await expect(page.getByRole('link', { name: /999/ }).first()).toHaveAttribute('href', 'tel:999');
  });

  test('help for every country stands on one page', async ({ page }) => {
    await page.goto('/en/help-now');
    await expect(page.getByText('Germany')).toBeVisible();
    await expect(page.locator('a[href^="tel:"]')).not.toHaveCount(0);
  });

  test('/ offers the languages', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL('/en');
  });
});

test('/ goes to the language by itself', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL('/en');
});

test('an address that does not exist gets a kind page and the way to help', async ({ page }) => {
  const answer = await page.goto('/en/this/is/nowhere');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
  await expect(page.getByRole('link', { name: 'Get help now' }).first()).toBeVisible();
});
