import { chromium } from '@playwright/test';

import { expect, test, withWorker } from './fixtures.ts';
import { killBrowser } from './pages/kill-browser.ts';
import { everythingStored } from './pages/everything-stored.ts';
import { TellingPages } from './pages/telling-pages.ts';

test.use(withWorker);

test('two shapes over two sittings, with the browser killed after each', async ({ baseURL }, info) => {
  test.setTimeout(120_000);
  const profile = info.outputPath('profile');

  async function sitting(act: (pages: TellingPages) => Promise<void>): Promise<void> {
    const context = await chromium.launchPersistentContext(profile, {
      ...info.project.use,
      ...info.project.use.launchOptions,
      ...withWorker,
      baseURL,
    });
    await act(new TellingPages(context.pages()[0] ?? (await context.newPage())));
    await killBrowser(context, profile);
  }

  await sitting(async (pages) => {
    await pages.choose('Three boxes');
    await pages.write('Up at five, by the kettle.');
  });
  await sitting(async (pages) => {
    await pages.open('?s=write');
    await expect(pages.paper).toHaveValue('Up at five, by the kettle.');
    await pages.choose('A letter to somebody I trust');
    await pages.write('Dear Ola, I still think of the ferry.');
  });
  await sitting(async (pages) => {
    await pages.open('?s=write');
    await expect(pages.paper).toHaveValue('Dear Ola, I still think of the ferry.');
    await pages.page.goto('/en/my-words');
    await expect(pages.page.getByText('Up at five, by the kettle.', { exact: true })).toBeVisible();
  });
});

test('a step back and forward, in groups of words', async ({ page }) => {
  const pages = new TellingPages(page);
  await pages.open('?s=look-back');
  await pages.write('What they tried was walking.');
  await page.getByText('Something to lean on').click();
  await page.getByRole('button', { name: 'Somebody who was there was' }).click();
  await expect(pages.paper).toHaveValue('What they tried was walking.\nSomebody who was there was ');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(pages.paper).toHaveValue('What they tried was walking.');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(pages.paper).toHaveValue('');
  await page.getByRole('button', { name: 'Redo', exact: true }).click();
  await page.getByRole('button', { name: 'Redo', exact: true }).click();
  await expect(pages.paper).toHaveValue('What they tried was walking.\nSomebody who was there was ');
  await expect(page.getByText('10 words', { exact: true })).toBeVisible();
  await expect(page.locator('main').getByText('Kept on this phone')).toBeVisible();
  await page.reload();
  await expect(pages.paper).toHaveValue('What they tried was walking.\nSomebody who was there was ');
});

test('what was cut by mistake is an earlier version, can be brought back, and can be removed for good', async ({ page }) => {
  const pages = new TellingPages(page);
  const long = 'The bus was late and he was there with two cups of tea.';
  await pages.open('?s=behind');
  await pages.write(long);
  await page.reload();
  await pages.ready();
  await pages.write('Ask one person.');
  await page.getByText('Earlier versions', { exact: true }).click();
  await page.getByText(/^From /).click();
  await expect(page.locator('main').getByText(long)).toBeVisible();
  await page.getByRole('button', { name: 'Bring this one back' }).click();
  await expect(pages.paper).toHaveValue(long);
  await expect(pages.paper).toBeFocused();
  await page.reload();
  await expect(pages.paper).toHaveValue(long);
  await page.getByText('Earlier versions', { exact: true }).click();
  await page.getByText(/^From /).click();
  await expect(page.locator('main').getByText('Ask one person.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove the earlier versions' }).click();
  await expect(page.getByText('The earlier versions are removed.')).toBeVisible();
  expect(await everythingStored(page)).not.toContain('Ask one person.');
});

test('what somebody does not want to keep is gone, and comes back while the page is open', async ({ page }) => {
  const pages = new TellingPages(page);
  await pages.choose('An empty page');
  await pages.write('Not this.');
  await page.getByRole('button', { name: 'I do not want to keep this' }).click();
  await expect(page.getByText('Removed from this phone.')).toBeVisible();
  await expect(pages.paper).toHaveValue('');
  expect(await everythingStored(page)).not.toContain('Not this.');
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(pages.paper).toHaveValue('Not this.');
  expect(await everythingStored(page)).toContain('Not this.');
});

