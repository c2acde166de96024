import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect, test } from './fixtures.ts';
import { copied } from './pages/clipboard.ts';
import { keptOn, openKept } from './pages/kept-file.ts';
import { PathWalk } from './pages/path-walk.ts';
import { StandInVoice } from './pages/stand-in-voice.ts';

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } } })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

const mine = 'I am not all right. Can you listen for a minute?';

test('a parent brushes it aside: a second line, somebody else, and a card for who listens', async ({ page }) => {
  const voice = await StandInVoice.on(page);
  await openKept(page, { choices: { door: 'professional' } });
  await page.goto('/en/path/say-it');
  const walk = new PathWalk(page);
  const press = (name: string) => walk.press(page.getByRole('button', { name, exact: true }));
  const click = (name: string) => page.getByRole('button', { name, exact: true }).click();

  // The one that fits the door stands first and is picked; all the others are there.
  const helpers = page.getByRole('radio');
  await expect(helpers).toHaveCount(8);
  await expect(page.locator('.choice-row').first()).toHaveText(/^A doctor\s*This fits the door you chose\.$/);
  await expect(helpers.first()).toBeChecked();
  await walk.tabTo(helpers.first());
  while (!(await page.getByLabel('A parent').isChecked())) await page.keyboard.press('ArrowDown');
  expect(await faultsOf(page)).toEqual([]);
  await press('Continue');

  await expect(page.getByText('in the car')).toBeVisible();
  await walk.tabTo(page.getByRole('radio').first());
  await page.keyboard.press('ArrowUp');
  await walk.tabTo(page.locator('main textarea'));
  await page.keyboard.type(mine);
  await press('Continue');
  await walk.tabTo(page.getByRole('radio').first());
  while (!(await page.getByLabel('Dismissively').isChecked())) await page.keyboard.press('ArrowDown');
  await press('Continue');

  // Nothing speaks by itself; asked to, the voice begins with the person’s own line, and pauses.
  const said = page.locator('.talk-words');
  await expect(said).toHaveCount(2);
  expect(await voice.isSpeaking()).toBe(false);
  await press('Read it to me');
  await expect(page.locator('.talk [aria-current]')).toHaveText('I am not all right.');
  await voice.endSentence();
  await voice.endSentence();
  await expect(page.locator('.talk [aria-current]')).toHaveText('What do you have to be sad about?');
  await page.keyboard.press('Enter');
  expect(await voice.isSpeaking()).toBe(false);
  await press('Stop');

  await walk.tabTo(page.getByRole('radio').first());
  await page.keyboard.press('Space');
  await press('Say it');
  await expect(said).toHaveCount(4);
  await click('Read it to me');
  await expect(page.locator('.talk [aria-current]')).toHaveText('I know that I have those.');
  await page.getByLabel('My own words').check();
  await page.locator('main textarea').fill('It is not nothing to me.');
  await click('Say it');
  // The voice does not outlast the lines it was reading.
  expect(await voice.isSpeaking()).toBe(false);
  await page.getByRole('radio').first().check();
  await click('Say it');

  await expect(page.getByText(/Another relative, a doctor or a helpline/)).toBeVisible();
  await expect(page.getByText('This was practice, and nothing was sent.', { exact: false })).toBeVisible();
  await expect(page.getByText('I am not ungrateful. I am not well, and I would like you on my side.')).toBeVisible();
  await click('Copy');
  await expect.poll(() => copied(page)).toBe(mine);
  expect(await faultsOf(page)).toEqual([]);

  // The card leaves only after a yes, letter by letter as it stands there.
  await click('A card for the one who listens');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A card for the one who listens');
  const card = await page.locator('.own-words').innerText();
  expect(card).toMatch(/^How to hear this\n/);
  expect(card).not.toContain(mine);
  await click('See the ways to give it');
  await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0);
  await page.getByRole('checkbox').check();
  await click('See the ways to give it');
  await click('Copy');
  await expect.poll(() => copied(page)).toBe(card);
  expect(await faultsOf(page)).toEqual([]);

  // Back finds the end of the talk, and from there it goes on with somebody else.
  await page.goBack();
  await expect(said).toHaveCount(8);
  await click('Practise with a helpline instead');
  await expect(page.getByText('Practice · A helpline')).toBeVisible();
  const { pieces } = await keptOn(page);
  expect(pieces.map(({ prompt, text }) => [prompt, text])).toEqual([
    ['parent', mine],
    ['parent-dismissive-2', 'It is not nothing to me.'],
  ]);
});
