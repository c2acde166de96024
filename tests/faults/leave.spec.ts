import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';

import { expect, test, withWorker } from '../e2e/fixtures.ts';
import { startServer } from '../offline/own-server.ts';

const words = 'The heron stood by lock seventeen.';

async function write(page: Page): Promise<void> {
  await page.locator('main textarea').fill(words);
  await expect(page.locator('main').getByText('Kept on this phone')).toBeVisible();
}

/** What somebody who looks at the screen can read, and what the tab says. */
async function seen(page: Page): Promise<string> {
  return page.evaluate(() => `${document.title}\n${document.body.innerText}`);
}

async function expectClosed(page: Page): Promise<void> {
  await expect(page.getByText('This page is closed.')).toBeVisible();
  expect(await seen(page)).not.toContain('heron');
}

const ways = {
  'the button': (page: Page) => page.getByRole('link', { name: 'Leave' }).last().click(),
  'the link that Tab finds first': async (page: Page) => {
    await page.reload();
    await page.waitForSelector('html[data-awake]');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Leave' }).first()).toBeFocused();
    await page.keyboard.press('Enter');
  },
  'three presses of Shift': async (page: Page) => {
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  },
} as const;

for (const [way, go] of Object.entries(ways)) {
  test(`fault 39: ${way} leaves, and Back, Forward and opening it again show a closed page`, async ({ page }) => {
    await page.goto('/en/path/tell?s=warm-up');
    await page.goto('/en/path/tell?s=look-back');
    await write(page);
    await go(page);
    await expect(page).toHaveURL('/list.html');
    await page.goBack();
    await expectClosed(page);
    await page.goForward();
    await expect(page).toHaveURL('/list.html');
    expect(await seen(page)).not.toContain('heron');
    await page.goto('/en/path/tell?s=look-back');
    await expectClosed(page);
    await page.reload();
    await expectClosed(page);
    await page.getByRole('button', { name: 'Open it again' }).click();
    await expect(page.locator('main textarea')).toHaveValue(words);
  });
}

test('fault 39: the screen is blank before the next frame, and no word of the app stands there while the list is fetched', async ({
  page,
}) => {
  await page.goto('/en/path/tell?s=look-back');
  await write(page);
  await page.route('**/list.html', () => undefined);
  const shown = await page.evaluate(() => {
    [...document.querySelectorAll<HTMLAnchorElement>('a[href="/list.html"]')].at(-1)?.click();
    return document.body.innerText;
  });
  expect(shown).toBe('');
  await page.unrouteAll();
});

test('fault 39, 63: where the tab keeps no mark, a page that comes back from memory is still closed and can be opened', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await page.goto('/en/path/tell?s=look-back');
  await page.waitForSelector('html[data-awake]');
  await page.evaluate(() => {
    document.documentElement.dataset['left'] = 'now';
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(page.getByText('This page is closed.')).toBeVisible();
  await page.getByRole('button', { name: 'Open it again' }).click();
  await expect(page.locator('main textarea')).toBeVisible();
});

test('fault 39: a page that the browser held whole in its memory comes back closed', async ({ launchOptions, baseURL }) => {
  // The test runner switches this memory off; a browser of people has it.
  const browser = await chromium.launch({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(`${baseURL ?? ''}/en/stories`);
  await page.goto(`${baseURL ?? ''}/en/path/tell?s=look-back`);
  await write(page);
  await page.getByRole('link', { name: 'Leave' }).last().click();
  await expect(page).toHaveURL(/list\.html$/);
  // What comes from that memory makes no navigation that the runner could wait for.
  await page.evaluate(() => history.back());
  await expectClosed(page);
  await browser.close();
});

test.describe('with a worker', () => {
  test.use(withWorker);

  test('fault 39: leaving works without a server, as an app on the home screen', async ({ page }) => {
    const server = await startServer();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'display-mode', value: 'standalone' }] });
    await page.goto(`${server.origin}/en/path/tell?s=look-back`);
    await page.waitForSelector('html[data-offline="ready"]', { timeout: 30_000 });
    await session.send('Network.clearBrowserCache');
    await server.stop();
    await page.reload();
    await write(page);
    await page.getByRole('link', { name: 'Leave' }).last().click();
    await expect(page).toHaveURL(/list\.html$/);
    await expect(page.getByRole('heading', { name: 'List' })).toBeVisible();
    await page.goto(`${server.origin}/en/path/tell?s=look-back`);
    await expectClosed(page);
  });
});
