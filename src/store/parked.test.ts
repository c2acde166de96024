import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { failPut, fullDisk } from './full-disk.test-data.ts';
import type { Store } from './index.ts';
import { freshBrowser, open, openReady, piece } from './stand-ins.test-data.ts';

const key = 'cairn-parked';
const late = { utc: '2026-03-02T19:00:00.000Z', offset: 60 };

let store: Store;

beforeEach(async () => {
  freshBrowser();
  store = await openReady();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

async function textsAfterOpening(): Promise<readonly (readonly string[])[]> {
  const all = await (await openReady()).pieces.all();
  return all.map(({ text, earlier = [] }) => [text, ...earlier.map((version) => version.text)]);
}

describe('fault 6: words that the database did not take', () => {
  it('lie closed in this tab, and are kept when the store opens again', async () => {
    await store.pieces.save(piece('note.old', 'short'));
    expect(await store.park({ ...piece('note.old', 'short and long'), changedAt: late })).toBe(true);
    expect(await store.park(piece('note.new', 'never kept before'))).toBe(true);
    expect(sessionStorage.getItem(key)).not.toMatch(/note|short|never/);
    expect(await textsAfterOpening()).toEqual([['short and long', 'short'], ['never kept before']]);
    expect(sessionStorage.getItem(key)).toBeNull();
  });

  it('are those of the last time, for each page one', async () => {
    for (const text of ['o', 'on', 'one']) await store.park(piece('a', text));
    await store.park(piece('b', 'other'));
    expect(await textsAfterOpening()).toEqual([['one'], ['other']]);
  });

  it('do not take the place of what was written later, and are not lost', async () => {
    await store.park(piece('a', 'early'));
    await store.pieces.save({ ...piece('a', 'later, elsewhere'), changedAt: late });
    expect(await textsAfterOpening()).toEqual([['later, elsewhere', 'early']]);
  });

  it('wait on when they still cannot be kept', async () => {
    await store.park(piece('a', 'waiting'));
    const disk = failPut(1, fullDisk);
    expect((await (await openReady()).pieces.all()).length).toBe(0);
    disk.mend();
    expect(await textsAfterOpening()).toEqual([['waiting']]);
  });

  it.each(['', '{', '7', '{"rows":7}', '{"keyId":"another","rows":[{"place":"p","body":[1]}]}'])(
    'of another place or damaged are let go: %s',
    async (odd) => {
      sessionStorage.setItem(key, odd);
      expect(await textsAfterOpening()).toEqual([]);
      expect(await (await openReady()).pieces.save(piece('a', 'as always'))).toEqual({ kind: 'saved' });
    },
  );

  it('that are no rows at all keep neither the others from coming back nor the store from opening', async () => {
    await store.park(piece('a', 'whole'));
    const lies = JSON.parse(sessionStorage.getItem(key) ?? '') as { readonly rows: unknown[] };
    lies.rows.unshift(null, 7, { place: 'p', body: { length: 1e15 } });
    sessionStorage.setItem(key, JSON.stringify(lies));
    expect(await textsAfterOpening()).toEqual([['whole']]);
  });

  it('that are damaged do not keep the others from coming back', async () => {
    await store.park(piece('a', 'broken'));
    await store.park(piece('b', 'whole'));
    const lies = JSON.parse(sessionStorage.getItem(key) ?? '') as { readonly rows: { body: number[] }[] };
    lies.rows[0]?.body.reverse();
    sessionStorage.setItem(key, JSON.stringify(lies));
    expect(await textsAfterOpening()).toEqual([['whole']]);
    expect(sessionStorage.getItem(key)).toBeNull();
  });

  it('are only on the screen where this tab keeps nothing, where nothing closes them, and after everything was erased', async () => {
    const full = vi.spyOn(sessionStorage, 'setItem').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await store.park(piece('a', 'x'))).toBe(false);
    full.mockRestore();
    await store.eraseEverything();
    expect(await store.park(piece('a', 'x'))).toBe(false);
    vi.stubGlobal('indexedDB', undefined);
    expect(await (await open()).store.park(piece('a', 'x'))).toBe(false);
    expect(sessionStorage.length).toBe(0);
  });
});
