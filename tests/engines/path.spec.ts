import type { Locator, Page } from '@playwright/test';

import { PathWalk } from '../e2e/pages/path-walk.ts';
import type { OwnServer } from '../offline/own-server.ts';

import { expect, test } from './fixtures.ts';
import { press } from './hands.ts';
import type { Engine } from './phone.ts';
import { Writing } from './writing.ts';

const words = 'سلام. We danced in the kitchen. “Again,” she said. 🎶';

/** What Tab reaches is proven in Chromium: WebKit’s Tab passes links by, as Safari’s does until it is told otherwise. */
class WalkOf extends PathWalk {
  readonly #engine: Engine;

  constructor(page: Page, engine: Engine) {
    super(page);
    this.#engine = engine;
  }

  override tabTo(target: Locator): Promise<void> {
    return target.focus();
  }

  override choose(row: Locator): Promise<void> {
    return this.#engine === 'webkit' ? row.check() : super.choose(row);
  }

  override press(target: Locator): Promise<void> {
    return press(this.#engine, target);
  }
}

test('somebody arrives, chooses, writes, comes back, leaves fast, and Back shows no words', async ({ phone, site }) => {
  const page = await phone.open();
  const shown = await listenToPages(page, site);
  await page.goto(`${site.origin}/en`);
  await page.waitForSelector('html[data-awake]');
  const walk = new WalkOf(page, phone.engine);
  await walk.goOn(page.locator('main a.button-go').first());
  await walk.walkStone();
  await expect(page.locator('main a.button-go').first()).toHaveAttribute('href', /\/path\/first-check/);

  await page.goto(`${site.origin}/en/path/in-the-way`);
  await walk.settle();
  await walk.answer();
  await walk.goOn(await walk.wayOn());

  const writing = new Writing(page, site);
  await writing.open();
  await writing.write(words);
  await writing.kept();
  await page.reload();
  await writing.isOpen();
  await writing.reads(words);

  // Back leads to a page that showed the words.
  await page.goto(`${site.origin}/en/my-words`);
  await expect(page.getByText(words)).toBeVisible();
  await writing.open();
  await page.getByRole('link', { name: 'Leave' }).last().click();
  await expect(page).toHaveURL(`${site.origin}/list.html`);
  await page.evaluate(() => history.back());
  await expect.poll(() => shown.at(-1)?.address).toBe('/en/my-words');
  expect(shown.at(-1)?.text).toContain('This page is closed.');
  expect(shown.at(-1)?.text).not.toContain('kitchen');
});

type Shown = { readonly address: string; readonly text: string };

/** Every page says what it shows to its server: the driver cannot look into a page that WebKit had put by and brings back. */
async function listenToPages(page: Page, site: OwnServer): Promise<readonly Shown[]> {
  const shown: Shown[] = [];
  site.spoil((path, response, request) => {
    if (path !== '/shown') return false;
    const said = new URL(request.url ?? '', site.origin).searchParams;
    shown.push({ address: said.get('address') ?? '', text: said.get('text') ?? '' });
    response.writeHead(204).end();
    return true;
  });
  await page.addInitScript(() => {
    addEventListener('pageshow', () => {
      // After all others have heard of it.
      setTimeout(() => {
        const said = new URLSearchParams({ address: location.pathname, text: document.body.innerText });
        navigator.sendBeacon(`/shown?${said.toString()}`);
      });
    });
  });
  return shown;
}
