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

/** Every place where a page of this site could have put something, as one text. */
export async function everythingStored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: string[] = [
      JSON.stringify(localStorage),
      JSON.stringify(sessionStorage),
      JSON.stringify(history.state),
      location.href,
      document.cookie,
    ];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((give, refuse) => {
        const opening = indexedDB.open(name ?? '');
        opening.addEventListener('success', () => give(opening.result));
        opening.addEventListener('error', () => refuse(opening.error ?? new Error('no database')));
      });
      for (const store of database.objectStoreNames) {
        const rows = await new Promise<unknown[]>((give) => {
          const asking = database.transaction(store).objectStore(store).getAll();
          asking.addEventListener('success', () => give(asking.result));
        });
        found.push(JSON.stringify(rows));
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) found.push(request.url, (await (await cache.match(request))?.text()) ?? '');
    }
    return found.join('\n');
  });
}
