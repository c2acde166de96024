import { expect, test } from './fixtures.ts';

test('Leave goes to a plain list, and Back shows nothing of Cairn', async ({ page }) => {
  await page.goto('/en/path/tell?s=look-back');
  await page.locator('main textarea').fill('Only for me.');
  await expect(page.locator('main').getByText('Kept on this phone')).toBeVisible();
  await page.getByRole('link', { name: 'Leave' }).last().click();
  await expect(page).toHaveURL('/list.html');
  await expect(page).toHaveTitle('List');
  await page.goto('/en/path/tell?s=look-back');
  await expect(page.getByText('This page is closed.')).toBeVisible();
  await expect(page.locator('main')).toBeHidden();
  await page.getByRole('button', { name: 'Open it again' }).click();
  await expect(page.locator('main textarea')).toHaveValue('Only for me.');
});

test('three presses of Shift leave, a capital letter does not', async ({ page }) => {
  await page.goto('/en/path/tell?s=look-back');
  const page_ = page.locator('main textarea');
  await page_.click();
  await page.keyboard.type('ABC Dani');
  await expect(page_).toHaveValue('ABC Dani');
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await expect(page).toHaveURL('/list.html');
});

test('Leave works without script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL ?? ''}/en/stories`);
  await page.getByRole('link', { name: 'Leave' }).last().click();
  await expect(page).toHaveURL(/list\.html$/);
  await context.close();
});

test('how to leave is said once before the first own word, and can be tried without harm', async ({ page }) => {
  await page.goto('/en/path/arrive?s=privacy');
  await page.getByRole('button', { name: 'Keep it on this phone' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Leaving fast' })).toBeVisible();
  await expect(page.getByText('It does not clear the history of this browser.')).toBeVisible();
  await page.getByRole('button', { name: 'Try it now' }).click();
  await expect(page).toHaveURL('/list.html#back');
  await page.goBack();
  await expect(page.getByText('This page is closed.')).toBeVisible();
  await page.getByRole('button', { name: 'Open it again' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('How are you arriving?')).toBeVisible();
  await page.goto('/en/path/arrive?s=privacy');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('How are you arriving?')).toBeVisible();
});

test('the practice has a way back of its own, for an app that has no Back; the list in earnest has none', async ({ page }) => {
  await page.goto('/en/leaving');
  await page.waitForSelector('html[data-awake]');
  await page.getByRole('button', { name: 'Try it now' }).click();
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page.getByText('This page is closed.')).toBeVisible();
  await page.getByRole('button', { name: 'Open it again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Leave' }).last().click();
  await expect(page).toHaveURL('/list.html');
  await expect(page.getByRole('link')).toHaveCount(0);
});
