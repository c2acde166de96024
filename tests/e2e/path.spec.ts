import { expect, test, withWorker } from './fixtures.ts';
import { PathWalk } from './pages/path-walk.ts';

test.use(withWorker);

const everyStone = ['arrive', 'first-check', 'listen', 'in-the-way', 'tell', 'find', 'say-it', 'plan', 'second-check'];

for (const viewport of [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    test('the whole path is walked by keyboard alone', async ({ page }) => {
      test.setTimeout(240_000);
      await page.goto('/en');
      const walk = new PathWalk(page);
      await walk.walkAll();
      const stones = new Set(walk.seen.map((address) => /\/path\/([a-z-]+)/.exec(address)?.[1]));
      expect([...stones]).toEqual(everyStone);
      await expect(page.getByRole('img', { name: /9 stones|nine stones/i })).toBeVisible();
    });
  });
}

test('somebody in danger sees who to call before anything else', async ({ page }) => {
  await page.goto('/en');
  await page.locator('main a.button-go').first().click();
  await page.getByLabel('No, I or someone else is in danger').check();
  await page.getByRole('button', { name: 'Show me who I can reach' }).click();
  // No country was chosen yet, and none is taken for granted: every country’s number is there, and a way to the likely one.
  await expect(page).toHaveURL('/en/help-now');
  await page
    .getByRole('link', { name: /United Kingdom/ })
    .first()
    .click();
  await expect(page.getByRole('link', { name: /116 123/ }).first()).toBeVisible();
});

test('what is typed is there after a reload, at the same screen', async ({ page }) => {
  await page.goto('/en/path/listen?s=moment');
  const words = 'We danced in the kitchen. “Again,” she said. 🎶';
  await page.locator('main textarea').fill(words);
  await expect(page.locator('main').getByText('Kept on this phone')).toBeVisible();
  await page.reload();
  await expect(page.locator('main textarea')).toHaveValue(words);
  await page.goto('/en');
  await expect(page.locator('main a.button-go').first()).toHaveAttribute('href', '/en/path/listen?s=moment');
});

test('Back really goes back, with the answer still there', async ({ page }) => {
  await page.goto('/en/path/first-check');
  const first = page.getByLabel('Likely', { exact: true });
  await first.check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(first).not.toBeChecked();
  await page.goBack();
  await expect(first).toBeChecked();
});

test('every screen can be skipped', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/en/path/listen');
  for (let screens = 0; screens < 8; screens += 1) {
    await expect(page.locator('[data-opening]')).toHaveCount(0);
    if (new URL(page.url()).pathname === '/en') break;
    const before = page.url();
    const skip = page.getByRole('button', { name: 'Skip', exact: true });
    const go = (await skip.count()) > 0 ? skip : page.locator('main .button-go').last();
    await go.click();
    await expect.poll(() => page.url()).not.toBe(before);
  }
  await expect(page).toHaveURL('/en');
});
