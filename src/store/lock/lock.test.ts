import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { StretchPasscode } from '#domain/lock/stretch.ts';

import { channelLine, freshBrowser, openAny, openReady, piece, quickStretch, somethingEverywhere } from '../stand-ins.test-data.ts';
import { rawRows } from '../raw-database.test-data.ts';
import type { OpenOutcome, Store } from '../store.ts';
import { passcodeWorks } from './wraps.ts';
import type { Secret } from './key-row.ts';
import { allOnDisk, keyRow, words } from './locked-phone.test-data.ts';

const right: Secret = { way: 'passcode', text: words };
const wrong: Secret = { way: 'passcode', text: 'three grey stoves' };
const passkey = { way: 'passkey', credential: new Uint8Array([1, 2]), bytes: new Uint8Array(32).fill(7) } as const;

/** A sign that no text of ours holds. */
const marker = 'quince-marmalade';

beforeEach(() => {
  freshBrowser();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

async function lockedStore(): Promise<Store> {
  const store = await openReady();
  await store.replaceEverything(somethingEverywhere());
  await store.pieces.save(piece('note.secret-topic', marker));
  expect(await store.lock.set(words)).toEqual({ kind: 'saved' });
  return store;
}

async function reopen(secret: Secret): Promise<Exclude<OpenOutcome, { kind: 'locked' }>> {
  const closed = await openAny();
  if (closed.kind !== 'locked') throw new Error(`it is ${closed.kind}`);
  const unlocked = await closed.unlock(secret);
  if (unlocked.kind !== 'opened') throw new Error(unlocked.kind);
  return unlocked.outcome;
}

describe('what lies on the phone', () => {
  it('fault 37: has no word, no answer and no telling name in it, with and without a lock', async () => {
    const store = await openReady();
    await store.replaceEverything(somethingEverywhere());
    await store.pieces.save(piece('note.secret-topic', marker));
    for (const sign of [marker, 'secret-topic', 'turning', 'pre.hsi', 'sleep again', 'not-bad-enough']) {
      expect(await allOnDisk()).not.toContain(sign);
    }
    await store.lock.set(words);
    for (const sign of [marker, 'secret-topic', 'pre.hsi', words]) expect(await allOnDisk()).not.toContain(sign);
  });

  it('holds no key in the clear once there is a lock', async () => {
    await lockedStore();
    const { open: openKey, wraps } = await keyRow();
    expect(openKey).toBeUndefined();
    expect(wraps).toEqual([expect.objectContaining({ way: 'passcode', work: passcodeWorks[0] })]);
  });

  it('says of a long text no more than steps of 256 bytes', async () => {
    const store = await openReady();
    const lengths = new Set<number>();
    for (const text of ['a', 'a'.repeat(20), 'a'.repeat(40)]) {
      await store.pieces.save(piece('p', text));
      const [row] = await rawRows('pieces');
      lengths.add((row as { readonly body: Uint8Array }).body.length);
    }
    expect(lengths.size).toBe(1);
  });
});

describe('a lock', () => {
  it('keeps everything through closing, opening, changing and removing', async () => {
    const before = await (await lockedStore()).everything();
    const again = await reopen(right);
    expect(again).toMatchObject({ kind: 'ready', ways: ['passcode'] });
    expect(await again.store.everything()).toEqual(before);
    expect(await again.store.lock.change(right, 'other words by far')).toEqual({ kind: 'saved' });
    again.store.close();

    const other = await reopen({ way: 'passcode', text: 'other words by far' });
    expect(await other.store.lock.remove({ way: 'passcode', text: 'other words by far' })).toEqual({ kind: 'saved' });
    expect(await other.store.lock.facts()).toEqual({ ways: [] });
    other.store.close();
    const free = await openAny();
    expect(free).toMatchObject({ kind: 'ready', ways: [] });
    if (free.kind === 'ready') expect(await free.store.everything()).toEqual(before);
  });

  it('goes on working in the window that set it, and closes the others', async () => {
    const line = channelLine();
    const here = await openReady({ channel: line() });
    const there = await openReady({ channel: line() });
    await here.pieces.save(piece('p', 'before'));
    await here.lock.set(words);
    expect(await here.pieces.save(piece('p', 'after'))).toEqual({ kind: 'saved' });
    expect((await here.pieces.find('p'))?.text).toBe('after');
    // Its key opens nothing any more, and what it wrote could never be read.
    expect(await there.pieces.save(piece('q', 'from the other window'))).toEqual({ kind: 'closed' });
  });

  it('opens by a passkey, which can be taken off again', async () => {
    const store = await lockedStore();
    expect(await store.lock.addPasskey(right, passkey)).toEqual({ kind: 'saved' });
    expect(await store.lock.facts()).toEqual({ ways: ['passcode', 'passkey'] });
    store.close();
    const closed = await openAny();
    expect(closed).toMatchObject({ kind: 'locked', wraps: [{ way: 'passcode' }, { way: 'passkey', credential: passkey.credential }] });
    const opened = await reopen(passkey);
    expect((await opened.store.pieces.find('note.secret-topic'))?.text).toBe(marker);
    expect(await opened.store.lock.removePasskey(right)).toEqual({ kind: 'saved' });
    expect(await opened.store.lock.facts()).toEqual({ ways: ['passcode'] });
  });

  it('takes a passcode whatever way its letters are composed', async () => {
    const store = await openReady();
    await store.lock.set('caf\u00e9 au lait');
    store.close();
    await expect(reopen({ way: 'passcode', text: 'cafe\u0301 au lait' })).resolves.toMatchObject({ kind: 'ready' });
  });

  it('cannot be set where nothing is kept', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const memory = await openAny();
    if (memory.kind === 'locked') throw new Error('it is locked');
    expect(await memory.store.lock.set(words)).toEqual({ kind: 'not-kept' });
    expect(await memory.store.lock.facts()).toEqual({ ways: [] });
  });

  it('fault 34: asks for less work where the phone has not the memory, never below the floor', async () => {
    const asked: number[] = [];
    const small: StretchPasscode = async (text, salt, work) => {
      asked.push(work.memoryKib);
      if (work.memoryKib > 20_000) throw new RangeError('no memory');
      return quickStretch(text, salt, work);
    };
    const store = await openReady({ stretch: small });
    expect(await store.lock.set(words)).toEqual({ kind: 'saved' });
    expect((await keyRow()).wraps?.[0]).toMatchObject({ work: passcodeWorks[1] });
    expect(asked).toEqual([65_536, 19_456]);
  });

  it('fault 34: sets no lock where even that is too much, and leaves all as it was', async () => {
    const store = await openReady({ stretch: () => Promise.reject(new RangeError('no memory')) });
    await store.pieces.save(piece('p', 'here'));
    expect(await store.lock.set(words)).toEqual({ kind: 'no-memory' });
    store.close();
    expect(await openAny()).toMatchObject({ kind: 'ready', ways: [] });
  });
});

describe('the wrong secret', () => {
  it('fault 33: is never an end: slower after tries, nothing erased, and the count outlives the page', async () => {
    await lockedStore();
    let nowMs = 1_800_000_000_000;
    const answers: string[] = [];
    for (let tries = 0; tries < 50; tries += 1) {
      const closed = await openAny({ nowMs: () => nowMs });
      if (closed.kind !== 'locked') throw new Error(closed.kind);
      const answer = await closed.unlock(wrong);
      answers.push(answer.kind === 'wait' ? `wait ${answer.seconds}` : answer.kind);
      if (answer.kind === 'wait') nowMs += answer.seconds * 1000;
    }
    expect(answers.slice(0, 12)).toEqual([
      'wrong',
      'wrong',
      'wrong',
      'wait 1',
      'wrong',
      'wait 5',
      'wrong',
      'wait 30',
      'wrong',
      'wait 60',
      'wrong',
      'wait 60',
    ]);
    nowMs += 60_000;
    const closed = await openAny({ nowMs: () => nowMs });
    expect(closed.kind === 'locked' && (await closed.unlock(right)).kind).toBe('opened');
    expect(localStorage.getItem('cairn-tries')).toBe('{}');
  });

  it('changes nothing on an open store either', async () => {
    const store = await lockedStore();
    const key = await keyRow();
    expect(await store.lock.change(wrong, 'other words by far')).toEqual({ kind: 'wrong' });
    expect(await store.lock.remove(wrong)).toEqual({ kind: 'wrong' });
    expect(await store.lock.removePasskey({ ...passkey, credential: new Uint8Array([9]) })).toEqual({ kind: 'wrong' });
    expect(await keyRow()).toEqual(key);
  });

  it('does not count when the phone could not even look', async () => {
    await lockedStore();
    const closed = await openAny({ stretch: () => Promise.reject(new RangeError('no memory')) });
    if (closed.kind !== 'locked') throw new Error(closed.kind);
    expect(await closed.unlock(right)).toEqual({ kind: 'no-memory' });
    expect(await (await reopen(right)).store.lock.facts()).toEqual({ ways: ['passcode'] });
  });

  it('leaves one way out: to delete everything without it', async () => {
    await lockedStore();
    const closed = await openAny();
    expect(closed.kind === 'locked' && (await closed.erase())).toEqual({ kind: 'erased' });
    expect(await openAny()).toMatchObject({ kind: 'ready', ways: [] });
  });
});

describe('a phone that dies while the lock is changed', () => {
  /** Fails the n-th write inside the database, as if it ended there. */
  async function dyingAt(n: number, act: (store: Store) => Promise<unknown>): Promise<void> {
    const store = await openReady();
    let writes = 0;
    const put = Reflect.get(IDBObjectStore.prototype, 'put') as (this: IDBObjectStore, ...given: unknown[]) => IDBRequest<IDBValidKey>;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function dying(this: IDBObjectStore, ...given: unknown[]) {
      writes += 1;
      if (writes === n) this.transaction.abort();
      return put.apply(this, given);
    });
    await act(store);
    spy.mockRestore();
    store.close();
  }

  it('fault 2: finds all as it was, or all closed anew, at every write', async () => {
    for (let n = 1; n < 30; n += 1) {
      freshBrowser();
      const first = await openReady();
      await first.replaceEverything(somethingEverywhere());
      const before = await first.everything();
      first.close();
      await dyingAt(n, (store) => store.lock.set(words));
      const outcome = await openAny();
      const there = outcome.kind === 'locked' ? await reopen(right) : outcome;
      expect(await there.store.everything()).toEqual(before);
      there.store.close();
    }
  });
});
