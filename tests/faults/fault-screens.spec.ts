import { AxeBuilder } from '@axe-core/playwright';
import { test as bare, expect, type Page } from '@playwright/test';

/**
 * Every screen that comes up when something fails, for everybody: on the narrowest phone (which is also a page of 1280 pixels at 400 %),
 * in dusk, in forced colours, without motion, with wider text. `bare`: such screens come with noise in the console, as they should.
 */
type FaultScreen = { readonly name: string; readonly come: (page: Page) => Promise<void>; readonly words: string | RegExp };

const screens: readonly FaultScreen[] = [
  { name: 'no such page', come: (page) => open(page, '/en/no/such/place'), words: 'There is no page here' },
  {
    name: 'nothing can be kept',
    async come(page) {
      await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined, configurable: true }));
      await open(page, '/en/path/tell?s=look-back');
    },
    words: 'This browser cannot keep anything for Cairn.',
  },
  {
    name: 'a part cannot be had',
    async come(page) {
      await page.route(/\/assets\/settings-[^/]+\.js$/, (route) => route.fulfill({ status: 404, body: '' }));
      await page.goto('/en/settings');
    },
    words: 'This part could not be opened.',
  },
  {
    name: 'a page does not open',
    async come(page) {
      await page.route(/\/assets\/settings-[^/]+\.js$/, (route) => route.fulfill({ status: 404, body: '' }));
      await open(page, '/en');
      // A page that was loaded again already is not loaded again by itself.
      await page.reload();
      await page.waitForSelector('html[data-awake]');
      await page.getByRole('link', { name: 'Settings' }).first().click();
    },
    words: 'This page did not open',
  },
  {
    name: 'a fault in a promise',
    async come(page) {
      await page.route(/\/assets\/notices-[^/]+\.js$/, async (route) => {
        const answer = await route.fetch();
        const planted = `addEventListener('plant', () => { void Promise.reject(new Error('planted')); });`;
        await route.fulfill({ response: answer, body: `${await answer.text()}\n;${planted}` });
      });
      await open(page, '/en/path/tell?s=look-back');
      await page.waitForSelector('html[data-offline]');
      await page.evaluate(() => dispatchEvent(new Event('plant')));
    },
    words: 'Something in Cairn did not work.',
  },
  {
    name: 'offline use is off',
    async come(page) {
      await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
      await open(page, '/en');
    },
    words: 'This browser does not keep Cairn for use without internet.',
  },
];

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForSelector('html[data-awake]');
}

async function reachable(page: Page, words: string | RegExp): Promise<void> {
  const message = page.getByText(words).first();
  await message.scrollIntoViewIfNeeded();
  await expect(message).toBeInViewport();
  const help = page.getByRole('link', { name: 'Get help now' });
  await help.scrollIntoViewIfNeeded();
  await expect(help).toBeInViewport();
  // Nothing lies above it: a tap arrives.
  await help.click({ trial: true });
  await page.getByRole('link', { name: 'Leave', exact: true }).last().click({ trial: true });
  const { scroll, shown } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    shown: document.documentElement.clientWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(shown);
}

for (const { name, come, words } of screens) {
  bare(`fault 60: ${name}: words and the way out can be reached, however the page is looked at`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await come(page);
    await expect(page.getByText(words).first()).toBeVisible({ timeout: 15_000 });
    await reachable(page, words);
    for (const look of [{ colorScheme: 'dark' }, { forcedColors: 'active' }, { forcedColors: 'none', reducedMotion: 'reduce' }] as const) {
      await page.emulateMedia(look);
      await reachable(page, words);
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    const axe = () => new AxeBuilder({ page }).setLegacyMode(true).options({ rules: { 'target-size': { enabled: true } } });
    expect((await axe().analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect((await axe().withRules(['color-contrast']).analyze()).violations.map(({ id }) => id)).toEqual([]);
    // Text spacing as WCAG 1.4.12 has it.
    await page.evaluate(() => {
      for (const part of document.querySelectorAll<HTMLElement>('body *')) {
        part.style.lineHeight = '1.5';
        part.style.letterSpacing = '0.12em';
        part.style.wordSpacing = '0.16em';
      }
    });
    await reachable(page, words);
  });
}
