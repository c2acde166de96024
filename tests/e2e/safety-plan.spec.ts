import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect, test, withWorker } from './fixtures.ts';
import { keptOn } from './pages/kept-file.ts';

test.use(withWorker);

const address = '/en/safety-plan';

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } } })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

async function open(page: Page): Promise<void> {
  await page.goto(address);
  await page.waitForSelector('html[data-awake]');
  await expect(page.locator('[data-opening]')).toHaveCount(0);
}

test('a page for hard times is written part by part, called from, read without a network, and copied as it was shown', async ({
  page,
  context,
}) => {
  await open(page);
  await page.waitForSelector('html[data-offline="ready"]', { timeout: 30_000 });
  const faults: string[] = [...(await faultsOf(page))];
  await expect(page.getByRole('link', { name: 'I need somebody now' })).toHaveAttribute('href', '/en/help-now');

  // By keys alone: the first part is skipped, the second written.
  await page.getByRole('link', { name: 'Begin with the first part' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toContainText('How do you notice');
  faults.push(...(await faultsOf(page)));
  await page.getByRole('button', { name: 'Skip' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toContainText('What can you do on your own');
  await page.getByRole('textbox').focus();
  await page.keyboard.type('Feed the cat');
  await page.getByRole('button', { name: 'Continue' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toContainText('Where can you go');

  await context.setOffline(true);
  await page.goto(`${address}?s=people`);
  await page.getByRole('textbox').fill('Ama 020 7946 0958 since 1998');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.locator('h1')).toContainText('Which professionals');
  await open(page);
  await expect(page.getByRole('link', { name: 'Call 020 7946 0958' })).toHaveAttribute('href', 'tel:02079460958');
  await expect(page.getByText('Feed the cat')).toBeVisible();
  faults.push(...(await faultsOf(page)));

  await page.getByRole('link', { name: 'Print it, or give somebody a copy' }).click();
  const exact = 'My page for hard times\n\nWhat I can do on my own\nFeed the cat\n\nPeople I can tell\nAma 020 7946 0958 since 1998';
  await expect(page.locator('main .own-words')).toHaveText(exact);
  faults.push(...(await faultsOf(page)));
  // Nothing leaves without a yes.
  await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0);
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Hand these words to one person' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /file/i }).click();
  const file = await (await download).createReadStream();
  const parts: Buffer[] = [];
  for await (const part of file) parts.push(part as Buffer);
  expect(Buffer.concat(parts).toString('utf8')).toBe(exact);
  await context.setOffline(false);
  expect(faults).toEqual([]);

  const kept = await keptOn(page);
  expect(kept.pieces.map(({ kind, prompt }) => [kind, prompt])).toEqual([
    ['safety-plan', 'alone'],
    ['safety-plan', 'people'],
  ]);
  expect(kept.handOvers.map(({ way, pieces }) => [way, pieces])).toEqual([['file', ['safety-plan.alone', 'safety-plan.people']]]);
});
