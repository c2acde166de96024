import { expect, type Locator, type Page } from '@playwright/test';

import type { OwnServer } from '../offline/own-server.ts';

import { typeInto } from './hands.ts';

/** A page with one question and a page to write on. */
export class Writing {
  readonly page: Page;
  readonly paper: Locator;
  readonly #site: OwnServer;

  constructor(page: Page, site: OwnServer) {
    this.page = page;
    this.paper = page.locator('main textarea').first();
    this.#site = site;
  }

  async open(): Promise<void> {
    await this.page.goto(`${this.#site.origin}/en/path/listen?s=moment`);
    await this.isOpen();
  }

  async isOpen(): Promise<void> {
    await this.page.waitForSelector('html[data-awake]');
    await expect(this.page.locator('[data-opening]')).toHaveCount(0);
    await expect(this.paper).toBeVisible();
  }

  async write(text: string): Promise<void> {
    await typeInto(this.paper, text);
  }

  async kept(): Promise<void> {
    await expect(this.page.locator('main').getByText('Kept on this phone', { exact: true }).first()).toBeVisible();
  }

  async reads(text: string): Promise<void> {
    await expect(this.paper).toHaveValue(text);
  }
}