test('a river grows, and its stretches change places by keyboard alone', async ({ page }) => {
  test.setTimeout(90_000);
  const pages = new TellingPages(page);
  await pages.choose('A river');
  await pages.addStretch('A bend', 'We moved to the coast.');
  await pages.addStretch('A rock', 'My pride.');
  await pages.addStretch('A boat', 'The allotment.');
  await expect(page.getByRole('img', { name: 'A river with 3 stretches, in this order: a bend, a rock and a boat' })).toBeVisible();
  const up = page.getByRole('button', { name: 'Up: 3. A boat' });
  for (let presses = 0; presses < 60 && !(await up.evaluate((element) => element === document.activeElement)); presses += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Moved. It is now number 2 of 3.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Up: 2. A boat' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('img', { name: /in this order: a boat, a bend and a rock$/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Up: 1. A boat' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('It is the first one already.')).toBeVisible();

  await page.getByRole('button', { name: 'Remove: 2. A bend' }).click();
  await expect(page.getByRole('img', { name: /in this order: a boat and a rock$/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('img', { name: /in this order: a boat, a bend and a rock$/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Change: 2. A bend' })).toBeFocused();

  await page.reload();
  await expect(page.getByRole('img', { name: /in this order: a boat, a bend and a rock$/ })).toBeVisible();
  await page.getByRole('button', { name: 'Change: 3. A rock' }).click();
  await expect(pages.paper).toHaveValue('My pride.');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'A river' })).toBeVisible();
});

test('two tellings in one shape stay two, in the writing and in My words', async ({ page }) => {
  const pages = new TellingPages(page);
  await pages.choose('Six beginnings');
  await pages.write('The first one.');
  await pages.choose('Six beginnings');
  await expect(page.getByRole('heading', { level: 1, name: 'Go on, or start another?' })).toBeVisible();
  await page.getByLabel('Start another one').check();
  await pages.goOn();
  await expect(pages.paper).toHaveValue('');
  await pages.write('The second one.');

  await page.goto('/en/my-words');
  await expect(page.getByRole('heading', { level: 3, name: 'Six beginnings' })).toHaveCount(2);
  await page
    .getByRole('link', { name: /^Read it/ })
    .last()
    .click();
  await expect(page.getByText('The first one.')).toBeVisible();
  await expect(page.getByText('The second one.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Change or remove parts' }).click();
  await page.getByRole('button', { name: /^Remove: / }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  expect(await everythingStored(page)).not.toContain('The first one.');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The first one.')).toBeVisible();
  await page.getByRole('button', { name: 'Go on with it' }).click();
  await expect(pages.paper).toHaveValue('The first one.');

  await page.goto('/en/my-words');
  await page
    .getByRole('button', { name: /^Remove: Six/ })
    .first()
    .click();
  await expect(page.getByText('Removed: Six beginnings')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'Six beginnings' })).toHaveCount(2);
  expect(await everythingStored(page)).toContain('The second one.');
});

test('a break puts the page away and gives it back', async ({ page }) => {
  const pages = new TellingPages(page);
  await pages.open('?s=behind');
  await pages.paper.fill('Half a sentence');
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'A break' })).toBeFocused();
  expect(await page.content()).not.toContain('Half a sentence');
  await page.getByRole('button', { name: 'Back to my page' }).click();
  await expect(pages.paper).toHaveValue('Half a sentence');
});

test('who is low after telling is offered a moment, and is not led on to showing it', async ({ page }) => {
  const pages = new TellingPages(page);
  await pages.open('?s=behind');
  await pages.write('Ask one person.');
  await pages.open('?s=leaving');
  await page.getByLabel('Rough').check();
  await pages.goOn();
  await expect(page.getByRole('heading', { level: 1, name: 'Take a moment before you go on' })).toBeVisible();
  await page.getByLabel('Look around').check();
  await expect(page.getByText('Find five things you can see.')).toBeVisible();
  await pages.goOn();
  await expect(page.getByRole('button', { name: 'Do nothing with it' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choose who may know' })).toHaveCount(0);
});

test('the warm-up shows again what was written before, and asks where nothing was', async ({ page }) => {
  const pages = new TellingPages(page);
  await pages.open('?s=warm-up');
  await expect(page.locator('main textarea')).toHaveCount(2);
  await page.goto('/en/path/listen?s=matters');
  await page.getByLabel('Being kind').check();
  await expect(page.locator('main').getByText('Kept on this phone')).toBeVisible();
  await page.goto('/en/path/listen?s=moment');
  await pages.ready();
  await pages.write('We danced in the kitchen.');
  await pages.open('?s=warm-up');
  await expect(page.getByText('We danced in the kitchen.')).toBeVisible();
  await expect(page.getByText('Being kind')).toBeVisible();
  await expect(page.locator('main textarea')).toHaveCount(0);
});
