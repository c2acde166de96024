import { expect, type Page } from '@playwright/test';

/** Somebody who writes about themselves: opens a page to write on, and writes. */
export class OwnWords {
  readonly page: Page;
  #box = '';

  readonly #origin: string;

  /** `origin`: of another site than the one that all tests share. */
  constructor(page: Page, origin = '') {
    this.page = page;
    this.#origin = origin;
  }

  /** A page with one question and nothing else: the one about a good moment. */
  async openMoment(): Promise<void> {
    await this.page.goto(`${this.#origin}/en/path/listen?s=moment`);
    await this.page.waitForSelector('html[data-awake]');
    await expect(this.page.locator('[data-opening]')).toHaveCount(0);
  }

  async write(text: string): Promise<void> {
    await this.page.locator('main textarea').first().fill(text);
  }

  async kept(): Promise<void> {
    await expect(this.page.locator('main').getByText('Kept on this phone', { exact: true }).first()).toBeVisible();
  }

  /** A telling in the shape of three boxes, with these words in its first box. */
  async tell(text: string): Promise<void> {
    await this.page.goto(`${this.#origin}/en/path/tell?s=shape`);
    await this.page.getByLabel('Three boxes').check();
    await this.page.getByRole('button', { name: 'Continue' }).click();
    await expect(this.page).toHaveURL(/s=write/);
    this.#box = this.page.url();
    await this.write(text);
    await this.kept();
  }

  /** Other words in the same box. */
  async tellAnew(text: string): Promise<void> {
    await this.page.goto(this.#box);
    // What is written before the old words stand there goes on below them, and is not in their place.
    await expect(this.page.locator('main textarea').first()).not.toHaveValue('');
    await this.write(text);
    await this.kept();
  }

  async chooseCountry(code: string): Promise<void> {
    await this.page.goto(`${this.#origin}/en/settings`);
    await this.page.getByLabel('Country').selectOption(code);
    await expect(this.page.locator('main').getByText('Kept on this phone', { exact: true }).first()).toBeVisible();
  }
}
