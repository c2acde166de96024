import { readFileSync } from 'node:fs';

import { expect, type Page } from '@playwright/test';

/** Somebody who puts a story forward, from their chosen words to the file, and answers what comes back. */
export class Teller {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name, exact: typeof name === 'string' }).click();
  }

  async heading(name: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(name);
  }

  /** To the screen of the consent, with every piece of the first group chosen. */
  async toTheConsent(title: string): Promise<void> {
    await this.page.goto('/en/contribute');
    await this.heading('Put a story forward');
    await this.press('Look at what it would mean');
    await this.heading('Which words?');
    const boxes = this.page.locator('fieldset').first().getByRole('checkbox');
    await expect(boxes).toHaveCount(5);
    for (const box of await boxes.all()) {
      await expect(box).not.toBeChecked();
      await box.check();
    }
    await this.press('Continue');
    for (const name of ['Who is it, and why?', 'How might it go?', 'What stays private?']) {
      await this.heading(name);
      await this.press('Skip');
    }
    await this.heading('Names and places');
    await this.press('Leave all as it is');
    await this.heading('Is there more to change?');
    await this.press('Continue');
    await this.heading('What stands around it');
    await this.page.getByLabel('A title of your own').fill(title);
    await this.page.getByLabel('Who it is from, as you would say it').fill('From somebody with a squeaking door');
    await this.page.getByLabel('The first words you said or wrote to somebody').fill('I am not all right.');
    await this.press('Continue');
    await this.heading('What is yours, whatever you choose');
    await this.press('Continue');
    await this.heading('What you agree to');
  }

  async agree(until: string): Promise<void> {
    const { page } = this;
    // Nothing is agreed to for anybody.
    await expect(page.locator('main input:checked')).toHaveCount(0);
    await this.press('Look at the whole file');
    await expect(page.getByText('8 questions are still open above.')).toBeVisible();
    for (const label of [
      /^The library: readers/,
      /^Anybody$/,
      /^A made-up name$/,
      /^A voice may read it aloud/,
      /^It may be shortened/,
      /^Then it ends/,
      /^Nobody who could be known$/,
      /18 or older/,
      /^Yes, I have read this/,
    ]) {
      await page.getByLabel(label).check();
    }
    await page.getByLabel('The name', { exact: true }).fill('Ana');
    await page.getByLabel('Until which day?').fill(until);
    await page.getByLabel('How may the library reach you?').fill('ana@example.org');
    await this.press('Look at the whole file');
    await this.heading('This is what would leave');
  }

  /** The file, byte for byte as the preview shows it. */
  async handOver(): Promise<Buffer> {
    await this.page.getByText('The file itself, letter by letter').click();
    const preview = await this.page.locator('.disclosure .own-words').textContent();
    await this.press('Make the file');
    await expect(this.page.getByRole('heading', { name: 'Your code' })).toBeVisible();
    const file = await downloaded(this.page, () => this.press('Save or share the file'));
    expect(file.toString('utf8')).toBe(preview);
    await expect(this.page.getByText('You handed it over. It is still yours.')).toBeVisible();
    return file;
  }

  async openOwn(title: string): Promise<void> {
    await this.page.goto('/en/contribute?s=mine');
    await this.page.getByRole('link', { name: `Open: ${title}` }).click();
    await this.heading(title);
  }

  /** Agrees to every proposal of the library. */
  async agreeToAll(title: string, edits: Buffer): Promise<Buffer> {
    await this.openOwn(title);
    await this.page.getByRole('link', { name: 'Answer their proposals' }).click();
    await this.page.locator('input[type=file]').setInputFiles(asFile(edits));
    const agree = this.page.getByLabel('I agree to theirs');
    const done = this.page.getByRole('heading', { level: 1, name: 'You have answered them all' });
    await expect(agree).toBeVisible();
    await expect(agree).not.toBeChecked();
    while (!(await done.isVisible())) {
      const at = (await this.page.locator('.progress p').textContent()) ?? '';
      await agree.check();
      await this.press('Continue');
      await expect(done.or(this.page.locator('.progress p')).first()).not.toHaveText(at);
    }
    return downloaded(this.page, () => this.press('Save my answers'));
  }

  async takeBack(title: string): Promise<Buffer> {
    await this.openOwn(title);
    const file = await downloaded(this.page, () => this.press('Take it back'));
    await expect(this.page.getByText('You took it back.', { exact: true })).toBeVisible();
    return file;
  }
}

export async function downloaded(page: Page, press: () => Promise<void>): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await press();
  return readFileSync(await (await coming).path());
}

export function asFile(buffer: Buffer, name = 'file.json') {
  return { name, mimeType: 'application/json', buffer };
}
