import { expect, type Locator, type Page } from '@playwright/test';

/** Everything a person can do on a screen of the path, done by keys alone: Tab to it, then the key that its kind answers to. */
export class PathWalk {
  readonly seen: string[] = [];
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** From home through every stone until home offers no other one. */
  async walkAll(): Promise<void> {
    for (let stones = 0; stones < 12; stones += 1) {
      await this.#page.waitForSelector('html[data-awake]');
      const next = this.#page.locator('main a.button-go[href*="/path/"]').first();
      await this.settle();
      // Home offers something to everybody, once it knows who came.
      await expect(this.#page.locator('main a.button-go').first()).toBeVisible();
      if ((await next.count()) === 0) return;
      await this.goOn(next);
      await this.walkStone();
    }
    throw new Error(`the path did not end: ${this.seen.join(', ')}`);
  }

  /** Every screen of the stone that is open, until home comes back. */
  async walkStone(): Promise<void> {
    for (let screens = 0; screens < 60; screens += 1) {
      await this.settle();
      if (this.isHome()) return;
      const before = this.address();
      this.seen.push(before);
      await this.answer();
      await this.goOn(await this.wayOn());
    }
    throw new Error(`the stone did not end: ${this.seen.slice(-5).join(', ')}`);
  }

  /** One answer to whatever the screen asks: the first row, a line of text, a day. */
  async answer(): Promise<void> {
    const page = this.#page;
    const radios = page.locator('main input[type=radio]');
    if ((await radios.count()) > 0 && (await page.locator('main input[type=radio]:checked').count()) === 0) {
      // “Rough” stands first among the moods, and rightly leads to help instead of on.
      const isMood = (await radios.first().getAttribute('name'))?.startsWith('mood') === true;
      await this.choose(radios.first());
      if (isMood) await page.keyboard.press('ArrowUp');
    }
    const boxes = page.locator('main input[type=checkbox]');
    if ((await boxes.count()) > 0 && (await page.locator('main input[type=checkbox]:checked').count()) === 0) {
      await this.choose(boxes.first());
    }
    const areas = page.locator('main textarea');
    for (let nth = 0; nth < (await areas.count()); nth += 1) {
      const area = areas.nth(nth);
      // The screen may have gone on meanwhile: then the page that was counted is not there any more.
      const words = await area.inputValue({ timeout: 5_000 }).catch(() => undefined);
      if (words === undefined) return;
      if (words !== '') continue;
      await this.tabTo(area);
      await page.keyboard.type(`Words ${this.seen.length}, by the canal.`);
    }
  }

  /** The main button; where all ways are equal there is none, and the first one is taken. */
  async wayOn(): Promise<Locator> {
    const main = this.#page.locator('main .button-go');
    return (await main.count()) > 0 ? main.last() : this.#page.locator('main .button').first();
  }

  /**
   * Presses, and waits for another address and other words: the address may change a moment before they do, and what only says that
   * an answer is kept does not make it another screen.
   */
  async goOn(target: Locator): Promise<void> {
    const [before, words] = [this.address(), await this.words()];
    await this.press(target);
    // A talk goes on in one place.
    if (!before.includes('s=rehearse')) await expect.poll(() => this.address(), { message: `going on from ${before}` }).not.toBe(before);
    await expect.poll(() => this.words(), { message: `going on from ${before}` }).not.toBe(words);
  }

  async choose(row: Locator): Promise<void> {
    await this.tabTo(row);
    await this.#page.keyboard.press('Space');
  }

  async press(target: Locator): Promise<void> {
    await this.tabTo(target);
    await this.#page.keyboard.press('Enter');
  }

  /** Moves with Tab until the target has the focus: what cannot be reached so cannot be used by many. */
  async tabTo(target: Locator): Promise<void> {
    await expect(target, `${String(target)} on ${this.#page.url()}`).toBeVisible();
    for (let presses = 0; presses < 80; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.#page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${String(target)} on ${this.#page.url()}`);
  }

  /** Waits until the room has opened its drawers. */
  async settle(): Promise<void> {
    await expect(this.#page.locator('main h1').first()).toBeVisible();
    await expect(this.#page.locator('[data-opening]')).toHaveCount(0);
  }

  async words(): Promise<string> {
    return this.#page.locator('main').evaluate((main) => {
      const shown = main.cloneNode(true) as Element;
      for (const status of shown.querySelectorAll('[role=status]')) status.remove();
      return shown.textContent;
    });
  }

  address(): string {
    const { pathname, search } = new URL(this.#page.url());
    return pathname + search;
  }

  isHome(): boolean {
    return new URL(this.#page.url()).pathname === '/en';
  }
}
