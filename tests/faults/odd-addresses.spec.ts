import { expect, test } from '../e2e/fixtures.ts';

const nowhere = [
  '/en/no/such/place',
  '/en/path/tell/deeper',
  '/en//path//tell',
  '//en/path/tell',
  '/en/%70ath/nowhere',
  '/en/stories/..%2F..%2Fsecret',
  '/en/%00',
  '/xx/path/tell',
  '/en/stories/no-such-story',
  '/EN/Stories',
];

for (const address of nowhere) {
  test(`fault 51: ${address} leads to the kind page, with the way home and help`, async ({ page, baseURL }) => {
    await page.goto(`${baseURL ?? ''}${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
    await page.waitForSelector('html[data-awake]');
    await expect(page.getByRole('link', { name: 'Get help now' })).toHaveAttribute('href', /\/en\/help-now/);
    await page.getByRole('link', { name: 'Go to the start' }).click();
    await expect(page).toHaveURL(/\/en$/);
  });
}

test('fault 51: an encoded address of a page that exists is that page', async ({ page }) => {
  await page.goto('/en/%73tories');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('There is no page here');
});

test('fault 51: an unknown screen of a stone opens the stone, and not nothing', async ({ page }) => {
  for (const address of ['/en/path/tell?s=no-such', '/en/path/first-check?s=99', '/en/path/plan?s=%E0%A4%A', '/en/path/find?s=__proto__']) {
    await page.goto(address);
    await page.waitForSelector('html[data-awake]');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByText('This page did not open')).toHaveCount(0);
    await expect(page.locator('main').getByRole('button').or(page.locator('main').getByRole('link')).first()).toBeVisible();
  }
});

test('fault 51: who comes straight to the seventh of the nine steps finds it open, and home still names the first', async ({ page }) => {
  await page.goto('/en/path/say-it');
  await page.waitForSelector('html[data-awake]');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await page.goto('/en');
  await expect(page.locator('main a[href="/en/path/arrive"]').first()).toBeVisible();
});
