import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect, test } from './fixtures.ts';

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } } })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

test('a rare barrier is found by a word of one’s own, answered, and leads to what is known', async ({ page }) => {
  test.setTimeout(60_000);
  const rare = page.getByLabel('They would only give me medicine');
  await page.goto('/en/path/in-the-way?s=pick');

  // Ten and own words stand in sight, the others behind “More”.
  await expect(page.locator('main input[type=radio]:visible')).toHaveCount(11);
  await page.getByText('More that can be in the way').press('Enter');
  await expect(page.locator('main input[type=radio]:visible')).toHaveCount(31);
  expect(await faultsOf(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await faultsOf(page)).toEqual([]);

  // A pick behind “More” takes the place of one in front.
  await page.getByLabel('I feel ashamed').check();
  await page.getByLabel('People would find out').check();
  await expect(page.getByLabel('I feel ashamed')).not.toBeChecked();

  // Any word for it, with a slip. What was picked before stays in sight, and so do own words.
  await page.getByLabel('Find yours by a word').fill('tabets');
  await expect(page.locator('main input[type=radio]')).toHaveCount(3);
  await expect(page.getByLabel('Something else, in my own words')).toBeVisible();
  await rare.focus();
  await page.keyboard.press('Space');
  await expect(rare).toBeChecked();
  await page.getByLabel('Find yours by a word').fill('zebra');
  await expect(page.getByText('Nothing in the list has this word. You can say it in your own words.')).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'They would only give me medicine' })).toBeVisible();
  await page.getByRole('link', { name: 'Pick something else' }).click();
  // It is seen where it stands.
  await expect(rare).toBeChecked();
  await expect(rare).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('That makes sense: you want to know')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'What people say about this, and what is known' }).click();
  const line = page.locator('summary', { hasText: 'Medicine is one kind of help among several.' });
  await expect(line).toBeFocused();
  await expect(page.getByText('People say: “They only give you medicine.”')).toBeVisible();
  await expect(page.locator('details[open]')).toHaveCount(1);
  expect(await faultsOf(page)).toEqual([]);
});

test('what people say leaves out what somebody hides', async ({ page }) => {
  const line = page.getByText('Asking somebody about suicide does not plant the thought.');
  await page.goto('/en/myths');
  await expect(line).toBeVisible();
  await page.goto('/en/settings');
  await page.getByText('Topics to leave out').click();
  await page.getByLabel('Thoughts of suicide').click();
  await expect(page.getByText('Topics to leave out: 1')).toBeVisible();
  await expect(page.locator('main').getByText('Kept on this phone', { exact: true }).first()).toBeVisible();
  await page.goto('/en/myths');
  await expect(page.getByText('One line is not shown, because of the topics you hide.')).toBeVisible();
  await expect(line).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every fact can be read, and opened to read more', async ({ page }) => {
    await page.goto('/en/pages');
    await page.getByRole('link', { name: 'What people say about help' }).click();
    await expect(page.locator('main details summary')).toHaveCount(20);
    await page.getByText('A friend can be a real help.').click();
    await expect(page.getByRole('link', { name: /Brown and others/ })).toBeVisible();
  });
});
