import type { Page } from '@playwright/test';

import { killBrowser } from '../e2e/pages/kill-browser.ts';
import { expect, test } from '../e2e/fixtures.ts';
import { savePlainFile } from '../e2e/pages/kept-file.ts';
import { openPaper, OwnPhone, paperAddress, writeAndSee } from './own-phone.ts';

/** In small what `npm run test:kills` does at length. */
test('fault 3: the browser is killed right after the words were called kept, and in the middle of the next write', async ({
  baseURL: _site,
}, info) => {
  test.setTimeout(180_000);
  const phone = new OwnPhone(info);
  let confirmed = '';
  let tried = '';
  for (let nth = 1; nth <= 3; nth += 1) {
    const { context, page } = await phone.start();
    await openPaper(page);
    expect(['', confirmed, tried]).toContain(await page.locator('main textarea').inputValue());
    if (confirmed !== '') expect(await page.locator('main textarea').inputValue()).not.toBe('');
    confirmed = `Confirmed ${nth}.`;
    await writeAndSee(page, confirmed);
    tried = `Tried ${nth}.`;
    await page.locator('main textarea').fill(tried);
    // By turns at once, about when the write begins, and about when it ends.
    await page.evaluate(
      (ms) =>
        new Promise((go) => {
          setTimeout(go, ms);
        }),
      [0, 300, 330][nth - 1] ?? 0,
    );
    await killBrowser(context, phone.profile);
  }
  const { context, page } = await phone.start();
  await openPaper(page);
  expect([confirmed, tried]).toContain(await page.locator('main textarea').inputValue());
  await context.close();
});

const lettersOfASecond = 10;

/** A letter every tenth of a second, at the end of what stands there: the words never rest for as long as the page waits. */
async function typeWithoutRest(page: Page): Promise<string> {
  await page.locator('main textarea').focus();
  await page.keyboard.press('Control+End');
  let typed = '';
  for (let nth = 0; nth < 30; nth += 1) {
    typed += String.fromCodePoint(97 + (nth % 26));
    await page.keyboard.insertText(typed.at(-1) ?? '');
    await page.evaluate(
      () =>
        new Promise((go) => {
          setTimeout(go, 100);
        }),
    );
  }
  return typed;
}

test('fault 4, 7: the page crashes while somebody types without a pause: what was typed a moment before is there', async ({ page }) => {
  await openPaper(page);
  const typed = await typeWithoutRest(page);
  const other = await page.context().newPage();
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  await openPaper(other);
  const back = await other.locator('main textarea').inputValue();
  expect(typed.startsWith(back)).toBe(true);
  expect(back.length).toBeGreaterThanOrEqual(typed.length - lettersOfASecond);
});

for (const [how, leave] of [
  ['reload', 'reload'],
  ['another page', 'goto'],
  ['Back', 'back'],
  ['closing the window', 'close'],
] as const) {
  test(`fault 5: words typed until ${how} are there again, but for the last second`, async ({ page, context }) => {
    const keeper = await context.newPage();
    await keeper.goto('/en/privacy');
    await page.goto('/en/privacy');
    await openPaper(page);
    await writeAndSee(page, 'First.');
    const typed = await typeWithoutRest(page);
    if (leave === 'reload') await page.reload();
    else if (leave === 'goto') await page.goto('/en/help-now/gb');
    else if (leave === 'back') await page.goBack();
    else await page.close({ runBeforeUnload: true });
    await keeper.goto(paperAddress);
    await expect(keeper.locator('[data-opening]')).toHaveCount(0);
    const back = (await keeper.locator('main textarea').inputValue()).replace('First.', '');
    expect(typed.startsWith(back)).toBe(true);
    expect(back.length).toBeGreaterThanOrEqual(typed.length - lettersOfASecond);
  });
}

test('fault 57: a double tap, and Enter with a click, note one step', async ({ page }) => {
  await page.goto('/en/my-plan');
  await expect(page.locator('[data-opening]')).toHaveCount(0);
  await openPaper(page, '/en/path/plan?s=wish');
  await writeAndSee(page, 'To talk to somebody.');
  await page.goto('/en/my-plan');
  await page.getByText('Did you take a step?', { exact: true }).click();
  await page.locator('main input[name=rung]').first().check();
  const button = page.getByRole('button', { name: 'I did it', exact: true });
  await button.evaluate((element: HTMLButtonElement) => {
    for (let taps = 0; taps < 3; taps += 1) element.click();
  });
  await expect(page.getByText('Noted with today’s date. Only you can see it.')).toBeVisible();
  await page.goto('/en/path/arrive?s=privacy');
  await expect(page.locator('[data-opening]')).toHaveCount(0);
  await page.locator('main .button-go').evaluate((element: HTMLElement) => {
    for (let taps = 0; taps < 3; taps += 1) element.click();
  });
  await expect(page).not.toHaveURL(/s=privacy/);
  const { drawers } = JSON.parse((await savePlainFile(page)).toString('utf8')) as {
    readonly drawers: { readonly rungs: readonly unknown[]; readonly consents: readonly unknown[] };
  };
  expect([drawers.rungs.length, drawers.consents.length]).toEqual([1, 1]);
});

test('fault 58: a page that comes back as it was put by shows what was kept meanwhile', async ({ page, context }) => {
  // Windows cannot hear each other here, as a page that is put by cannot.
  await context.addInitScript(() => Object.assign(window, { BroadcastChannel: undefined }));
  await openPaper(page);
  const other = await context.newPage();
  await openPaper(other);
  await writeAndSee(other, 'Written meanwhile.');
  await expect(page.locator('main textarea')).toHaveValue('');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(page.getByText('This page was also changed in another window.')).toBeVisible();
  await page.getByRole('button', { name: 'Take the other text' }).click();
  await expect(page.locator('main textarea')).toHaveValue('Written meanwhile.');
});
