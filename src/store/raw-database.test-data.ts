/** The database as any other code would see it, past the store: to look at what lies in it, and to damage it. */

const name = 'cairn';

export function rawDatabase(): Promise<IDBDatabase> {
  return new Promise((give, fail) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => give(request.result);
    request.onerror = () => fail(request.error ?? new Error('no database'));
  });
}

/** One transaction over all tables. */
export async function inRaw(act: (transaction: IDBTransaction) => void): Promise<void> {
  const db = await rawDatabase();
  await new Promise<void>((done) => {
    const transaction = db.transaction([...db.objectStoreNames], 'readwrite');
    transaction.oncomplete = () => done();
    act(transaction);
  });
  db.close();
}

export async function rawRows(table: string): Promise<readonly unknown[]> {
  let rows: readonly unknown[] = [];
  await inRaw((transaction) => {
    const request = transaction.objectStore(table).getAll();
    request.onsuccess = () => {
      rows = request.result;
    };
  });
  return rows;
}

export function rawPut(table: string, row: unknown): Promise<void> {
  return inRaw((transaction) => void transaction.objectStore(table).put(row));
}

export function rawDelete(table: string, id: string): Promise<void> {
  return inRaw((transaction) => void transaction.objectStore(table).delete(id));
}

/** Everything in every table. */
export async function rawDump(): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  await inRaw((transaction) => {
    for (const table of transaction.objectStoreNames) {
      const request = transaction.objectStore(table).getAll();
      request.onsuccess = () => found.push(table, request.result);
    }
  });
  return found;
}

/** Changes the facts about the installation, or takes them away. */
export async function changeMeta(change: (meta: object) => object | undefined): Promise<void> {
  const meta = (await rawRows('meta')).find((row) => (row as { readonly id: string }).id === 'meta');
  const changed = change(meta as object);
  await (changed === undefined ? rawDelete('meta', 'meta') : rawPut('meta', changed));
}

/** What clearing the site’s data comes to. Asks open windows to let go first, as a browser does. */
export function deleteDatabase(): Promise<void> {
  return new Promise((done) => {
    indexedDB.deleteDatabase(name).onsuccess = () => done();
  });
}
