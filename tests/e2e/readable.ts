import type { Page } from '@playwright/test';

/** All that can be read without opening the database’s values: the page, the address, and the names of everything that is kept. */
export async function readable(page: Page): Promise<string> {
  return [page.url(), await page.content(), await page.evaluate(namesKept)].join('\n');
}

/** Runs in the page. */
async function namesKept(): Promise<string> {
  function namesIn(name: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.addEventListener('error', () => reject(new Error(name)));
      opening.addEventListener('success', () => {
        const stores = [...opening.result.objectStoreNames];
        const transaction = opening.result.transaction(stores);
        const keys = stores.map((store) => transaction.objectStore(store).getAllKeys());
        transaction.addEventListener('complete', () => {
          opening.result.close();
          resolve(`${name} ${stores.join(' ')} ${JSON.stringify(keys.map(({ result }) => result))}`);
        });
      });
    });
  }
  const databases = await Promise.all((await indexedDB.databases()).map(({ name = '' }) => namesIn(name)));
  const files = await Promise.all(
    (await caches.keys()).map(async (name) => [name, ...(await (await caches.open(name)).keys()).map(({ url }) => url)]),
  );
  const strings = [localStorage, sessionStorage].flatMap((storage) => Object.entries(storage).flat());
  return [...strings, ...databases, ...files.flat()].join('\n');
}
