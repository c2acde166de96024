import { expect, type Locator, type Page } from '@playwright/test';

/** What a person does in the stone “tell”. */
export class TellingPages {
  readonly page: Page;
  readonly paper: Locator;

  constructor(page: Page) {
    this.page = page;
    this.paper = page.locator('main textarea').first();
  }

  async open(query: string): Promise<void> {
    await this.page.goto(`/en/path/tell${query}`);
    await this.ready();
  }

  async ready(): Promise<void> {
    await this.page.waitForSelector('html[data-awake]');
    await expect(this.page.locator('main h1').first()).toBeVisible();
    await expect(this.page.locator('[data-opening]')).toHaveCount(0);
  }

  async choose(shape: string): Promise<void> {
    await this.open('?s=shape');
    await this.page.getByLabel(shape).check();
    await this.goOn();
  }

  async goOn(): Promise<void> {
    await this.page.getByRole('button', { name: 'Continue' }).click();
    await this.ready();
  }

  /** Types, and waits until the page says that it is kept. */
  async write(words: string): Promise<void> {
    await this.paper.fill(words);
    await expect(this.page.locator('main').getByText('Kept on this phone')).toBeVisible();
  }

  async addStretch(kind: string, words: string): Promise<void> {
    await this.page.getByRole('button', { name: kind, exact: true }).click();
    await this.ready();
    await this.write(words);
    await this.goOn();
    await expect(this.page.getByRole('heading', { level: 1, name: 'A river' })).toBeVisible();
  }
}
