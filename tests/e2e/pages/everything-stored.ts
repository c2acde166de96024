import type { Page } from '@playwright/test';

/**
 * Every place where a page of this site could have put something, as one text. Rows lie closed: they are opened here with the key
 * that this browser keeps, so that words which should be gone would be found. With a lock on there is no such key, and this throws.
 */
export async function everythingStored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const read = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.addEventListener('success', () => done(request.result));
        request.addEventListener('error', () => failed(request.error ?? new Error('unreadable')));
      });
    type Row = { readonly id?: unknown; readonly open?: unknown; readonly body?: unknown };

    async function rowsKey(rows: readonly Row[]): Promise<CryptoKey> {
      const base = rows.find(({ id }) => id === 'key')?.open;
      if (!(base instanceof CryptoKey)) throw new TypeError('nothing here opens the rows');
      const info = new TextEncoder().encode('cairn rows 1');
      const from = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info };
      return crypto.subtle.deriveKey(from, base, { name: 'AES-GCM', length: 256 }, false, ['decrypt']);
    }

    async function opened(drawer: string, row: Row, key: () => Promise<CryptoKey>): Promise<unknown> {
      const { id, body } = row;
      if (!(body instanceof Uint8Array)) return row;
      const bound = {
        name: 'AES-GCM',
        iv: body.slice(1, 13),
        additionalData: new TextEncoder().encode(`cairn row 1|${drawer}|${String(id)}`),
      };
      const words = await crypto.subtle.decrypt(bound, await key(), body.slice(13));
      const length = new DataView(words).getUint32(0);
      return { ...row, body: JSON.parse(new TextDecoder().decode(new Uint8Array(words, 4, length))) as unknown };
    }

    const drawers: Record<string, unknown> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await read(indexedDB.open(name));
      const tables = [...database.objectStoreNames];
      const all = await Promise.all(tables.map((table) => read<Row[]>(database.transaction(table).objectStore(table).getAll())));
      const key = () => rowsKey(all[tables.indexOf('meta')] ?? []);
      for (const [at, table] of tables.entries())
        drawers[`${name}/${table}`] = await Promise.all((all[at] ?? []).map((row) => opened(table, row, key)));
      database.close();
    }
    const cached = await Promise.all(
      (await caches.keys()).map(async (name) => {
        const cache = await caches.open(name);
        const asked = await cache.keys();
        return Promise.all(asked.map(async (request) => [request.url, (await (await cache.match(request))?.text()) ?? '']));
      }),
    );
    const storages = [localStorage, sessionStorage].map((one) => Object.entries(one));
    const { cookie } = document;
    const { state } = history;
    return JSON.stringify({ drawers, storages, cached, cookie, state, address: location.href, window: window.name }, undefined, 1);
  });
}
