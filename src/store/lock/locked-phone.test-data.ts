import { rawDump, rawRows } from '../raw-database.test-data.ts';
import type { KeyRow } from './key-row.ts';

/** What opens the lock in these tests. */
export const words = 'three grey stones';

export async function keyRow(): Promise<KeyRow> {
  return (await rawRows('meta')).find((row) => (row as { readonly id: string }).id === 'key') as KeyRow;
}

/** Everything that lies on the phone, as one text: bytes as Latin letters, so that no word hides. */
export async function allOnDisk(): Promise<string> {
  const plain = (value: unknown): unknown => (value instanceof Uint8Array ? String.fromCharCode(...value) : value);
  const beside = Array.from({ length: localStorage.length }, (_, at) => localStorage.getItem(localStorage.key(at) ?? ''));
  return JSON.stringify([beside, await rawDump()], (_name, value: unknown) => plain(value));
}
