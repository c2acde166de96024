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
