import { IDBObjectStore as FakeObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import type { Everything, Store } from './store.ts';
import { rawRows, rawPut } from './raw-database.test-data.ts';
import { emptyEverything, freshBrowser, openReady, piece, somethingEverywhere } from './stand-ins.test-data.ts';

let store: Store;

beforeEach(async () => {
  freshBrowser();
  store = await openReady();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const adding =
  (id: string) =>
  (old: Everything): Everything => ({ ...old, pieces: [...old.pieces, piece(id, id)] });

const objectStores: IDBObjectStore = FakeObjectStore.prototype;
const facts = async () =>
  (await rawRows('meta')).filter((row) => (row as { readonly id: string }).id === 'meta') as readonly {
    readonly seq: number;
    readonly count: number;
  }[];

it('reads, changes and writes all drawers as one, and keeps rows in the order in which they were begun', async () => {
  await store.pieces.save(piece('one', 'first'));
  const wanted = somethingEverywhere();
  const joined = (old: Everything): Everything => ({ ...wanted, pieces: [...wanted.pieces, ...old.pieces] });
  expect(await store.changeEverything(joined)).toEqual({ kind: 'saved' });
  expect(await store.everything()).toEqual({ ...wanted, pieces: [piece('one', 'first'), ...wanted.pieces] });
  expect(await store.changeEverything(() => emptyEverything)).toEqual({ kind: 'saved' });
  expect(await store.everything()).toEqual(emptyEverything);
  expect((await facts())[0]).toMatchObject({ count: 0 });
});

it('writes nothing when the very same rows come back', async () => {
  await store.replaceEverything(somethingEverywhere());
  const before = await facts();
  expect(await store.changeEverything((old) => ({ ...old }))).toEqual({ kind: 'saved' });
  expect(await facts()).toEqual(before);
});

/** A store in front of which another window writes, each time it seals its first row of a try. */
async function overtaken(times: number): Promise<{ readonly slow: Store; readonly meanwhile: () => number; readonly end: () => void }> {
  const at = piece('', '').createdAt;
  let written = 0;
  const slow = await openReady();
  const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
  let meanwhile = false;
  const spy = vi.spyOn(crypto.subtle, 'encrypt').mockImplementation(async (...given) => {
    if (!meanwhile && written < times) {
      meanwhile = true;
      written += 1;
      await store.moods.save({ id: `m${written}`, when: 'arriving', mood: 'low', at });
      meanwhile = false;
    }
    return encrypt(...given);
  });
  return { slow, meanwhile: () => written, end: () => spy.mockRestore() };
}

it('is asked again when anything was written meanwhile, and loses neither', async () => {
  const { slow, end } = await overtaken(2);
  const seen: number[] = [];
  const outcome = await slow.changeEverything((old) => {
    seen.push(old.moods.length);
    return adding('from the file')(old);
  });
  end();
  expect([outcome, seen]).toEqual([{ kind: 'saved' }, [0, 1, 2]]);
  const kept = await store.everything();
  expect([kept.pieces.map(({ id }) => id), kept.moods.map(({ id }) => id)]).toEqual([['from the file'], ['m1', 'm2']]);
});

it('gives up after twenty times, with nothing written', async () => {
  const { slow, meanwhile, end } = await overtaken(100);
  expect(await slow.changeEverything(adding('from the file'))).toEqual({ kind: 'failed', name: 'Overtaken' });
  end();
  expect([meanwhile(), (await store.everything()).pieces]).toEqual([20, []]);
});

it('fault 2: changes all or nothing when the n-th write fails, for every n', async () => {
  const old = { ...emptyEverything, pieces: [piece('old', 'was here')] };
  const put = Object.getOwnPropertyDescriptor(FakeObjectStore.prototype, 'put')?.value as IDBObjectStore['put'];
  for (let nth = 1; ; nth += 1) {
    await store.replaceEverything(old);
    let asked = 0;
    const spy = vi.spyOn(objectStores, 'put').mockImplementation(function fails(this: IDBObjectStore, value) {
      asked += 1;
      if (asked === nth) throw new DOMException('the disk', 'DataError');
      return put.call(this, value);
    });
    const outcome = await store.changeEverything(() => somethingEverywhere());
    spy.mockRestore();
    if (asked < nth) {
      expect([outcome, await store.everything()]).toEqual([{ kind: 'saved' }, somethingEverywhere()]);
      return;
    }
    expect([outcome, await store.everything()]).toEqual([{ kind: 'failed', name: 'DataError' }, old]);
  }
});

it('leaves a row that cannot be opened where it is, and counts it', async () => {
  await store.pieces.save(piece('bad', 'words'));
  const bad = (await rawRows('pieces'))[0] as object;
  await store.pieces.save(piece('good', 'words'));
  await rawPut('pieces', { ...bad, body: '{' });
  expect(await store.changeEverything(adding('new'))).toEqual({ kind: 'saved' });
  expect((await store.pieces.all()).map(({ id }) => id)).toEqual(['good', 'new']);
  expect(await rawRows('pieces')).toHaveLength(3);
  expect((await facts())[0]).toMatchObject({ count: 3 });
  // The file brings the row back: it takes the place of the damaged one.
  expect(await store.changeEverything(adding('bad'))).toEqual({ kind: 'saved' });
  expect([(await store.pieces.find('bad'))?.text, (await facts())[0]?.count]).toEqual(['bad', 3]);
});
