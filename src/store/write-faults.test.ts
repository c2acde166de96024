import { forceCloseDatabase, IDBDatabase as FakeDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Store } from './index.ts';
import { diskFault, failPut, fullDisk, realPut, stores } from './full-disk.test-data.ts';
import { changeMeta, deleteDatabase } from './raw-database.test-data.ts';
import { emptyEverything, freshBrowser, open, openReady, piece, somethingEverywhere } from './stand-ins.test-data.ts';

let store: Store;

beforeEach(async () => {
  freshBrowser();
  store = await openReady();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

type Transact = (this: IDBDatabase, ...all: Parameters<IDBDatabase['transaction']>) => IDBTransaction;
const databases: { transaction: Transact } = FakeDatabase.prototype;
const realTransaction = Object.getOwnPropertyDescriptor(databases, 'transaction')?.value as Transact;

describe('fault 2: a write of many rows that fails at the n-th', () => {
  it('changes all or nothing, for every n', async () => {
    const old = { ...emptyEverything, pieces: [piece('old', 'was here')] };
    const wanted = somethingEverywhere();
    for (let nth = 1; ; nth += 1) {
      expect(await store.replaceEverything(old)).toEqual({ kind: 'saved' });
      const fault = failPut(nth, diskFault);
      const outcome = await store.replaceEverything(wanted);
      fault.mend();
      const kept = await store.everything();
      if (fault.asked() < nth) {
        // All writes were tried: none was left to fail.
        expect(outcome).toEqual({ kind: 'saved' });
        expect(kept).toEqual(wanted);
        expect(nth).toBe(21);
        return;
      }
      expect(outcome).toEqual({ kind: 'failed', name: 'DataError' });
      expect(kept).toEqual(old);
    }
  });
});

describe.each([1, 2])('fault 1, 2: a full disk at write %i of a save', (nth) => {
  it('is said, harms nothing, and the next save works', async () => {
    await store.pieces.save(piece('p', 'old'));
    failPut(nth, fullDisk);
    expect(await store.pieces.save(piece('p', 'new'))).toEqual({ kind: 'full' });
    expect((await store.pieces.find('p'))?.text).toBe('old');
    expect(await store.pieces.save(piece('p', 'new'))).toEqual({ kind: 'saved' });
    expect((await store.pieces.find('p'))?.text).toBe('new');
  });
});

it('fault 1: knows a full disk by the transaction alone, when every request says only that it was aborted', async () => {
  const spy = vi.spyOn(stores, 'put').mockImplementation(function put(this: IDBObjectStore, value, key) {
    const request = realPut.call(this, value, key);
    Object.assign(this.transaction, { error: fullDisk() });
    this.transaction.abort();
    return request;
  });
  expect(await store.pieces.save(piece('p', 'text'))).toEqual({ kind: 'full' });
  spy.mockRestore();
  expect(await store.pieces.all()).toEqual([]);
});

it('tries once more after an InvalidStateError, and no more than once', async () => {
  const invalid = () => new DOMException('', 'InvalidStateError');
  failPut(1, invalid);
  expect(await store.pieces.save(piece('p', 'second try'))).toEqual({ kind: 'saved' });
  expect((await store.pieces.find('p'))?.text).toBe('second try');
  vi.spyOn(stores, 'put').mockImplementation(() => {
    throw invalid();
  });
  expect(await store.pieces.save(piece('p', 'never'))).toEqual({ kind: 'closed' });
});

it('asks for strict durability on every write', async () => {
  const spy = vi.spyOn(databases, 'transaction');
  const spied = await openReady();
  await spied.pieces.save(piece('p', 'text'));
  const writes = spy.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes.length).toBeGreaterThan(0);
  for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
});

describe('fault 8: a database that goes away under an open store', () => {
  it('refuses reads and writes after its connection was closed from outside', async () => {
    const connections: IDBDatabase[] = [];
    vi.spyOn(databases, 'transaction').mockImplementation(function spy(this: IDBDatabase, ...all) {
      connections.push(this);
      return realTransaction.apply(this, all);
    });
    await store.pieces.save(piece('p', 'kept'));
    const outcome = await open();
    if (outcome.kind !== 'ready') throw new Error('the second window did not open');
    const heard = vi.fn<() => void>();
    outcome.onClosed(heard);
    await outcome.store.pieces.save(piece('q', 'kept too'));
    forceCloseDatabase(connections.at(-1) as never);
    await expect.poll(() => heard.mock.calls.length).toBeGreaterThan(0);
    expect(await outcome.store.pieces.save(piece('q', 'lost?'))).toEqual({ kind: 'closed' });
    await expect(outcome.store.pieces.all()).rejects.toThrow('closed');
    expect((await store.pieces.all()).map(({ text }) => text)).toEqual(['kept', 'kept too']);
  });

  it('never begins an empty one: deleted by another window', async () => {
    await store.pieces.save(piece('p', 'kept'));
    await deleteDatabase();
    expect(await store.pieces.save(piece('p', 'into nothing'))).toEqual({ kind: 'closed' });
    expect(await store.settings.change(() => ({ country: 'GB' }))).toEqual({ kind: 'closed' });
    expect(await store.replaceEverything(somethingEverywhere())).toEqual({ kind: 'closed' });
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('never writes into one of another installation, or into one without facts', async () => {
    await changeMeta((meta) => ({ ...meta, installId: 'somebody else' }));
    expect(await store.pieces.save(piece('p', 'wrong house'))).toEqual({ kind: 'closed' });
    await expect(store.pieces.all()).rejects.toThrow('closed');
    await changeMeta(() => undefined);
    expect(await store.pieces.save(piece('p', 'no house'))).toEqual({ kind: 'closed' });
  });

  it('fault 16: never writes once a newer version has brought the data over', async () => {
    await store.pieces.save(piece('p', 'old words'));
    await changeMeta((meta) => ({ ...meta, schema: 1000 }));
    expect(await store.pieces.save(piece('p', 'old code'))).toEqual({ kind: 'newer-data' });
    await expect(store.pieces.all()).rejects.toThrow('newer-data');
    expect(await store.replaceEverything(emptyEverything)).toEqual({ kind: 'newer-data' });
    await changeMeta((meta) => ({ ...meta, schema: 1 }));
    expect((await store.pieces.find('p'))?.text).toBe('old words');
  });

  it('answers closed after it was closed here', async () => {
    store.close();
    expect(await store.pieces.save(piece('p', 'text'))).toEqual({ kind: 'closed' });
  });
});

describe('a connection that Dexie opens again by itself', () => {
  it('is not written to when the database behind it is a new, empty one', async () => {
    vi.mocked(console.warn).mockReturnValue(undefined);
    const factory = freshBrowser() as IDBFactory & { readonly _databases: Map<string, unknown> };
    let broken = 0;
    vi.spyOn(databases, 'transaction').mockImplementation(function transaction(this: IDBDatabase, ...all) {
      if (broken > 0) {
        broken -= 1;
        throw new DOMException('', 'InvalidStateError');
      }
      return realTransaction.apply(this, all);
    });
    const shaken = await openReady();
    await shaken.pieces.save(piece('p', 'kept'));

    broken = 1;
    expect(await shaken.pieces.save(piece('q', 'the same database came back'))).toEqual({ kind: 'saved' });

    // What clearing the site’s data does, without a word to anybody.
    factory._databases.delete('cairn');
    broken = 1;
    expect(await shaken.pieces.save(piece('r', 'into nothing'))).toEqual({ kind: 'closed' });
    await expect(shaken.everything()).rejects.toThrow('closed');

    expect(vi.mocked(console.warn).mock.calls).toEqual([['Dexie: Need to reopen db'], ['Dexie: Need to reopen db']]);
    vi.mocked(console.warn).mockClear();
  });
});
