import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { markLeft } from './left-mark.ts';
import { writeMirror } from './mirror.ts';
import { changeMeta, rawDatabase } from './raw-database.test-data.ts';
import {
  channelLine,
  emptyEverything,
  freshBrowser,
  manualClock,
  open,
  openReady,
  piece,
  somethingEverywhere,
} from './stand-ins.test-data.ts';

let factory: IDBFactory;

beforeEach(() => {
  factory = freshBrowser();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('eraseEverything', () => {
  it('leaves nothing: no row, no database, no mirror, no mark, and no talk of a loss', async () => {
    const store = await openReady();
    await store.replaceEverything(somethingEverywhere());
    writeMirror({ country: 'GB', theme: 'dark' });
    markLeft();
    localStorage.setItem('of-another-app', 'stays');
    expect(await store.eraseEverything()).toEqual({ kind: 'erased' });
    expect(await factory.databases()).toEqual([]);
    expect([localStorage.length, localStorage.getItem('of-another-app'), sessionStorage.length]).toEqual([1, 'stays', 0]);

    const again = await open();
    expect(again).toMatchObject({ kind: 'ready' });
    expect(again).not.toHaveProperty('loss');
    expect(await again.store.everything()).toEqual(emptyEverything);
  });

  it('lets no save that was on its way bring anything back', async () => {
    const store = await openReady();
    const saving = store.pieces.save(piece('p', 'before'));
    const erasing = store.eraseEverything();
    const late = store.pieces.save(piece('q', 'after'));
    expect(await Promise.all([saving, erasing, late])).toEqual([{ kind: 'saved' }, { kind: 'erased' }, { kind: 'closed' }]);
    expect(await factory.databases()).toEqual([]);
  });

  it('is heard by another window, which lets go, clears its own tab and never writes again', async () => {
    const end = channelLine();
    const here = await openReady({ channel: end() });
    const there = await open({ channel: end() });
    if (there.kind !== 'ready') throw new Error('not ready');
    const heard = vi.fn<() => void>();
    there.onClosed(heard);
    await there.store.pieces.save(piece('p', 'from there'));
    expect(await here.eraseEverything()).toEqual({ kind: 'erased' });
    expect(heard).toHaveBeenCalled();
    expect(await there.store.pieces.save(piece('p', 'again'))).toEqual({ kind: 'closed' });
    expect(localStorage.length).toBe(0);
    expect(await factory.databases()).toEqual([]);
  });

  it('tells other windows, and does at once what another window tells', async () => {
    const end = channelLine();
    const other = end();
    const heard: string[] = [];
    other.listen((news) => heard.push(news));
    const store = await openReady({ channel: end() });
    await store.pieces.save(piece('p', 'kept'));
    markLeft();
    other.say('erased');
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
    expect(await store.pieces.save(piece('p', 'again'))).toEqual({ kind: 'closed' });
    expect(await store.eraseEverything()).toEqual({ kind: 'erased' });
    expect(heard).toEqual(['written', 'erased']);
  });

  it('works without any way to tell other windows: the browser asks them to let go', async () => {
    const here = await openReady();
    const there = await openReady();
    expect(await here.eraseEverything()).toEqual({ kind: 'erased' });
    expect(await there.pieces.save(piece('p', 'again'))).toEqual({ kind: 'closed' });
  });

  it('says what blocks it, with no word left in the database, and ends when asked again', async () => {
    const clock = manualClock();
    const store = await openReady({ clock });
    await store.pieces.save(piece('p', 'a secret'));
    const stubborn = await rawDatabase();
    const asked = vi.fn<() => void>();
    stubborn.onversionchange = asked;
    const erasing = store.eraseEverything();
    await expect.poll(() => asked.mock.calls.length).toBe(1);
    clock.strike();
    expect(await erasing).toEqual({ kind: 'blocked' });

    const left = await Promise.all(
      [...stubborn.objectStoreNames].map(
        (name) =>
          new Promise<number>((give) => {
            const request = stubborn.transaction(name).objectStore(name).count();
            request.onsuccess = () => give(request.result);
          }),
      ),
    );
    expect(left.every((count) => count === 0)).toBe(true);
    stubborn.close();
    expect(await store.eraseEverything()).toEqual({ kind: 'erased' });
    expect(await factory.databases()).toEqual([]);
  });

  it('also erases what could not be opened', async () => {
    const store = await openReady();
    await store.pieces.save(piece('p', 'from a newer Cairn'));
    store.close();
    await changeMeta((meta) => ({ ...meta, schema: 9 }));
    const outcome = await open();
    expect(outcome).toMatchObject({ kind: 'memory', reason: 'newer-data' });
    expect(await outcome.store.eraseEverything()).toEqual({ kind: 'erased' });
    expect(await factory.databases()).toEqual([]);
  });

  it('does not say erased when deleting fails, or when the database is still there', async () => {
    const store = await openReady();
    const deleting = vi.spyOn(factory, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    expect(await store.eraseEverything()).toEqual({ kind: 'failed', name: 'UnknownError' });
    deleting.mockImplementation(() => {
      const request = {} as IDBOpenDBRequest;
      queueMicrotask(() => request.onsuccess?.(new Event('success')));
      return request;
    });
    expect(await store.eraseEverything()).toEqual({ kind: 'failed', name: 'StillThere' });
  });

  it('has nothing to erase where nothing can be kept', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const { store } = await open();
    await store.pieces.save(piece('p', 'for now'));
    expect(await store.eraseEverything()).toEqual({ kind: 'erased' });
  });
});

describe('replaceEverything', () => {
  it('puts everything in the place of everything', async () => {
    const store = await openReady();
    await store.pieces.save(piece('old', 'goes'));
    await store.settings.change(() => ({ country: 'US' }));
    const wanted = { ...emptyEverything, pieces: [piece('b', '2'), piece('a', '1')] };
    expect(await store.replaceEverything(wanted)).toEqual({ kind: 'saved' });
    expect(await store.everything()).toEqual(wanted);
    expect(await store.settings.read()).toBeUndefined();
  });

  it('counts rows with the same id once, the last one standing', async () => {
    const store = await openReady();
    await store.replaceEverything({ ...emptyEverything, pieces: [piece('a', 'first'), piece('a', 'last')] });
    store.close();
    const again = await open();
    expect(again).not.toHaveProperty('loss');
    expect(await again.store.pieces.all()).toEqual([piece('a', 'last')]);
  });
});
