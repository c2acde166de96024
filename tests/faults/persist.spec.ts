import type { Page } from '@playwright/test';

import { expect, test } from '../e2e/fixtures.ts';

/** How often the browser was asked to keep this site, by the pages of this visit. */
function asked(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { readonly asked: number }).asked);
}

type Answer = 'yes' | 'no' | 'throws' | 'missing' | 'waits';

async function answerWith(page: Page, answer: Answer): Promise<void> {
  await page.addInitScript((how) => {
    Object.assign(window, { asked: 0 });
    function persist(): Promise<boolean> {
      (window as unknown as { asked: number }).asked += 1;
      if (how === 'throws') throw new TypeError('broken');
      return how === 'waits' ? new Promise(() => undefined) : Promise.resolve(how === 'yes');
    }
    Object.defineProperty(StorageManager.prototype, 'persist', { value: how === 'missing' ? undefined : persist, configurable: true });
    Object.defineProperty(StorageManager.prototype, 'persisted', {
      value: how === 'missing' ? undefined : () => Promise.resolve(how === 'yes'),
      configurable: true,
    });
  }, answer);
}

const lines: Readonly<Record<Exclude<Answer, 'waits'>, string>> = {
  yes: 'Yes. It agreed not to clear this by itself.',
  no: 'Not for sure. It may clear this when space runs short. It was asked on',
  throws: 'Not for sure. It may clear this when space runs short. It was asked on',
  missing: 'This browser does not say. It may clear this when space runs short.',
};

for (const [answer, line] of Object.entries(lines)) {
  test(`fault 14: when the browser is asked to keep it and the answer is “${answer}”, that is shown and all goes on`, async ({ page }) => {
    await answerWith(page, answer as Answer);
    await page.goto('/en/path/tell?s=look-back');
    const writing = page.locator('main textarea');
    await expect(page.locator('[data-opening]')).toHaveCount(0);
    expect(await asked(page)).toBe(0);
    await writing.pressSequentially('A line of my own.');
    await expect(page.locator('main').getByText('Kept on this phone')).toBeVisible();
    // The question would come between the keys.
    expect(await asked(page)).toBe(0);
    await page.getByRole('button', { name: 'Continue' }).click();
    if (answer !== 'missing') await expect.poll(() => asked(page)).toBe(1);
    await page.getByRole('link', { name: 'Stop for now' }).click();
    await page.goto('/en/kept-here');
    await expect(page.getByText(line)).toBeVisible();
    await expect(page.getByText('1 text you wrote').first()).toBeVisible();
    await page.goto('/en/path/tell?s=look-back');
    await expect(writing).toHaveValue('A line of my own.');
  });
}

test('fault 14: once a visit, however much is kept in it', async ({ page }) => {
  await answerWith(page, 'no');
  await page.goto('/en/path/first-check');
  for (const at of [2, 3, 4]) {
    await page.locator('main input[type=radio]').first().check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByText(`${at} of 23`)).toBeVisible();
  }
  expect(await asked(page)).toBe(1);
});

test('fault 14: while the browser asks the person, a line says what it is about; a question that is never answered stops nothing', async ({
  page,
}) => {
  await answerWith(page, 'waits');
  await page.goto('/en/path/first-check');
  await page.locator('main input[type=radio]').first().check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('Your browser may ask you now')).toBeVisible();
  await page.locator('main input[type=radio]').first().check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('3 of 23')).toBeVisible();
});
