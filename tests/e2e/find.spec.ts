import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect, test } from './fixtures.ts';
import { keptOn, openKept } from './pages/kept-file.ts';
import { PathWalk } from './pages/path-walk.ts';

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } } })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

/** Answers by keys alone, and goes on. */
async function say(page: Page, walk: PathWalk, answer: string): Promise<void> {
  await walk.settle();
  const box = page.getByLabel(answer, { exact: true });
  await walk.tabTo((await box.getAttribute('type')) === 'radio' ? page.locator('main input[type=radio]').first() : box);
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await walk.goOn(page.getByRole('button', { name: 'Continue' }));
}

test('four answers lead to one named step with its reasons, and the door is saved', async ({ page }) => {
  await openKept(page, { settings: { country: 'GB' } });
  await page.goto('/en/path/find');
  const walk = new PathWalk(page);
  await say(page, walk, 'Food and eating');
  await say(page, walk, 'Call');
  await say(page, walk, 'Today');
  expect(await faultsOf(page)).toEqual([]);
  await say(page, walk, 'It must cost nothing');

  const doors = page.getByRole('group', { name: 'Which one would you try first?' });
  const first = doors.locator('label').first();
  await expect(first).toContainText('Our suggestion: Beat');
  await expect(first).toContainText('“Call”');
  await expect(first).toContainText('“Food and eating”');
  await expect(doors.locator('label')).toHaveCount(4);
  await expect(doors.getByText('Samaritans')).toHaveCount(1);
  expect(await faultsOf(page)).toEqual([]);

  // An answer is changed: what was said before stands there, and the doors follow.
  await page.getByRole('link', { name: 'Change my answers' }).click();
  await expect(page.getByLabel('Food and eating')).toBeChecked();
  await page.getByLabel('Thoughts of not wanting to live').check();
  await expect(page.getByRole('link', { name: 'You can talk to somebody about this right now' })).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Text or chat').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  for (const screen of ['when', 'for-whom']) {
    await expect(page).toHaveURL(new RegExp(`s=${screen}`));
    await walk.settle();
    await page.getByRole('button', { name: 'Skip', exact: true }).click();
  }
  await expect(first).toContainText('“Text or chat”');
  await first.locator('input').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('What is known about this place')).toBeVisible();
  await expect(page.getByText('A first sentence, to say or to send')).toBeVisible();
  await page.getByRole('button', { name: 'Save this door' }).click();
  await expect(page.getByText('Saved. It is ready for your plan.')).toBeVisible();

  const { choices, rungs } = await keptOn(page);
  expect(choices).toMatchObject({ helpAbout: 'life', talkBy: 'text', helpWhen: 'today', helpFor: ['no-cost'] });
  expect(rungs.map(({ rung, door }) => [rung, door])).toEqual([['saved', choices?.door]]);
});

test('on the short way one question is asked before the doors', async ({ page }) => {
  await openKept(page, { settings: { country: 'IE' }, progress: { way: 'short', placed: [], skipped: [], at: {}, seed: 7 } });
  await page.goto('/en/path/find');
  await expect(page.getByText('Find · 1 of 2')).toBeVisible();
  await page.getByLabel('Any of these').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText(/Our suggestion: /)).toBeVisible();
});
