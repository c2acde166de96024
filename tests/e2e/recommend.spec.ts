import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect, test } from './fixtures.ts';

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } } })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test('a link is made that says nothing of a person, goes on one sheet of paper, and leads where it was meant to', async ({
  page,
  browser,
}) => {
  await page.goto('/en/for-clinicians');
  await page.getByRole('link', { name: 'link, a card or a poster' }).click();
  await expect(page.getByTestId('address')).toHaveText(/\/en\/start$/);
  await page.getByLabel('Country').selectOption('GB');
  await page.getByLabel('With places to go').check();
  const address = page.getByTestId('address');
  await expect(address).toHaveText(/\/en\/start\?c=GB&to=find-help$/);
  expect(await faultsOf(page)).toEqual([]);

  for (const paper of ['Eight small cards', 'A poster', 'A card for your desk: when somebody brings their page']) {
    await page.getByLabel(paper).check();
    await expect(page.locator('.paper-card').first()).toBeVisible();
    if (!paper.startsWith('A card')) await expect(page.locator('.paper-card .square-code').first()).toBeVisible();
    for (const format of ['A4', 'Letter']) expect(pagesIn(await page.pdf({ format })), `${paper} on ${format}`).toBe(1);
  }

  const whole = await address.innerText();
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const other = await phone.newPage();
  await other.goto(whole);
  await expect(other.getByText('Help is shown for United Kingdom first.')).toBeVisible();
  async function chosenCountryIs(country: string): Promise<void> {
    await other.getByRole('link', { name: 'Settings' }).click();
    await expect(other.getByLabel('Country')).toHaveValue(country);
  }
  const { violations } = await new AxeBuilder({ page: other }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await other.getByRole('link', { name: 'See places to go' }).click();
  await expect(other).toHaveURL(/\/en\/find-help\/gb$/);
  await chosenCountryIs('GB');

  // A country that was chosen before stays.
  await other.goto(whole.replace('c=GB', 'c=IE'));
  await other.getByRole('link', { name: 'See places to go' }).click();
  await expect(other).toHaveURL(/\/en\/find-help\/ie$/);
  await chosenCountryIs('GB');
  await phone.close();
});
