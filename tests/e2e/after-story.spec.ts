import type { Page } from '@playwright/test';

import { expect, test } from './fixtures.ts';
import { drawersOn } from './pages/drawers-on.ts';

const story = '/en/stories/the-text-i-deleted';
const grief = '/en/stories/not-the-onions';
const heavy = '/en/stories/a-few-words-in-the-hall';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test.describe('a story from the library', () => {
  test('has a short version, and can be stopped at both ends', async ({ page }) => {
    await page.goto(story);
    await page.getByText('The short version').click();
    await expect(page.locator('.disclosure[open] p[lang]')).toBeVisible();
    await expect(page.getByRole('link', { name: 'That is enough for me' })).toHaveAttribute(
      'href',
      /after-story\?story=the-text-i-deleted$/,
    );
    const stops = page.getByRole('link', { name: 'Stop this story' });
    await expect(stops).toHaveCount(2);
    for (const stop of await stops.all()) await expect(stop).toHaveAttribute('href', '/en/rest');
  });

  test('says by itself what a heavy story names, and folds what others name', async ({ page }) => {
    await page.goto(heavy);
    await expect(page.getByText('This story talks about thoughts of ending your life')).toBeVisible();
    await page.goto('/en/stories/my-own-school-report');
    const note = page.locator('.disclosure').first();
    await expect(note).not.toHaveAttribute('open');
  });

  test('is saved, and let go again; nothing is kept before', async ({ page }) => {
    await page.goto(story);
    await press(page, 'Save for later');
    await expect(page.getByRole('button', { name: 'Saved · take it off' })).toBeVisible();
    await page.reload();
    await press(page, 'Saved · take it off');
    await expect(page.getByRole('button', { name: 'Save for later' })).toBeVisible();
    const kept = await drawersOn(page);
    expect(kept.choices?.savedStories).toBeUndefined();
    expect(kept.readings).toMatchObject([{ story: 'the-text-i-deleted', finished: false }]);
  });

  test('leaves nothing behind when it is read in passing', async ({ page }) => {
    await page.goto(story);
    await expect(page.getByRole('button', { name: 'Save for later' })).toBeVisible();
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  });

  test('on a topic that was hidden asks first', async ({ page }) => {
    await page.goto('/en/settings');
    await page.locator('summary').filter({ hasText: 'topic' }).click();
    await page.getByLabel('Grief').click();
    await expect(page.getByLabel('Grief')).toBeChecked();
    await expect(page.getByText('Kept on this phone').first()).toBeVisible();
    await page.goto(grief);
    await expect(page.getByRole('heading', { level: 1, name: 'You chose to leave this out' })).toBeVisible();
    await expect(page.locator('.story')).toHaveCount(0);
    await press(page, 'Read it anyway');
    await expect(page.locator('.story p').first()).toBeVisible();
    await page.goto(story);
    await expect(page.locator('.story p').first()).toBeVisible();
  });
});

test.describe('after a story', () => {
  test('every question can be skipped, and one way on is offered with its reason', async ({ page }) => {
    await page.goto(story);
    await page.getByRole('link', { name: 'I have read it' }).click();
    for (const question of [
      'Did this story give you some hope?',
      'feel like you',
      'Did you learn',
      'feeling worse',
      'You and this story',
    ]) {
      await expect(page.getByRole('heading', { level: 1 })).toContainText(question);
      await press(page, 'Skip');
    }
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A story of your own');
    await expect(page.getByText('Because you have heard one')).toBeVisible();
    await expect(page.locator('main .button-go')).toHaveCount(1);
    await expect(page.locator('main .button-go')).toHaveAttribute('href', '/en/path/tell');
    const kept = await drawersOn(page);
    expect(kept.readings.map(({ story: id, finished, hope, distress }) => ({ id, finished, hope, distress }))).toEqual([
      { id: 'the-text-i-deleted', finished: true, hope: undefined, distress: undefined },
    ]);
    expect(kept.pieces).toEqual([]);
  });

  test('what is answered is kept, by keys alone, and something borrowed leads to what is in the way', async ({ page }) => {
    await page.goto('/en/after-story?story=the-text-i-deleted');
    for (const [nth, answer] of ['Very much', 'A little', 'Somewhat', 'No'].entries()) {
      // The question before is gone: a key pressed too early would go to it.
      await expect(page.getByText(`About the story · ${nth + 1} of 4`)).toBeVisible();
      await page.getByRole('radio').first().focus();
      await page.keyboard.press('Space');
      const wanted = page.getByLabel(answer, { exact: true });
      while (!(await wanted.isChecked())) await page.keyboard.press('ArrowDown');
      await expect(page.locator('main').getByText('Kept on this phone')).toBeVisible();
      const before = page.url();
      await page.getByRole('button', { name: 'Continue' }).press('Enter');
      await expect.poll(() => page.url()).not.toBe(before);
    }
    await page.getByLabel('What could you borrow from it?').fill('Three words are enough.');
    await page.getByRole('button', { name: 'Continue' }).press('Enter');
    await expect(page.getByText('Because you found something that you could borrow.')).toBeVisible();
    await expect(page.locator('main .button-go')).toHaveAttribute('href', '/en/path/in-the-way');
    const kept = await drawersOn(page);
    expect(kept.readings).toMatchObject([{ story: 'the-text-i-deleted', finished: true, hope: 5, likeMe: 2, learned: 3, distress: false }]);
    expect(kept.readings[0]?.seen?.version).toBe('1.0.0');
    expect(kept.pieces).toMatchObject([
      { kind: 'reflection', prompt: 'borrow', storyId: 'the-text-i-deleted', text: 'Three words are enough.' },
    ]);
  });

  test('who feels worse gets help, and is asked no more', async ({ page }) => {
    await page.goto('/en/after-story?story=the-text-i-deleted&s=worse');
    await page.getByLabel('Yes, it left me feeling worse').check();
    await expect(page.getByText('nothing is wrong with you')).toBeVisible();
    await press(page, 'Continue');
    await expect(page.getByText('Because the story left you feeling worse.')).toBeVisible();
    await expect(page.locator('main .button-go')).toHaveAttribute('href', '/en/help-now');
    await expect(page.locator('main textarea')).toHaveCount(0);
  });

  test('a pause is offered after three, and nothing is lost without a story', async ({ page }) => {
    for (const id of ['the-text-i-deleted', 'not-the-onions', 'no-derek-eggs']) {
      await page.goto(`/en/after-story?story=${id}`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('hope');
    }
    await page.goto('/en/after-story?story=no-derek-eggs&s=way');
    await expect(page.getByText('Because you have read three stories')).toBeVisible();
    await expect(page.locator('main .button-go')).toHaveAttribute('href', '/en/rest');
    await page.goto('/en/after-story');
    await expect(page.getByRole('heading', { level: 1, name: 'No story is open here' })).toBeVisible();
  });
});
