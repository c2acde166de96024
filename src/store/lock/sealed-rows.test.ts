import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { openDexieCellar } from '../dexie-cellar.ts';
import { inRaw, rawPut, rawRows } from '../raw-database.test-data.ts';
import { freshBrowser, openAny, openReady, piece } from '../stand-ins.test-data.ts';
import { allOnDisk, keyRow, words } from './locked-phone.test-data.ts';
import type { Secret } from './key-row.ts';

const right: Secret = { way: 'passcode', text: words };

beforeEach(() => {
  freshBrowser();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what somebody tampered with', () => {
  it('fault 35: one row that was changed, swapped or cut cannot be read; the others can, and nothing is read as plain text', async () => {
    const store = await openReady();
    for (const id of ['a', 'b', 'c', 'd', 'e']) await store.pieces.save(piece(id, `words of ${id}`));
    const rows = (await rawRows('pieces')) as readonly { readonly id: string; readonly seq: number; readonly body: Uint8Array }[];
    const [one, two, three, four] = [...rows].sort((a, b) => a.seq - b.seq);
    if (one === undefined || two === undefined || three === undefined || four === undefined) throw new Error('too few rows');
    const bent = new Uint8Array(one.body);
    bent[40] = (bent[40] ?? 0) ^ 1;
    await rawPut('pieces', { ...one, body: bent });
    await rawPut('pieces', { ...two, body: three.body });
    await rawPut('pieces', { ...three, body: three.body.slice(0, 50) });
    await rawPut('pieces', { ...four, body: JSON.stringify(piece('d', 'put in by hand')) });
    expect((await store.pieces.all()).map(({ text }) => text)).toEqual(['words of e']);
    for (const id of ['a', 'b', 'c', 'd']) await expect(store.pieces.find(id)).rejects.toThrow('could not be read');
    expect(await store.pieces.count()).toBe(5);
  });

  it('fault 35: a wrap of another key does not open this one, and a lost key is no new beginning', async () => {
    const store = await openReady();
    await store.lock.set(words);
    const key = await keyRow();
    store.close();
    await rawPut('meta', { ...key, id: 'key', wraps: key.wraps?.map((wrap) => ({ ...wrap, closed: new Uint8Array(48) })) });
    const closed = await openAny();
    expect(closed.kind === 'locked' && (await closed.unlock(right)).kind).toBe('wrong');
    await inRaw((transaction) => void transaction.objectStore('meta').delete('key'));
    expect(await openAny()).toMatchObject({ kind: 'memory', reason: 'refused', cause: 'KeyGone' });
  });
});

describe('a database of before', () => {
  it('fault 19: of version 4, in plain text, is closed at its first opening, whole, and stays so', async () => {
    const cellar = await openDexieCellar({ name: 'cairn', onBlocked: () => undefined });
    const rows = Array.from({ length: 3 }, (_, at) => ({
      id: `note.${at}`,
      seq: at + 1,
      body: JSON.stringify(piece(`note.${at}`, `a text of before ${at}`)),
    }));
    const settings = { id: 'only', seq: 4, body: '{"country":"GB"}' };
    await cellar.commit({}, () => ({
      put: [...rows.map((row) => ({ drawer: 'pieces' as const, row })), { drawer: 'settings', row: settings }],
      meta: { installId: 'old', schema: 4, seq: 4, count: 4 },
    }));
    cellar.close();
    // Two windows at the same moment: one key stands.
    const [one, two] = await Promise.all([openReady(), openReady()]);
    for (const store of [one, two]) {
      expect((await store.pieces.all()).map(({ text }) => text)).toEqual([0, 1, 2].map((at) => `a text of before ${at}`));
      expect(await store.settings.read()).toEqual({ country: 'GB' });
    }
    expect(await two.pieces.save(piece('note.9', 'written by the other'))).toEqual({ kind: 'saved' });
    expect((await one.pieces.find('note.9'))?.text).toBe('written by the other');
    expect(await allOnDisk()).not.toContain('a text of before');
  });

  it('fault 64: opens nothing where nothing can be closed, and says so', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    expect(await openAny()).toMatchObject({ kind: 'memory', reason: 'no-crypto' });
  });
});
