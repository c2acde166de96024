import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import type { Reading } from '../../src/domain/record/schema.ts';
import { expect, test } from './fixtures.ts';
import { daysAgo, openKept, savePlainFile } from './pages/kept-file.ts';

const grief = ['It was not the onions', 'One beat on the bell'];

async function openLibrary(page: Page, query = ''): Promise<void> {
  await page.goto(`/en/stories${query}`);
  await page.waitForSelector('html[data-awake]');
}

function cards(page: Page) {
  return page.locator('.story-card').getByRole('heading');
}

function door(page: Page, name: string) {
  return page.getByRole('navigation', { name: 'Ways to find a story' }).getByRole('link', { name });
}

async function hideGrief(page: Page): Promise<void> {
  await page.goto('/en/settings');
  await page.getByText('Topics to leave out').click();
  // The tick shows what is kept, so it comes with the write.
  await page.getByLabel('Grief', { exact: true }).click();
  await expect(page.getByLabel('Grief', { exact: true })).toBeChecked();
}

/** Read to its end so many minutes ago. */
function readAgo(story: string, minutes: number): Reading {
  return { id: `listen.${story}`, story, version: '1.0.0', at: daysAgo(minutes / (24 * 60)), finished: true };
}

test.describe('the doors', () => {
  test('somebody like me: up to three picks are kept, and each story says why it is there', async ({ page }) => {
    await openLibrary(page);
    await door(page, 'Someone like me').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Someone like me');
    for (const pick of ['A student', 'Worry and panic', 'A carer']) await page.getByLabel(pick, { exact: true }).check();
    await expect(page.getByText('That is three. To swap, take one out first.')).toBeVisible();
    await page.getByLabel('Retired').press('Space');
    await expect(page.getByLabel('Retired')).not.toBeChecked();
    await page.getByRole('link', { name: 'Show the stories' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Near to you');
    const first = page.locator('.story-card').first();
    await expect(first).toContainText('From Ifrah, 17');
    await expect(first).toContainText('Because you picked: A student · Worry and panic · A carer');
    await page.goBack();
    await expect(page.getByLabel('A carer')).toBeChecked();
    await page.reload();
    await expect(page.getByLabel('A carer')).toBeChecked();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stories');
  });

  test('something I am stuck on', async ({ page }) => {
    await openLibrary(page, '?door=stuck');
    await page.getByRole('link', { name: 'I have no time' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('I have no time');
    await expect(page.getByText('4 stories')).toBeVisible();
    await expect(page.locator('.story-card').first()).toContainText('Because you picked: “I have no time”.');
    await page.getByRole('link', { name: 'Something else' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What are you stuck on?');
  });

  test('a gentle surprise is another one at each tap, and never heavy', async ({ page }) => {
    await openLibrary(page, '?door=surprise');
    const story = page.locator('.story-card');
    await expect(story).toHaveCount(1);
    for (let tap = 0; tap < 8; tap += 1) {
      const before = await cards(page).innerText();
      await expect(story).not.toContainText(/suicide|Self-harm|Eating|Something bad|middle of it/);
      await page.getByRole('button', { name: 'Another one' }).click();
      await expect(cards(page)).not.toHaveText(before);
    }
  });

  test('a word that is no door leads to the whole shelf', async ({ page }) => {
    await openLibrary(page, '?door=cellar');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stories');
    await expect(cards(page)).toHaveCount(24);
  });

  test('are walked by keyboard alone', async ({ page }) => {
    await openLibrary(page);
    await door(page, 'Someone like me').press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Someone like me' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page.getByLabel('16 to 24')).toBeChecked();
    await page.getByRole('link', { name: 'Show the stories' }).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Near to you' })).toBeFocused();
    const about = page.locator('.story-card summary').first();
    await about.press('Enter');
    await expect(page.locator('.story-card details').first()).toHaveAttribute('open');
  });

  for (const address of ['?door=like', '?door=like&to=stories', '?door=stuck', '?door=stuck&to=burden', '?door=surprise', '?door=saved']) {
    test(`${address} wakes on the narrowest phone, and is for everybody`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 568 });
      await openLibrary(page, address);
      await expect(page.getByRole('navigation', { name: 'Ways to find a story' })).toHaveCount(0);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('[data-opening]')).toHaveCount(0);
      const { violations } = await new AxeBuilder({ page })
        .options({ rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } } })
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  }
});

test.describe('the search', () => {
  test('forgives spelling, takes parts of words and other words for it, and says when nothing fits', async ({ page }) => {
    await openLibrary(page);
    const search = page.getByLabel('Search the stories');
    await search.fill('greif');
    await expect(cards(page)).toHaveText(grief, { ignoreCase: true });
    await search.fill('depresion farmer');
    await expect(page.getByText('No story fits these words.')).toBeVisible();
    await search.fill('helmt');
    await expect(cards(page)).toHaveText(['Barry kept his helmet on']);
    await search.fill('');
    await expect(cards(page)).toHaveCount(24);
  });

  test('shows the way to help above what it found, when the words sound like danger', async ({ page }) => {
    await openLibrary(page);
    await page.getByLabel('Search the stories').fill('want to die');
    await expect(page.getByText('talk to somebody first')).toBeVisible();
    await expect(page.locator('main').getByRole('link', { name: 'Get help now' })).toHaveAttribute('href', '/en/help-now');
    await page.getByLabel('Search the stories').fill('nights');
    await expect(page.getByText('talk to somebody first')).toHaveCount(0);
  });
});

test.describe('what the person hid', () => {
  test('is in no list, no door and no search, and the page says that it is so', async ({ page }) => {
    await hideGrief(page);
    await page.goto('/en/stories');
    await expect(page.getByText('2 stories are left out, as you asked.')).toBeVisible();
    await expect(cards(page)).toHaveCount(22);
    for (const title of grief) await expect(cards(page).filter({ hasText: title })).toHaveCount(0);
    await page.getByLabel('Search the stories').fill('widowed');
    await expect(page.getByText('No story fits these words.')).toBeVisible();
    await page.getByLabel('Search the stories').fill('');
    await door(page, 'Something I’m stuck on').click();
    await page.getByRole('link', { name: 'I would rather sort it out myself' }).click();
    await expect(cards(page)).toHaveCount(2);
    await openLibrary(page, '?door=like');
    await expect(page.getByLabel('Anger')).toBeVisible();
    await expect(page.getByLabel('Grief')).toHaveCount(0);
  });

  test('does not flash up while the store opens, and is named nowhere outside it', async ({ page }) => {
    // Without the worker, so that the code of the store can be held back.
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await hideGrief(page);
    const beside = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
    expect(beside).toContain('hides');
    expect(beside).not.toContain('grief');
    let open: () => void = () => undefined;
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    await page.route('**/dexie-cellar*', async (route) => {
      await opened;
      await route.continue();
    });
    await openLibrary(page);
    await expect(page.getByText('Looking up what you asked to leave out')).toBeVisible();
    await expect(cards(page)).toHaveCount(0);
    open();
    await expect(cards(page)).toHaveCount(22);
  });

  test('comes back when it is no longer hidden', async ({ page }) => {
    await hideGrief(page);
    await page.getByLabel('Grief', { exact: true }).click();
    await expect(page.getByLabel('Grief', { exact: true })).not.toBeChecked();
    await openLibrary(page);
    await expect(cards(page)).toHaveCount(24);
    expect(await page.evaluate(() => localStorage.getItem('cairn-look'))).not.toContain('hides');
  });
});

test('a story is saved, found again among the saved ones and on the shelf, and let go', async ({ page }) => {
  await page.goto('/en/stories/no-derek-eggs');
  await page.getByRole('button', { name: /^Save/ }).click();
  await expect(page.getByRole('button', { name: /^Saved/ })).toBeVisible();
  await openLibrary(page);
  await expect(page.locator('.story-card', { hasText: 'From' }).filter({ hasText: '· saved' })).toHaveCount(1);
  await door(page, 'Stories I saved').click();
  await expect(page.locator('.story-card')).toHaveCount(1);
  await page.locator('.story-card').getByRole('link').click();
  await page.getByRole('button', { name: /^Saved/ }).click();
  await expect(page.getByRole('button', { name: /^Save(?!d)/ })).toBeVisible();
  await openLibrary(page, '?door=saved');
  await expect(page.getByText('You have not saved a story yet.')).toBeVisible();
});

test('a saved story that was taken back since is out of view, and out of what is kept', async ({ page }) => {
  await openKept(page, { choices: { savedStories: ['taken-back', 'no-derek-eggs'], story: 'taken-back' } });
  await openLibrary(page, '?door=saved');
  await expect(page.locator('.story-card')).toHaveCount(1);
  await openLibrary(page);
  await expect(page.locator('.story-card').filter({ hasText: '· saved' })).toHaveCount(1);
  await expect.poll(async () => (await savePlainFile(page)).toString('utf8')).not.toContain('taken-back');
});

test('after three stories a pause is offered, holds nobody back, and is not asked for again', async ({ page }) => {
  await openKept(page, { readings: [readAgo('request-closed', 50), readAgo('not-the-onions', 30)] });
  await openLibrary(page);
  await expect(page.locator('.story-card').filter({ hasText: 'you read this' })).toHaveCount(2);
  await expect(page.getByText('You have read a few')).toHaveCount(0);
  await openKept(page, { readings: [readAgo('request-closed', 50), readAgo('not-the-onions', 30), readAgo('thirteen-stairs', 2)] });
  await openLibrary(page);
  await expect(page.getByText('You have read a few')).toBeVisible();
  await expect(cards(page)).toHaveCount(24);
  await page.getByRole('link', { name: 'Rest a little' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You can stop here');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stories');
  await expect(page.locator('.story-card').filter({ hasText: 'you read this' })).toHaveCount(3);
  await expect(page.getByText('You have read a few')).toHaveCount(0);
});

test('the calm page has a way on for everybody', async ({ page }) => {
  await page.goto('/en/rest');
  const ways = page.getByRole('navigation', { name: 'And then' });
  await expect(ways.getByRole('link', { name: 'Talk to somebody' })).toHaveAttribute('href', '/en/help-now');
  await ways.getByRole('link', { name: 'A gentler story' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A gentle one');
  await expect(page.locator('.story-card')).toHaveCount(1);
});
