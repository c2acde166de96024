import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

import type { Everything } from '../../src/store/store.ts';
import type { KeptThings } from './diary.ts';
import { screenWords } from './words.ts';

/** What the app itself gives back after a start, and what is wrong with it already. */
export type ReadBack = { readonly things: KeptThings; readonly problems: readonly string[] };

/** Saves the plain file with everything, and looks whether any notice says that something is missing or that nothing is kept. */
export async function readBack(page: Page): Promise<ReadBack> {
  await page.goto('/en/take-away?p=plain');
  await page.getByRole('button', { name: screenWords.plainFile }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: screenWords.saveFile }).click();
  const file = JSON.parse(readFileSync(await (await coming).path(), 'utf8')) as { readonly drawers: Everything };
  const shown = await page.locator('body').innerText();
  const sentinel = JSON.parse((await page.evaluate(() => localStorage.getItem('cairn-kept-cairn'))) ?? '{}') as { readonly count?: number };
  const rows = rowsIn(file.drawers);
  return {
    things: thingsIn(file.drawers),
    problems: [
      ...screenWords.notices.filter((notice) => shown.includes(notice)).map((notice) => `a notice stood on the screen: ${notice}`),
      ...(sentinel.count === rows ? [] : [`there are ${rows} rows, and the sentinel counts ${String(sentinel.count)}`]),
    ],
  };
}

function rowsIn(drawers: Everything): number {
  return Object.values(drawers).reduce<number>((sum, drawer) => sum + (Array.isArray(drawer) ? drawer.length : 1), 0);
}

/** Everything the steps know how to change, one line each. */
export function thingsIn({ pieces, sittings, choices, plan, rungs, checkIns, moods }: Partial<Everything>): KeptThings {
  const answers = (sittings ?? []).flatMap(({ log }) => log).map(({ item, after }) => [`answer/${item}`, JSON.stringify(after)] as const);
  const fields = (['wish', 'outcome', 'obstacle', 'step', 'place'] as const).map(
    (field) => [`plan/${field}`, plan?.[field] ?? ''] as const,
  );
  const things = [
    ...(pieces ?? []).map(({ id, text }) => [`words/${id}`, text] as const),
    ...(pieces ?? []).map(
      ({ id, marks }) => [`marks/${id}`, marks === undefined || marks.length === 0 ? '' : String(marks.length)] as const,
    ),
    ...answers,
    ...fields,
    ['choice/barrier', choices?.barrier ?? ''] as const,
    ...(rungs ?? []).map(({ rung }) => [`rungs/${rung}`, String((rungs ?? []).filter((other) => other.rung === rung).length)] as const),
    ...(checkIns ?? []).map(({ day, answer }) => [`check-in/${day}`, answer] as const),
    ['moods', moods === undefined || moods.length === 0 ? '' : String(moods.length)] as const,
  ];
  return new Map(things.filter(([, value]) => value !== ''));
}
