import { Dexie } from 'dexie';

import type { Answer, Cellar, Meta, Question, Row } from './cellar.ts';
import { drawerNames, type DrawerName } from './drawer-names.ts';
import type { KeyRow } from './lock/key-row.ts';
import { versions } from './versions/versions.ts';

type DexieCellarOptions = {
  readonly name: string;
  /** Called when another window holds an older database open and does not let go. */
  readonly onBlocked: () => void;
};

type MetaRow = Meta & { readonly id: typeof metaId };

const metaTable = 'meta';
const metaId = 'meta';
/** Beside the facts, so that rows and the key that opens them change in one transaction. */
const keyId = 'key';

/** Opens the database. Rejects with the error of the browser, whatever it is; may also never answer. */
export async function openDexieCellar({ name, onBlocked }: DexieCellarOptions): Promise<Cellar> {
  const db = new Dexie(name, {
    // Looked up now and not when Dexie’s code was loaded: the window may have been given another since.
    indexedDB: globalThis.indexedDB,
    IDBKeyRange: globalThis.IDBKeyRange,
    // Without this, Dexie opens again by itself after the site’s data was cleared, and the next save lands in an empty database.
    autoOpen: false,
    cache: 'disabled',
    // “Saved” has to mean on disk. The option works in all engines despite its name.
    chromeTransactionDurability: 'strict',
  });
  for (const version of versions) {
    const tables = [...version.adds, ...(version.number === 1 ? [metaTable] : [])];
    db.version(version.number).stores(Object.fromEntries(tables.map((table) => [table, 'id'])));
  }

  const listeners = new Set<() => void>();
  function closedFromOutside(): void {
    for (const listener of listeners) listener();
  }
  // `false` keeps Dexie’s own answers (a warning, and opening again) from running after ours.
  db.on('versionchange', () => {
    db.close();
    closedFromOutside();
    return false;
  });
  db.on('blocked', () => {
    onBlocked();
    return false;
  });
  db.on('ready', () => db.backendDB().addEventListener('close', closedFromOutside), true);
  await db.open();

  function rowsOf(drawer: DrawerName) {
    return db.table<Row, string>(drawer);
  }
  function metaRows() {
    return db.table<MetaRow, string>(metaTable);
  }
  function keyRows() {
    return db.table<KeyRow & { readonly id: typeof keyId }, string>(metaTable);
  }

  async function answerTo(question: Question): Promise<Answer> {
    const [meta, rows, drawers, names, key] = await Dexie.Promise.all([
      metaRows().get(metaId),
      Dexie.Promise.all((question.rows ?? []).map(({ drawer, id }) => rowsOf(drawer).get(id))),
      Dexie.Promise.all((question.drawers ?? []).map((drawer) => rowsOf(drawer).toArray())),
      Dexie.Promise.all((question.names ?? []).map((drawer) => rowsOf(drawer).toCollection().primaryKeys())),
      question.key === undefined ? undefined : keyRows().get(keyId),
    ]);
    return { meta, rows, drawers: drawers.map((list) => list.sort((a, b) => a.seq - b.seq)), names, key };
  }

  return {
    look(question) {
      const { rows = [], drawers = [], names = [] } = question;
      const tables = new Set<string>([metaTable, ...drawers, ...names, ...rows.map(({ drawer }) => drawer)]);
      return db.transaction('r', [...tables], () => answerTo(question));
    },
    async commit(question, decide) {
      let native: IDBTransaction | undefined;
      try {
        await db.transaction('rw', [metaTable, ...drawerNames], async (transaction) => {
          native = transaction.idbtrans;
          const change = decide(await answerTo(question));
          if (change === undefined) return;
          for (const drawer of change.empty ?? []) await rowsOf(drawer).clear();
          for (const { drawer, id } of change.remove ?? []) await rowsOf(drawer).delete(id);
          for (const drawer of drawerNames) {
            const rows = (change.put ?? []).filter((put) => put.drawer === drawer).map(({ row }) => row);
            if (rows.length > 0) await rowsOf(drawer).bulkPut(rows);
          }
          if (change.meta === undefined) await metaRows().bulkDelete([metaId, keyId]);
          else await metaRows().put({ ...change.meta, id: metaId });
          if (change.key !== undefined) await keyRows().put({ ...change.key, id: keyId });
        });
      } catch (error) {
        // When a full disk ends the transaction, its requests only say that they were aborted; the transaction knows why.
        throw native?.error?.name === 'QuotaExceededError' ? native.error : error;
      }
    },
    count: () =>
      db.transaction('r', [...drawerNames], async () => {
        const counts = await Dexie.Promise.all(drawerNames.map((drawer) => rowsOf(drawer).count()));
        return counts.reduce((sum, count) => sum + count, 0);
      }),
    onClosed: (listener) => void listeners.add(listener),
    close: () => db.close(),
  };
}
