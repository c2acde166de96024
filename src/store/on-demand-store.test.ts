import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { isAnythingKept, type OpenOutcome } from './index.ts';
import { createOnDemandStore, type OnDemandStore } from './on-demand-store.ts';
import { deleteDatabase } from './raw-database.test-data.ts';
import { at, emptyEverything, freshBrowser, open, piece, somethingEverywhere } from './stand-ins.test-data.ts';
import { manyNames, singleNames } from './drawer-names.ts';

beforeEach(() => {
  freshBrowser();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

type Asked = OnDemandStore & { readonly opened: () => number };

function onDemand(opener: () => Promise<OpenOutcome> = open): Asked {
  const asking = vi.fn<() => Promise<OpenOutcome>>(opener);
  return {
    ...createOnDemandStore({ open: asking, isAnythingKept: () => isAnythingKept('cairn') }),
    opened: () => asking.mock.calls.length,
  };
}

describe('a store on demand', () => {
  it('opens nothing while nothing is kept, and reads as empty', async () => {
    const { store, state, opened } = onDemand();
    for (const name of singleNames) expect(await store[name].read()).toBeUndefined();
    for (const name of manyNames) {
      expect(await store[name].all()).toEqual([]);
      expect(await store[name].find('x')).toBeUndefined();
    }
    expect(await store.everything()).toEqual(emptyEverything);
    expect([opened(), state(), await indexedDB.databases()]).toEqual([0, { kind: 'opening' }, []]);
  });

  it('opens once with the first write, tells, and finds everything the next time', async () => {
    const { store, state, watchState, opened } = onDemand();
    const heard = vi.fn<() => void>();
    const states: string[] = [];
    store.watch(heard);
    watchState(() => states.push(state().kind));
    const writes = [store.pieces.save(piece('p', 'kept')), store.moods.save({ id: 'm', when: 'arriving', mood: 'low', at })];
    expect(await Promise.all(writes)).toEqual([{ kind: 'saved' }, { kind: 'saved' }]);
    expect([opened(), states, heard.mock.calls.length]).toEqual([1, ['ready'], 2]);
    store.close();

    const next = onDemand();
    expect(await next.store.pieces.all()).toEqual([piece('p', 'kept')]);
    expect([next.opened(), next.state()]).toEqual([1, { kind: 'ready', loss: undefined, ways: [] }]);
  });

  it('opens at the first read where nobody can say whether anything is kept', async () => {
    const { store, state } = createOnDemandStore({ open });
    expect(await store.plan.read()).toBeUndefined();
    expect(state().kind).toBe('ready');
  });

  it('says that nothing is kept and why, and can try again', async () => {
    const factory = indexedDB;
    vi.stubGlobal('indexedDB', undefined);
    const { store, state } = onDemand();
    expect(await store.pieces.save(piece('p', 'for now'))).toEqual({ kind: 'not-kept' });
    const memory = state();
    if (memory.kind !== 'memory') throw new Error('not in memory');
    expect(memory.reason).toBe('missing');
    vi.stubGlobal('indexedDB', factory);
    await memory.retry();
    expect(state().kind).toBe('ready');
    // The person was told that it is not kept: so it is not.
    expect(await store.pieces.all()).toEqual([]);
    expect(await store.pieces.save(piece('p', 'now kept'))).toEqual({ kind: 'saved' });
  });

  it('tells when the database was taken away, and no longer says ready', async () => {
    const { store, state } = onDemand();
    await store.pieces.save(piece('p', 'kept'));
    await deleteDatabase();
    expect(state().kind).toBe('closed');
    expect(await store.pieces.save(piece('p', 'again'))).toEqual({ kind: 'closed' });
    await expect(store.pieces.all()).rejects.toThrow('closed');
  });

  it('begins from nothing after everything was erased', async () => {
    const { store, state } = onDemand();
    await store.replaceEverything(somethingEverywhere());
    const heard = vi.fn<() => void>();
    store.watch(heard);
    const late = Promise.all([store.eraseEverything(), store.pieces.save(piece('p', 'late'))]);
    expect(await late).toEqual([{ kind: 'erased' }, { kind: 'closed' }]);
    expect([state().kind, heard.mock.calls.length > 0]).toEqual(['opening', true]);
    expect(await store.everything()).toEqual(emptyEverything);
    expect(await indexedDB.databases()).toEqual([]);
    expect(await store.pieces.save(piece('p', 'a new day'))).toEqual({ kind: 'saved' });
    expect(state()).toEqual({ kind: 'ready', loss: undefined, ways: [] });
  });

  it('carries a loss until it is accepted or a file was opened', async () => {
    const first = onDemand();
    await first.store.pieces.save(piece('p', 'kept'));
    first.store.close();
    await deleteDatabase();
    const { store, state } = onDemand();
    await store.pieces.all();
    expect(state()).toEqual({ kind: 'ready', loss: { kind: 'emptied', rows: 1 }, ways: [] });
    await store.acceptLoss();
    expect(state()).toEqual({ kind: 'ready', ways: [] });
  });

  it('survives when its own code cannot be loaded, and tries again at the next use', async () => {
    const opener = vi.fn<() => Promise<OpenOutcome>>(open).mockRejectedValueOnce(new TypeError('not in the cache'));
    const { store } = onDemand(opener);
    expect(await store.pieces.save(piece('p', 'text'))).toEqual({ kind: 'failed', name: 'TypeError' });
    expect(await store.pieces.save(piece('p', 'text'))).toEqual({ kind: 'saved' });
  });
});
