import { expect, type Page } from '@playwright/test';

import { asFile, downloaded } from './contribute-walk.ts';

/** Somebody who looks after a library, at their own device. */
export class Moderator {
  readonly page: Page;
  readonly #name: string;

  constructor(page: Page, name: string) {
    this.page = page;
    this.#name = name;
  }

  async sitDown(): Promise<void> {
    await this.page.goto('/en/for-moderators');
    await this.page.getByLabel('Your name or initials').fill(this.#name);
    await this.press('Begin');
    await expect(this.page.getByText(`You are ${this.#name}`)).toBeVisible();
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** Opens files at the table, one or several at a time. */
  async open(...files: readonly Buffer[]): Promise<void> {
    await this.page.locator('input[type=file]').setInputFiles(files.map((file, at) => asFile(file, `${at}.json`)));
  }

  async openReview(): Promise<void> {
    await this.page.getByRole('link', { name: 'Look at it' }).click();
    await expect(this.page.getByRole('link', { name: 'Open: Decide' })).toBeVisible();
  }

  /** From the list at the table. */
  async openReviewAgain(title: string): Promise<void> {
    await this.page.getByRole('link', { name: `Open: ${title}` }).click();
    await expect(this.page.getByRole('link', { name: 'Open: Decide' })).toBeVisible();
  }

  async part(name: string): Promise<void> {
    await this.page.getByRole('link', { name: `Open: ${name}` }).click();
    await expect(this.page.getByRole('link', { name: 'The whole review' })).toBeVisible();
  }

  async whole(): Promise<void> {
    await this.page.getByRole('link', { name: 'The whole review' }).click();
    await expect(this.page.getByRole('link', { name: 'Open: Decide' })).toBeVisible();
  }

  async toTheTable(): Promise<void> {
    await this.page.getByRole('link', { name: 'All reviews' }).click();
    await expect(this.page.getByRole('button', { name: 'Open files' })).toBeVisible();
  }

  /** Everything in order, and accept. */
  async lookThrough(): Promise<void> {
    await this.part('Look it through');
    await expect(this.page.locator('main input:checked')).toHaveCount(0);
    const yeses = this.page.locator('input[type=radio][value=yes]');
    await expect(yeses).toHaveCount(14);
    for (const yes of await yeses.all()) await yes.check();
    await this.page.getByLabel('I see no sign of it').check();
    await this.page.getByLabel(/^Accept/).check();
    await this.page.getByLabel('Why?', { exact: true }).fill('It is hers, and it will help.');
    await this.press('I have looked');
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText('You have looked');
    await this.whole();
  }

  /** `words`: by the name of the place, what is proposed there. */
  async propose(words: Readonly<Record<string, string>>): Promise<Buffer> {
    await this.part('Propose changes');
    for (const [place, after] of Object.entries(words)) {
      const field = this.page.locator('details').filter({ has: this.page.getByLabel(`${place}, as you would have it`, { exact: true }) });
      await field.locator('summary').click();
      await field.getByRole('textbox').first().fill(after);
      await field.getByLabel('Why? The teller reads this.').fill('So that it fits the shelf.');
    }
    const file = await downloaded(this.page, () => this.press('Make the file for the teller'));
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText('The teller has not answered yet');
    await this.page.getByRole('link', { name: 'The whole review' }).click();
    return file;
  }

  async sayWhatItIs(id: string): Promise<void> {
    const { page } = this;
    await this.part('Say what it is');
    await page.getByLabel('Name of the folder').fill(id);
    for (const label of [
      '25 to 44',
      'A woman',
      'In a town',
      'Sleep',
      'I do not want to be a burden',
      'What will people think',
      'There is nothing to note',
      'A friend',
      'A doctor',
      'No',
      'Holding on through something',
      'The help came from them',
      'It goes up',
    ]) {
      await page.getByLabel(label, { exact: true }).check();
    }
    await page.getByLabel('The first door').selectOption({ label: 'A friend' });
    await page.getByLabel('The part in which it turns').selectOption('2');
    await page.getByLabel('How hopeful it leaves a reader').selectOption({ label: 'Rather' });
    await expect(page.locator('main').getByText('Kept on this phone')).toBeVisible();
    await this.whole();
  }
}
