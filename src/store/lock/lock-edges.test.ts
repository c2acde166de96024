import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { StretchPasscode } from '#domain/lock/stretch.ts';

import type { Store } from '../index.ts';
import { rawPut, rawRows } from '../raw-database.test-data.ts';
import { freshBrowser, openAny, openReady, piece, quickStretch } from '../stand-ins.test-data.ts';
import { keyRow, words } from './locked-phone.test-data.ts';
import type { Secret } from './key-row.ts';

const right: Secret = { way: 'passcode', text: words };
const passkey = { way: 'passkey', credential: new Uint8Array([1, 2]), bytes: new Uint8Array(32).fill(7) } as const;
const noLock = { kind: 'failed', name: 'NoLock' };

beforeEach(() => {
  freshBrowser();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

async function lastWrite(): Promise<number> {
  const facts = (await rawRows('meta')).find((row) => typeof (row as { readonly seq?: unknown }).seq === 'number');
  return (facts as { readonly seq: number }).seq;
}

async function openedAgain(stretch: StretchPasscode): Promise<Store> {
  const closed = await openAny({ stretch });
  if (closed.kind !== 'locked') throw new Error(closed.kind);
  const unlocked = await closed.unlock(right);
  if (unlocked.kind !== 'opened' || unlocked.outcome.kind !== 'ready') throw new Error('it did not open');
  return unlocked.outcome.store;
}

describe('a lock that is not there', () => {
  it('cannot be changed, added to or taken off, and that is no wrong try', async () => {
    const { lock } = await openReady();
    expect(await lock.change(right, 'other words by far')).toEqual(noLock);
    expect(await lock.addPasskey(right, passkey)).toEqual(noLock);
    expect(await lock.removePasskey(right)).toEqual(noLock);
    expect(await lock.remove(right)).toEqual(noLock);
    expect(localStorage.getItem('cairn-tries')).toBeNull();
  });
});

describe('a lock that is there', () => {
  it('is not set a second time, so that no passcode is thrown away unasked', async () => {
    const { lock } = await openReady();
    await lock.set(words);
    const key = await keyRow();
    expect(await lock.set('other words by far')).toEqual({ kind: 'failed', name: 'LockedAlready' });
    expect(await keyRow()).toEqual(key);
  });

  it('keeps the passkey when the passcode changes, and one passkey at most', async () => {
    const store = await openReady();
    await store.lock.set(words);
    await store.lock.addPasskey(right, passkey);
    await store.lock.change(right, 'other words by far');
    const other: Secret = { way: 'passcode', text: 'other words by far' };
    expect(await store.lock.facts()).toEqual({ ways: ['passcode', 'passkey'] });
    await store.lock.addPasskey(other, { ...passkey, credential: new Uint8Array([3]) });
    expect((await keyRow()).wraps).toMatchObject([{ way: 'passcode' }, { way: 'passkey', credential: new Uint8Array([3]) }]);
    store.close();
    const closed = await openAny();
    expect(closed.kind === 'locked' && (await closed.unlock(other)).kind).toBe('opened');
  });

  it('counts every change as a write', async () => {
    const { lock } = await openReady();
    const before = await lastWrite();
    await lock.set(words);
    expect(await lastWrite()).toBe(before + 1);
    await lock.addPasskey(right, passkey);
    expect(await lastWrite()).toBe(before + 2);
    await lock.remove(right);
    expect(await lastWrite()).toBe(before + 3);
  });

  it('leaves a change alone when another window was quicker', async () => {
    const first = await openReady();
    await first.lock.set(words);
    first.close();
    const there = await openedAgain(quickStretch);
    const here = await openedAgain(async (text, salt, work) => {
      if (text === 'from here') await there.lock.change(right, 'from there');
      return quickStretch(text, salt, work);
    });
    expect(await here.lock.change(right, 'from here')).toEqual({ kind: 'failed', name: 'Overtaken' });
    here.close();
    there.close();
    const closed = await openAny();
    expect(closed.kind === 'locked' && (await closed.unlock({ way: 'passcode', text: 'from there' })).kind).toBe('opened');
  });
});

describe('setting a lock', () => {
  it('gives up after twenty tries when another window writes in each, and opens what was written', async () => {
    const here = await openReady();
    const there = await openReady();
    await here.pieces.save(piece('p', 'here'));
    let writes = 0;
    const derive = crypto.subtle.encrypt.bind(crypto.subtle);
    let setting = false;
    vi.spyOn(crypto.subtle, 'encrypt').mockImplementation(async (...given) => {
      if (setting) {
        setting = false;
        writes += 1;
        await there.pieces.save(piece(`q${writes}`, 'there'));
        setting = true;
      }
      return derive(...given);
    });
    setting = true;
    expect(await here.lock.set(words)).toEqual({ kind: 'failed', name: 'Overtaken' });
    setting = false;
    expect(writes).toBeGreaterThanOrEqual(20);
    expect(await here.lock.facts()).toEqual({ ways: [] });
    expect((await here.pieces.all()).length).toBe(writes + 1);
  });

  it('takes in what another window wrote meanwhile', async () => {
    const here = await openReady();
    const there = await openReady();
    await here.pieces.save(piece('p', 'here'));
    const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
    let calls = 0;
    vi.spyOn(crypto.subtle, 'encrypt').mockImplementation(async (...given) => {
      calls += 1;
      // The first closes the data key, the second the row.
      if (calls === 2) await there.pieces.save(piece('q', 'there'));
      return encrypt(...given);
    });
    expect(await here.lock.set(words)).toEqual({ kind: 'saved' });
    expect((await here.pieces.all()).map(({ id }) => id).sort()).toEqual(['p', 'q']);
  });

  it('leaves a row that cannot be opened as it lies', async () => {
    const store = await openReady();
    await store.pieces.save(piece('p', 'whole'));
    await store.pieces.save(piece('q', 'bent'));
    const rows = (await rawRows('pieces')) as readonly { readonly seq: number }[];
    const bent = { ...rows.find(({ seq }) => seq === Math.max(...rows.map((row) => row.seq))), body: new Uint8Array([1, 2, 3]) };
    await rawPut('pieces', bent);
    expect(await store.lock.set(words)).toEqual({ kind: 'saved' });
    expect(await rawRows('pieces')).toContainEqual(bent);
    expect((await store.pieces.find('p'))?.text).toBe('whole');
  });

  it('goes on with the key of before when it could not be written', async () => {
    const store = await openReady();
    await store.pieces.save(piece('p', 'here'));
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await store.lock.set(words)).toEqual({ kind: 'full' });
    spy.mockRestore();
    expect((await store.pieces.find('p'))?.text).toBe('here');
    expect(await store.lock.facts()).toEqual({ ways: [] });
  });

  it('names another fault than the want of memory', async () => {
    const { lock } = await openReady({ stretch: () => Promise.reject(new TypeError('bent')) });
    expect(await lock.set(words)).toEqual({ kind: 'failed', name: 'TypeError' });
  });

  it('wipes the data key from memory when it is set and when it is used', async () => {
    const store = await openReady();
    const importKey = vi.spyOn(crypto.subtle, 'importKey');
    const lastKey = () => (importKey.mock.calls as unknown as readonly (readonly unknown[])[]).at(-1)?.[1];
    await store.lock.set(words);
    expect(lastKey()).toEqual(new Uint8Array(32));
    await store.lock.remove(right);
    expect(lastKey()).toEqual(new Uint8Array(32));
  });
});
