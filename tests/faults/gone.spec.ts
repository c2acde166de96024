import { closeSync, openSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

import { openKept } from '../e2e/pages/kept-file.ts';
import { expect, test } from '../e2e/fixtures.ts';
import { expectHelp, openPaper, OwnPhone, writeAndSee } from './own-phone.ts';

const emptied = 'This browser has cleared what Cairn kept here.';
const behind = 'Some of what Cairn kept here is missing.';

/** A phone on which somebody wrote, and whose browser was then closed. */
async function written(phone: OwnPhone): Promise<void> {
  const { context, page } = await phone.start();
  for (const part of ['signs', 'alone', 'places']) {
    await openPaper(page, `/en/safety-plan?s=${part}`);
    await writeAndSee(page, `What I wrote under ${part}.`);
  }
  await context.close();
}

async function canGoOn(page: Page): Promise<void> {
  await expectHelp(page);
  await openKept(page, { settings: { country: 'GB' } });
  await expect(page.getByText(emptied)).toHaveCount(0);
  await expect(page.getByText(behind)).toHaveCount(0);
}

const origins = join('Default', 'IndexedDB');
const localStorageFolder = join('Default', 'Local Storage');

test('fault 9: everything of the site is gone between two visits: a first day, without a word that would be untrue', async ({
  baseURL: _site,
}, info) => {
  const phone = new OwnPhone(info);
  await written(phone);
  for (const folder of [origins, localStorageFolder]) rmSync(join(phone.profile, folder), { recursive: true, force: true });
  const { context, page } = await phone.start();
  await openPaper(page);
  await expect(page.locator('main textarea')).toHaveValue('');
  await expect(page.getByText(emptied)).toHaveCount(0);
  await writeAndSee(page, 'Begun again.');
  await context.close();
});

test('fault 10: the database is gone and the note beside it is there: the loss is named, and a file can be opened', async ({
  baseURL: _site,
}, info) => {
  const phone = new OwnPhone(info);
  await written(phone);
  rmSync(join(phone.profile, origins), { recursive: true, force: true });
  const { context, page } = await phone.start();
  await openPaper(page);
  await expect(page.getByText(emptied)).toBeVisible();
  await page.reload();
  await expect(page.getByText(emptied)).toBeVisible();
  await canGoOn(page);
  await context.close();
});

test('fault 10: the note beside the database is gone: all that was kept is there, and nothing is claimed', async ({
  baseURL: _site,
}, info) => {
  const phone = new OwnPhone(info);
  await written(phone);
  rmSync(join(phone.profile, localStorageFolder), { recursive: true, force: true });
  const { context, page } = await phone.start();
  await openPaper(page);
  await expect(page.locator('main textarea')).toHaveValue('What I wrote under signs.');
  await expect(page.getByText(emptied)).toHaveCount(0);
  await expect(page.getByText(behind)).toHaveCount(0);
  await context.close();
});

/** In the middle third of each file: its end may hold nothing yet. */
const damages = [
  {
    name: 'flipped bytes',
    damage: (file: string, size: number) => {
      const at = Math.floor(size / 3);
      const bytes = readFileSync(file).subarray(at, at + Math.ceil(size / 3));
      write(
        file,
        at,
        bytes.map((byte) => byte ^ 0xff),
      );
    },
  },
  { name: 'a file cut short', damage: (file: string, size: number) => truncateSync(file, Math.floor(size / 2)) },
  {
    name: 'zeroed bytes',
    damage: (file: string, size: number) => write(file, Math.floor(size / 3), new Uint8Array(Math.ceil(size / 3))),
  },
] as const;

function write(file: string, at: number, bytes: Uint8Array): void {
  const open = openSync(file, 'r+');
  writeSync(open, bytes, 0, bytes.length, at);
  closeSync(open);
}

for (const { name, damage } of damages) {
  test(`fault 11: files of the database damaged on disk, ${name}: it is noticed and said, and the app goes on`, async ({
    baseURL: _site,
  }, info) => {
    const phone = new OwnPhone(info);
    await written(phone);
    const folder = join(phone.profile, origins);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:log|ldb)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) damage(file, statSync(file).size);
    const { context, page } = await phone.start();
    await openPaper(page, '/en/safety-plan?s=places');
    await expect(page.getByText(emptied).or(page.getByText(behind))).toBeVisible({ timeout: 20_000 });
    await canGoOn(page);
    await openPaper(page);
    await writeAndSee(page, 'Written after that.');
    await context.close();
  });
}
