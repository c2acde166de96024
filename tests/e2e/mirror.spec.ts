import { AxeBuilder } from '@axe-core/playwright';

import { expect, test } from './fixtures.ts';
import { OwnWords } from './pages/own-words.ts';

const line = { did: 'I walked round the block twice.', asked: 'Then I asked my sister.', stopped: 'I did not want to be a weight on her.' };
const story = `${line.did} ${line.asked} ${line.stopped} It rained.`;

test('somebody marks their own lines, and the line that held them back stands in their plan', async ({ page }) => {
  test.setTimeout(120_000);
  const words = new OwnWords(page);
  await page.goto('/en/path/in-the-way?s=pick');
  const listed = page.locator('main input[type=radio]').first();
  await listed.check();
  const listedName = (await listed.locator('xpath=ancestor::label').innerText()).trim();
  await expect(page.locator('main').getByText('Kept on this phone', { exact: true })).toBeVisible();

  await words.tell(story);
  await page.goto('/en/path/tell?s=mirror');
  await expect(page.getByRole('heading', { level: 1, name: 'Your own lines' })).toBeVisible();
  // Nothing is marked for them.
  await expect(page.locator('main [aria-pressed=true]')).toHaveCount(0);

  const mark = (text: string, as: string) => page.getByRole('group', { name: text }).getByRole('button', { name: as });
  await mark(line.did, 'I did something').click();
  await mark(line.asked, 'I did something').click();
  await mark(line.asked, 'I asked').click();
  await mark(line.stopped, 'This stopped me').click();
  // A mark is taken away with another tap.
  await mark('It rained.', 'I did something').click();
  await expect(mark('It rained.', 'I did something')).toHaveAttribute('aria-pressed', 'true');
  await mark('It rained.', 'I did something').click();
  await expect(mark('It rained.', 'I did something')).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('main [aria-pressed=true]')).toHaveCount(3);
  await expect(mark(line.asked, 'I did something')).toHaveAttribute('aria-pressed', 'false');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.reload();
  await expect(page.locator('main [aria-pressed=true]')).toHaveCount(3);
  await page.getByRole('button', { name: 'Continue' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'In your own words' })).toBeVisible();
  const part = (name: string) => page.locator('main section').filter({ has: page.getByRole('heading', { name, level: 2 }) });
  await expect(part('What you did').locator('.own-words')).toHaveText([line.did]);
  await expect(part('Where you asked').locator('.own-words')).toHaveText([line.asked]);
  await expect(part('What held you back').locator('.own-words')).toHaveText([line.stopped]);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  // What was picked from the list is not replaced without a question.
  const take = page.getByRole('button', { name: 'Take this line' });
  await take.click();
  await expect(part('What held you back')).toContainText(listedName);
  await page.getByRole('button', { name: 'Keep what I picked' }).click();
  await expect(take).toHaveAttribute('aria-pressed', 'false');
  await take.click();
  await page.getByRole('button', { name: 'Yes, take my own line' }).click();
  await expect(take).toHaveAttribute('aria-pressed', 'true');

  await page.goto('/en/path/in-the-way?s=pick');
  await expect(page.getByLabel('Something else, in my own words')).toBeChecked();
  await expect(page.locator('main textarea')).toHaveValue(line.stopped);

  await page.goto('/en/path/plan?s=obstacle');
  const obstacle = page.locator('main textarea');
  await expect(obstacle).toHaveValue(line.stopped);
  await obstacle.fill('I hate to be a weight on her.');
  await page.getByRole('button', { name: 'Continue' }).click();
  // The next page comes once this one is kept.
  await expect(page).not.toHaveURL(/s=obstacle/);
  await page.goto('/en/path/plan?s=obstacle');
  // It was changed there, and stays so. Their line is offered beside it, and put below only on a tap.
  await expect(obstacle).toHaveValue('I hate to be a weight on her.');
  await page.getByRole('button', { name: 'Add this line' }).click();
  await expect(obstacle).toHaveValue(`I hate to be a weight on her.\n${line.stopped}`);
  await expect(page.getByRole('button', { name: 'Add this line' })).toHaveCount(0);
});

test('marks move along with the words, and go with words that are gone', async ({ page }) => {
  const words = new OwnWords(page);
  await words.tell(story);
  await page.goto('/en/path/tell?s=mirror');
  const mark = (text: string, as: string) => page.getByRole('group', { name: text }).getByRole('button', { name: as });
  await mark(line.did, 'I did something').click();
  await mark(line.stopped, 'This stopped me').click();
  await expect(page.locator('main [aria-pressed=true]')).toHaveCount(2);
  await expect(page.locator('main').getByText('Kept on this phone', { exact: true })).toBeVisible();

  await words.tellAnew(`It was a Tuesday. ${line.stopped} ${line.asked}`);
  await page.goto('/en/path/tell?s=mirror');
  await expect(mark(line.stopped, 'This stopped me')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('main [aria-pressed=true]')).toHaveCount(1);
});

test('empty parts say that nothing is missing, and marking nothing goes on', async ({ page }) => {
  const words = new OwnWords(page);
  await words.tell(story);
  await page.goto('/en/path/tell?s=mirror');
  await page.getByRole('group', { name: line.asked }).getByRole('button', { name: 'I asked' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('No line marked here. Nothing is missing.')).toHaveCount(2);
  await expect(page).toHaveURL(/p=seen/);
  await page.goBack();
  const asked = page.getByRole('group', { name: line.asked }).getByRole('button', { name: 'I asked' });
  await expect(asked).toHaveAttribute('aria-pressed', 'true');
  await asked.click();
  await expect(page.locator('main [aria-pressed=true]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/s=behind/);
});

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 568 } });

  test('lines are marked by keyboard, and nothing is wider than the screen', async ({ page }) => {
    const words = new OwnWords(page);
    await words.tell(story);
    await page.goto('/en/path/tell?s=mirror');
    const first = page.getByRole('group', { name: line.did }).getByRole('button', { name: 'I did something' });
    await expect(first).toBeVisible();
    await first.focus();
    await page.keyboard.press('Enter');
    await expect(first).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page.getByRole('group', { name: line.did }).getByRole('button', { name: 'I asked' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(first).toHaveAttribute('aria-pressed', 'false');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
