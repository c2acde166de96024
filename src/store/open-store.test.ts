import { IDBDatabase as FakeDatabase, IDBFactory as FakeFactory } from 'fake-indexeddb';
import { beforeEach, afterEach, describe, expect, it, vi } from 'vitest';

import { isAnythingKept } from './index.ts';
import { readSentinel, writeSentinel } from './sentinel.ts';
import { changeMeta, deleteDatabase, rawDelete, rawDump, rawRows } from './raw-database.test-data.ts';
import { fakeStorage, freshBrowser, manualClock, open, openReady, piece, somethingEverywhere } from './stand-ins.test-data.ts';

let factory: IDBFactory;

beforeEach(() => {
  factory = freshBrowser();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The app opens, the path can be walked, and nothing claims to be kept. */
async function worksWithoutKeeping(outcome: Awaited<ReturnType<typeof open>>): Promise<void> {
  expect(await outcome.store.pieces.save(piece('p', 'for now'))).toEqual({ kind: 'not-kept' });
  expect(await outcome.store.pieces.all()).toEqual([piece('p', 'for now')]);
}

describe('fault 12, 13: a browser that cannot keep', () => {
  it.each([undefined, null])('has no IndexedDB (%s)', async (none) => {
    vi.stubGlobal('indexedDB', none);
    const outcome = await open();
    expect(outcome).toMatchObject({ kind: 'memory', reason: 'missing' });
    await worksWithoutKeeping(outcome);
  });

  it('refuses the very mention of it', async () => {
    Object.defineProperty(globalThis, 'indexedDB', {
      configurable: true,
      get() {
        throw new DOMException('', 'SecurityError');
      },
    });
    const outcome = await open();
    Object.defineProperty(globalThis, 'indexedDB', { configurable: true, writable: true, value: factory });
    expect(outcome).toMatchObject({ kind: 'memory', reason: 'refused', cause: 'SecurityError' });
    await worksWithoutKeeping(outcome);
  });

  it.each(['SecurityError', 'UnknownError', 'InvalidStateError', 'AbortError', 'QuotaExceededError'])(
    'throws %s at opening',
    async (name) => {
      vi.spyOn(FakeFactory.prototype, 'open').mockImplementation(() => {
        throw new DOMException('', name);
      });
      // Dexie tries an UnknownError again three times, and says so.
      vi.mocked(console.warn).mockReturnValue(undefined);
      const outcome = await open();
      expect(outcome).toMatchObject({ kind: 'memory', reason: 'refused', cause: expect.stringContaining(name) as string });
      await worksWithoutKeeping(outcome);
      vi.mocked(console.warn).mockClear();
    },
  );

  it('fails without saying why', async () => {
    vi.spyOn(FakeFactory.prototype, 'open').mockImplementation(() => {
      const request = { error: null } as IDBOpenDBRequest;
      const event = { target: request, preventDefault: () => undefined, stopPropagation: () => undefined } as unknown as Event;
      queueMicrotask(() => request.onerror?.(event));
      return request;
    });
    const outcome = await open();
    expect(outcome).toMatchObject({ kind: 'memory', reason: 'refused' });
    await worksWithoutKeeping(outcome);
  });

  it('never answers; an answer that comes too late is let go of', async () => {
    const clock = manualClock();
    const realOpen = factory.open.bind(factory);
    let late: (() => void) | undefined;
    vi.spyOn(FakeFactory.prototype, 'open').mockImplementationOnce((name, version) => {
      const request = {} as IDBOpenDBRequest;
      late = () => {
        const real = realOpen(name, version);
        Object.defineProperty(request, 'result', { get: () => real.result });
        Object.defineProperty(request, 'transaction', { get: () => real.transaction });
        real.onupgradeneeded = (event) => request.onupgradeneeded?.(event);
        real.onsuccess = (event) => request.onsuccess?.(event);
      };
      return request;
    });
    const opening = open({ clock });
    await expect.poll(clock.waiting).toBe(1);
    clock.strike();
    const outcome = await opening;
    expect(outcome).toMatchObject({ kind: 'memory', reason: 'no-answer' });
    await worksWithoutKeeping(outcome);

    const closing = vi.spyOn(FakeDatabase.prototype, 'close');
    late?.();
    await expect.poll(() => closing.mock.calls.length).toBe(1);
    if (outcome.kind !== 'memory') throw new Error('not in memory');
    expect((await outcome.retry()).kind).toBe('ready');
  });

  it('fault 17: is blocked by another window with an older database, and works once that is closed', async () => {
    const clock = manualClock();
    const older = await new Promise<IDBDatabase>((give) => {
      const request = factory.open('cairn', 1);
      request.onsuccess = () => give(request.result);
    });
    const asked = vi.fn<() => void>();
    older.onversionchange = asked;
    const opening = open({ clock });
    await expect.poll(() => asked.mock.calls.length).toBe(1);
    // The browser says “blocked” right after it asked the older window.
    await new Promise((resume) => {
      setImmediate(resume);
    });
    clock.strike();
    const outcome = await opening;
    expect(outcome).toMatchObject({ kind: 'memory', reason: 'blocked' });
    await worksWithoutKeeping(outcome);
    older.close();
    if (outcome.kind !== 'memory') throw new Error('not in memory');
    const again = await outcome.retry();
    if (again.kind !== 'ready') throw new Error(`it is ${again.kind}`);
    expect(await again.store.pieces.all()).toEqual([]);
  });
});

describe('fault 20: data of a newer Cairn', () => {
  it('is never written over', async () => {
    const store = await openReady();
    await store.pieces.save(piece('p', 'from the future'));
    store.close();
    await changeMeta((meta) => ({ ...meta, schema: 7 }));
    const before = await rawDump();
    const outcome = await open();
    expect(outcome).toMatchObject({ kind: 'memory', reason: 'newer-data' });
    await worksWithoutKeeping(outcome);
    expect(await rawDump()).toEqual(before);
  });

  it('is never written over either when the database itself has a higher number', async () => {
    const store = await openReady();
    await store.pieces.save(piece('p', 'kept'));
    store.close();
    await new Promise<void>((done) => {
      const request = factory.open('cairn', 500);
      request.onupgradeneeded = () =>
        request.transaction?.objectStore('meta').put({ id: 'meta', installId: 'install', schema: 50, seq: 1, count: 1 });
      request.onsuccess = () => {
        request.result.close();
        done();
      };
    });
    expect(await open()).toMatchObject({ kind: 'memory', reason: 'newer-data' });
  });
});

describe('something missing', () => {
  it('is not claimed of a new or an intact store', async () => {
    const first = await open();
    expect(first).not.toHaveProperty('loss');
    await first.store.replaceEverything(somethingEverywhere());
    await first.store.pieces.remove('telling.turning.moment');
    first.store.close();
    expect(await open()).not.toHaveProperty('loss');
  });

  it('fault 9, 10: is noticed when the database was emptied, and said until the person accepts it', async () => {
    const store = await openReady();
    await store.replaceEverything(somethingEverywhere());
    store.close();
    await deleteDatabase();

    const emptied = await open();
    expect(emptied).toMatchObject({ kind: 'ready', loss: { kind: 'emptied', rows: 19 } });
    await emptied.store.pieces.save(piece('p', 'I went on'));
    emptied.store.close();

    const again = await open();
    expect(again).toMatchObject({ kind: 'ready', loss: { kind: 'emptied', rows: 19 } });
    expect(await again.store.acceptLoss()).toEqual({ kind: 'saved' });
    again.store.close();
    const after = await open();
    expect(after).not.toHaveProperty('loss');
    expect(await after.store.pieces.all()).toEqual([piece('p', 'I went on')]);
  });

  it('fault 11: is noticed when an older state came back, and settled by opening a file', async () => {
    const store = await openReady();
    await store.pieces.save(piece('p', 'kept'));
    store.close();
    const sentinel = readSentinel('cairn');
    if (sentinel === undefined) throw new Error('no sentinel');
    writeSentinel('cairn', { ...sentinel, seq: sentinel.seq + 5, count: sentinel.count + 2 });
    const behind = await open();
    expect(behind).toMatchObject({ kind: 'ready', loss: { kind: 'behind', rows: 2 } });
    await behind.store.replaceEverything(somethingEverywhere());
    behind.store.close();
    expect(await open()).not.toHaveProperty('loss');
  });

  it('fault 10, 11: is noticed when the browser dropped rows and nothing else', async () => {
    const store = await openReady();
    for (const id of ['a', 'b', 'c']) await store.pieces.save(piece(id, id));
    store.close();
    const [, dropped] = await rawRows('pieces');
    await rawDelete('pieces', (dropped as { readonly id: string }).id);
    vi.stubGlobal('localStorage', fakeStorage());
    const behind = await open();
    expect(behind).toMatchObject({ kind: 'ready', loss: { kind: 'behind', rows: 1 } });
    await behind.store.acceptLoss();
    behind.store.close();
    expect(await open()).not.toHaveProperty('loss');
  });
});

describe('the sentinel', () => {
  it('holds numbers and a random name, never a word', async () => {
    const store = await openReady();
    await store.replaceEverything(somethingEverywhere());
    const kept = localStorage.getItem('cairn-kept-cairn');
    expect(JSON.parse(kept ?? '')).toEqual({ installId: expect.stringContaining('install-') as string, seq: 20, count: 19 });
  });

  it('fault 63: may be refused without any harm', async () => {
    vi.stubGlobal('localStorage', fakeStorage(true));
    vi.stubGlobal('sessionStorage', fakeStorage(true));
    const store = await openReady();
    expect(await store.pieces.save(piece('p', 'kept'))).toEqual({ kind: 'saved' });
    store.close();
    const again = await openReady();
    expect(await again.pieces.all()).toEqual([piece('p', 'kept')]);
    expect(await again.eraseEverything()).toEqual({ kind: 'erased' });
  });
});

describe('isAnythingKept', () => {
  it('knows a new browser, and one where something was kept, by either trace', async () => {
    expect(await isAnythingKept('cairn')).toBe(false);
    (await openReady()).close();
    expect(await isAnythingKept('cairn')).toBe(true);
    const sentinelOnly = localStorage;
    vi.stubGlobal('localStorage', fakeStorage());
    expect(await isAnythingKept('cairn')).toBe(true);
    await deleteDatabase();
    expect(await isAnythingKept('cairn')).toBe(false);
    vi.stubGlobal('localStorage', sentinelOnly);
    expect(await isAnythingKept('cairn')).toBe(true);
  });

  it('is true in doubt', async () => {
    vi.stubGlobal('indexedDB', {});
    expect(await isAnythingKept('cairn')).toBe(true);
    vi.stubGlobal('indexedDB', { databases: () => Promise.reject(new Error('refused')) });
    expect(await isAnythingKept('cairn')).toBe(true);
    vi.stubGlobal('indexedDB', undefined);
    expect(await isAnythingKept('cairn')).toBe(true);
  });
});
