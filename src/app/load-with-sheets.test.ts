import { afterEach, expect, it, vi } from 'vitest';

import { loadWithSheets } from './load-with-sheets.ts';

type Sheet = { href: string; onload: () => void; onerror: () => void; readonly remove: () => void };

function pretendHead(): { readonly asked: Sheet[] } {
  const asked: Sheet[] = [];
  vi.stubGlobal('document', {
    createElement: () => ({ remove: () => undefined }),
    head: { append: (link: Sheet) => asked.push(link) },
  });
  return { asked };
}

afterEach(() => vi.unstubAllGlobals());

it('loads what has no sheet at once', async () => {
  await expect(loadWithSheets(() => Promise.resolve('room'))).resolves.toBe('room');
});

it('loads after the sheet came, and asks for a sheet once', async () => {
  const { asked } = pretendHead();
  const load = vi.fn<() => Promise<string>>(() => Promise.resolve('room'));
  const both = [loadWithSheets(load, ['one.css']), loadWithSheets(load, ['one.css'])];
  await Promise.resolve();
  expect(load).not.toHaveBeenCalled();
  asked[0]?.onload();
  await Promise.all(both);
  await loadWithSheets(load, ['one.css']);
  expect(asked.map(({ href }) => href)).toEqual(['/one.css']);
});

it('fails without the sheet, and asks again the next time', async () => {
  const { asked } = pretendHead();
  const first = loadWithSheets(() => Promise.resolve('room'), ['two.css']);
  asked[0]?.onerror();
  await expect(first).rejects.toThrow('no two.css');
  const second = loadWithSheets(() => Promise.resolve('room'), ['two.css']);
  asked[1]?.onload();
  await expect(second).resolves.toBe('room');
});
