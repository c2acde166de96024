import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { mergeDrawers, replaceDrawers } from '#domain/backup/merge.ts';
import { readTakeaway, takeawayVersion, type TakeawayDrawers } from '#domain/export/takeaway.ts';
import { openAge } from '#formats/age-file.ts';
import { sha256Hex } from '#formats/digest.ts';
import { meantBy } from '#formats/passphrase.ts';
import { drawerNames, emptyDrawers } from '#store/drawer-names.ts';

import { emptyBrowser, openKept } from './pretend-phone.ts';

/** What somebody saved with any Cairn before this one opens in this one. */

const folder = join(import.meta.dirname, '../fixtures/backups');
const versions = Array.from({ length: takeawayVersion }, (_, at) => at + 1);

function opened(text: string): TakeawayDrawers {
  const outcome = readTakeaway(text, 10_000_000, sha256Hex);
  if (outcome.kind !== 'ok') throw new Error(JSON.stringify(outcome));
  return outcome.data;
}

const rowsIn = (text: string) => (JSON.parse(text) as { readonly drawers: Record<string, unknown> }).drawers;

beforeEach(emptyBrowser);
afterEach(() => {
  vi.unstubAllGlobals();
});

it('every version of the format has its frozen file', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  expect(files.toSorted()).toEqual(versions.map((version) => `version-${String(version)}.json`));
  expect(readdirSync(folder)).toContain(`version-${String(takeawayVersion)}.age`);
});

describe.each(versions)('fault 19, 42: a backup of version %i', (version) => {
  const text = readFileSync(join(folder, `version-${String(version)}.json`), 'utf8');

  it('has something in every drawer', () => {
    for (const name of drawerNames) expect(JSON.stringify(rowsIn(text)[name] ?? null).length).toBeGreaterThan(4);
  });

  it('comes back on an empty phone, row by row', async () => {
    const store = await openKept('cairn');
    expect(await store.changeEverything((old) => replaceDrawers(old, opened(text)))).toEqual({ kind: 'saved' });
    // What only held for the browser it was made in stays behind.
    const { persistAsked: _asked, persistGranted: _granted, ...settings } = rowsIn(text)['settings'] as Record<string, unknown>;
    expect(await store.everything()).toStrictEqual({ ...rowsIn(text), settings });
    store.close();
  });

  it('is put together with what is there, and a second time changes nothing', async () => {
    const store = await openKept('cairn');
    const at = { utc: '2027-01-01T10:00:00.000Z', offset: 0 };
    await store.pieces.save({ id: 'new', kind: 'note', prompt: 'anything', text: 'newer words', createdAt: at, changedAt: at });
    await store.changeEverything((old) => mergeDrawers(old, opened(text)).drawers);
    const once = await store.everything();
    expect(once.pieces).toEqual([expect.objectContaining({ id: 'new' }), ...(rowsIn(text)['pieces'] as readonly unknown[])]);
    await store.changeEverything((old) => mergeDrawers(old, opened(text)).drawers);
    expect(await store.everything()).toStrictEqual(once);
    store.close();
  });
});

it('fault 40: a damaged file changes nothing of what is there', async () => {
  const store = await openKept('cairn');
  const text = readFileSync(join(folder, 'version-2.json'), 'utf8').replace('On the bus', 'On the Bus');
  expect(readTakeaway(text, 10_000_000, sha256Hex).kind).toBe('changed');
  expect(await store.everything()).toEqual(emptyDrawers());
  store.close();
});

it('the locked file of version 2 holds the plain one, byte for byte', async () => {
  const locked = await openAge(readFileSync(join(folder, 'version-2.age')), meantBy('Abandon, ability, able, about, above, absent'));
  if (locked.kind !== 'ok') throw new Error(locked.kind);
  expect(new TextDecoder().decode(locked.bytes)).toBe(readFileSync(join(folder, 'version-2.json'), 'utf8'));
});
