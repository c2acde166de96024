import { expect, test } from './fixtures.ts';
import { builtPages } from './site-pages.ts';

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

/** Waking a page must not change what it says or move what is there, and no title gives away what Cairn is about. */
for (const address of builtPages()) {
  test(`${address} wakes without moving, under a title that says nothing`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { readonly value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(address);
    expect(await page.title()).not.toMatch(/mental|health|depress|anxi|suicid|therap|crisis|illness/i);
    await page.waitForSelector('html[data-awake]');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const shifts = await page.evaluate(() => (window as unknown as { readonly shifts: readonly number[] }).shifts);
    const kind = await page.evaluate(
      () => (JSON.parse(document.querySelector('#page-data')?.textContent ?? '{}') as { readonly kind?: string }).kind,
    );
    // A public page does not move at all: below a thousandth it is a matter of fractions of a pixel, which a busy machine rounds otherwise
    // from frame to frame. A personal room opens its drawers first, and may then move as little as the line
    // “good” of the Core Web Vitals allows (0.1, https://web.dev/articles/cls).
    if (kind === 'public') expect(shifts.filter((shift) => shift >= 0.001)).toEqual([]);
    else expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.1);
  });
}
