import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { ManyDrawers, SingleDrawers } from '#domain/record/schema.ts';

import type { ManyDrawer, SingleDrawer, Store } from './index.ts';
import { rawPut, rawRows } from './raw-database.test-data.ts';
import { at, channelLine, freshBrowser, open, openReady, piece, somethingEverywhere } from './stand-ins.test-data.ts';
import { manyNames, singleNames } from './drawer-names.ts';

const examples = somethingEverywhere();

afterEach(() => {
  vi.unstubAllGlobals();
});

async function keptOrNot(kind: 'database' | 'memory'): Promise<{ readonly store: Store; readonly done: string }> {
  freshBrowser();
  if (kind === 'memory') vi.stubGlobal('indexedDB', undefined);
  return { store: (await open()).store, done: kind === 'memory' ? 'not-kept' : 'saved' };
}

describe.each(['database', 'memory'] as const)('drawers in %s', (kind) => {
  async function roundTripSingle(name: keyof SingleDrawers): Promise<void> {
    const { store, done } = await keptOrNot(kind);
    // Any one of the single drawers: what matters here is that it gives back what was put in.
    const drawer = store[name] as SingleDrawer<unknown>;
    expect(await drawer.read()).toBeUndefined();
    expect(await drawer.change(() => examples[name])).toEqual({ kind: done });
    expect(await drawer.read()).toEqual(examples[name]);
  }

  async function roundTripMany(name: keyof ManyDrawers): Promise<void> {
    const { store, done } = await keptOrNot(kind);
    const drawer = store[name] as unknown as ManyDrawer<{ readonly id: string }>;
    const [row] = examples[name];
    if (row === undefined) throw new Error(`no example for ${name}`);
    expect(await drawer.all()).toEqual([]);
    expect(await drawer.find(row.id)).toBeUndefined();
    expect(await drawer.save(row)).toEqual({ kind: done });
    expect(await drawer.find(row.id)).toEqual(row);
    expect(await drawer.all()).toEqual([row]);
    expect(await drawer.remove(row.id)).toEqual({ kind: done });
    expect(await drawer.remove(row.id)).toEqual({ kind: done });
    expect(await drawer.all()).toEqual([]);
  }

  it.each(singleNames)('%s gives back what was put in', roundTripSingle);
  it.each(manyNames)('%s gives back what was put in', roundTripMany);

  it('changes one row of many as one with its reading, and keeps its place', async () => {
    const { store, done } = await keptOrNot(kind);
    await store.pieces.save(piece('a', 'one'));
    await store.pieces.save(piece('b', 'other'));
    expect(await store.pieces.change('a', (old) => old && { ...old, text: `${old.text}, two` })).toEqual({ kind: done });
    expect(await store.pieces.change('a', (old) => old)).toEqual({ kind: done });
    expect(await store.pieces.change('none', () => undefined)).toEqual({ kind: done });
    expect((await store.pieces.all()).map(({ text }) => text)).toEqual(['one, two', 'other']);
  });

  it('keeps the order of first saving, also when a row is saved again', async () => {
    const { store } = await keptOrNot(kind);
    for (const id of ['c', 'a', 'b']) await store.pieces.save(piece(id, 'first'));
    await store.pieces.save(piece('a', 'again'));
    expect((await store.pieces.all()).map(({ id, text }) => [id, text])).toEqual([
      ['c', 'first'],
      ['a', 'again'],
      ['b', 'first'],
    ]);
  });

  it('puts several in and takes several out as one, and names them without opening', async () => {
    const { store, done } = await keptOrNot(kind);
    await store.pieces.save(piece('b', 'first'));
    expect(await store.pieces.save([piece('c', 'x'), piece('b', 'again'), piece('a', 'y')])).toEqual({ kind: done });
    expect((await store.pieces.all()).map(({ id, text }) => [id, text])).toEqual([
      ['b', 'again'],
      ['c', 'x'],
      ['a', 'y'],
    ]);
    expect((await store.pieces.ids()).toSorted()).toEqual(['a', 'b', 'c']);
    expect(await store.pieces.count()).toBe(3);
    expect(await store.pieces.remove(['a', 'never there', 'b'])).toEqual({ kind: done });
    expect(await store.pieces.ids()).toEqual(['c']);
    await store.pieces.save(piece('d', 'z'));
    expect((await store.pieces.all()).map(({ id }) => id)).toEqual(['c', 'd']);
  });

  it('writes in the order asked, without waiting between', async () => {
    const { store } = await keptOrNot(kind);
    const texts = ['a', 'ab', 'abc', 'abcd'];
    await Promise.all(texts.map((text) => store.pieces.save(piece('one', text))));
    expect((await store.pieces.find('one'))?.text).toBe('abcd');
  });

  it('lets every change see the one before', async () => {
    const { store } = await keptOrNot(kind);
    const skip = (stone: 'tell' | 'plan' | 'find') => store.choices.change((old) => ({ ...old, door: `${old?.door ?? ''}${stone} ` }));
    await Promise.all([skip('tell'), skip('plan'), skip('find')]);
    expect(await store.choices.read()).toEqual({ door: 'tell plan find ' });
  });

  it('says failed, and keeps the old value, when a change throws', async () => {
    const { store, done } = await keptOrNot(kind);
    await store.settings.change(() => ({ country: 'IE' }));
    const outcome = await store.settings.change(() => {
      throw new RangeError('a fault in a room');
    });
    expect(outcome).toEqual({ kind: 'failed', name: 'RangeError' });
    expect(await store.settings.read()).toEqual({ country: 'IE' });
    expect(await store.settings.change((old) => ({ ...old, theme: 'dark' }))).toEqual({ kind: done });
  });

  it('does not tell anybody when nothing was changed', async () => {
    const { store, done } = await keptOrNot(kind);
    await store.settings.change(() => ({ country: 'IE' }));
    const heard = vi.fn<() => void>();
    store.watch(heard);
    expect(await store.settings.change((old) => old ?? {})).toEqual({ kind: done });
    expect(await store.pieces.remove('never there')).toEqual({ kind: done });
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('drawers that are kept', () => {
  beforeEach(() => {
    freshBrowser();
  });

  it('hold everything after closing and opening again', async () => {
    const before = await openReady();
    await before.replaceEverything(examples);
    before.close();
    expect(await (await openReady()).everything()).toEqual(examples);
  });

  it('give back any text exactly: lone surrogates, emoji, right-to-left, NUL, line separators', async () => {
    const store = await openReady();
    const awkward = ['\ud800', '\udc00x', 'a\u0000b', '\u2028\u2029\ufeff', '\u202eעברית', '👩🏽‍🚀🇮🇪', 'e\u0301', '__proto__', '"\\', ''];
    for (const text of awkward) {
      await store.pieces.save(piece('awkward', text));
      expect((await store.pieces.find('awkward'))?.text).toBe(text);
    }
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
    );
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (id, text) => {
        await store.pieces.save(piece(id, text));
        expect(await store.pieces.find(id)).toEqual(piece(id, text));
      }),
      { numRuns: 60 },
    );
  });

  it('put nothing personal outside of the body', async () => {
    const store = await openReady();
    await store.pieces.save(piece('p1', 'only in the body'));
    const rows = await rawRows('pieces');
    expect(rows.map((row) => Object.keys(row as object).sort())).toEqual([['body', 'id', 'seq']]);
  });

  it('are seen and heard by another window, and both changes last', async () => {
    const end = channelLine();
    const one = await openReady({ channel: end() });
    const other = await openReady({ channel: end() });
    const heard = vi.fn<() => void>();
    const stop = other.watch(heard);
    await one.pieces.save(piece('p1', 'from one'));
    expect(heard).toHaveBeenCalledTimes(1);
    expect(await other.pieces.all()).toEqual([piece('p1', 'from one')]);
    await Promise.all([
      one.settings.change((old) => ({ ...old, country: 'GB' })),
      other.settings.change((old) => ({ ...old, theme: 'dark' })),
      one.settings.change((old) => ({ ...old, language: 'en' })),
    ]);
    expect(await one.settings.read()).toEqual({ country: 'GB', theme: 'dark', language: 'en' });
    stop();
    heard.mockClear();
    await one.moods.save({ id: 'm', when: 'leaving', mood: 'okay', at });
    expect(heard).not.toHaveBeenCalled();
  });

  it('keep the other rows readable when one cannot be opened, and never write over it', async () => {
    const store = await openReady();
    await store.pieces.save(piece('broken', 'no longer whole'));
    const [row] = await rawRows('pieces');
    await rawPut('pieces', { ...(row as object), body: new Uint8Array([1, 2, 3]) });
    await store.pieces.save(piece('good', 'still here'));
    await store.settings.change(() => ({ country: 'GB' }));
    await rawPut('settings', { id: 'only', seq: 98, body: new Uint8Array([7]) });
    expect(await store.pieces.all()).toEqual([piece('good', 'still here')]);
    await expect(store.pieces.find('broken')).rejects.toThrow('could not be read');
    expect(await store.settings.change(() => ({ country: 'IE' }))).toEqual({ kind: 'failed', name: 'UnreadableRow' });
    expect(await rawRows('settings')).toEqual([{ id: 'only', seq: 98, body: new Uint8Array([7]) }]);
  });
});
