import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect, test, withWorker } from './fixtures.ts';
import { keptOn, openKept, savePlainFile } from './pages/kept-file.ts';

const at = (day: number) => ({ utc: `2026-03-0${String(day)}T10:00:00.000Z`, offset: 0 });
const piece = (id: string, text: string, day: number) => {
  return { id, kind: 'note' as const, prompt: 'anything', text, createdAt: at(1), changedAt: at(day) };
};
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1 })).toHaveText(name);

type Locked = { readonly words: readonly string[]; readonly file: Buffer };

/** Makes a locked file as a person does: sees the words, types two of them back, saves. */
async function makeLocked(page: Page): Promise<Locked> {
  await page.goto('/en/take-away?p=lock');
  await heading(page, 'Your six words');
  const words = await page.locator('.key-words li').allTextContents();
  expect(words).toHaveLength(6);
  await button(page, 'I have written them down').click();
  await heading(page, 'Do you have them?');
  for (const field of await page.getByLabel(/^Word number/).all()) {
    const place = Number(/\d+/.exec((await field.getAttribute('name')) ?? '')?.[0]);
    await field.fill(` ${words[place - 1]?.toUpperCase() ?? ''}`);
  }
  await button(page, 'Lock the file').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your file is ready', { timeout: 30_000 });
  const saved = page.waitForEvent('download');
  await button(page, 'Save the file').click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('cairn.age');
  return { words, file: readFileSync(await download.path()) };
}

async function choose(page: Page, buffer: Buffer, name = 'cairn.age'): Promise<void> {
  await page.goto('/en/take-away');
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

async function unlock(page: Page, words: string): Promise<void> {
  await page.getByLabel('The words').fill(words);
  await button(page, 'Open the file').click();
}

test('a locked file brings everything back on another phone', async ({ page, browser }) => {
  test.slow();
  await openKept(page, { pieces: [piece('p', 'On the bus home. “👣”', 2)] });
  const { words, file } = await makeLocked(page);
  expect(file.toString('latin1')).not.toContain('On the bus');
  await button(page, 'Yes, I have it').click();
  await expect(page.getByText('Cairn remembers that you made a backup today.')).toBeVisible();
  await page.goto('/en/take-away');
  await expect(page.getByText('You said you have a backup from')).toBeVisible();

  const other = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  await choose(other, file);
  await heading(other, 'Which words lock this file?');
  await unlock(other, 'these are not the six words');
  await expect(other.getByText('The file does not open with these words.')).toBeVisible({ timeout: 60_000 });
  await unlock(other, words.join(', '));
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('What is in this file', { timeout: 60_000 });
  await expect(other.getByText('1 in the file.').first()).toBeVisible();
  await button(other, 'Use this file').click();
  await heading(other, 'Done');
  expect((await keptOn(other)).pieces.map(({ text }) => text)).toEqual(['On the bus home. “👣”']);
  await other.context().close();
});

test('fault 42: an older file over newer words loses neither, can be undone, and twice is as once', async ({ page }) => {
  await openKept(page, { pieces: [piece('p', 'older words', 2), piece('q', 'only in the file', 2)] });
  const file = await savePlainFile(page);
  await openKept(page, { pieces: [piece('p', 'newer words', 5), piece('r', 'only here', 3)] });
  for (const round of ['first', 'second']) {
    await choose(page, file, 'cairn.json');
    await heading(page, 'What is in this file');
    if (round === 'first') await expect(page.getByText('2 in the file. 1 not on this phone. 1 newer here.')).toBeVisible();
    await button(page, 'Put them together').click();
    await heading(page, 'Done');
    const { pieces } = await keptOn(page);
    expect(pieces.map(({ text }) => text)).toEqual(['newer words', 'only here', 'only in the file']);
    expect(pieces[0]?.earlier?.map(({ text }) => text)).toEqual(['older words']);
  }
  await choose(page, file, 'cairn.json');
  await button(page, 'Put the file in its place').click();
  await button(page, 'Yes, replace it all').click();
  await heading(page, 'Done');
  await button(page, 'Undo this').click();
  await expect(page.getByText('Undone. Everything is as it was before.')).toBeVisible();
  expect((await keptOn(page)).pieces).toHaveLength(3);
});

test('fault 41: what is no file of ours is refused with its reason, and nothing is touched', async ({ page }) => {
  for (const [bytes, why] of [
    ['', 'There is nothing in it.'],
    ['{"hello":', 'It is not a file that Cairn can read.'],
    ['age-encryption.org/v1\n-> X25519 AAAA\nBBBB\n', 'first lines are damaged'],
  ] as const) {
    await choose(page, Buffer.from(bytes));
    if (bytes.startsWith('age')) await unlock(page, 'any words');
    await expect(page.getByRole('alert')).toContainText(why);
    await expect(page.getByRole('alert')).toContainText('What is on this phone is untouched.');
  }
  await page.goto('/en/take-away');
  await page.locator('input[type=file]').evaluate((field: HTMLInputElement) => {
    const huge = new File(['{}'], 'huge.age');
    Object.defineProperty(huge, 'size', { value: 2 ** 31 });
    Object.defineProperty(huge, 'arrayBuffer', { value: () => Promise.reject(new Error('it was read')) });
    Object.defineProperty(field, 'files', { value: [huge] });
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(page.getByRole('alert')).toContainText('It is larger than a file from Cairn can be.');
});

test('fault 40: a plain file that was changed is refused; what can be read is shown only when asked for', async ({ page }) => {
  await openKept(page, { pieces: [piece('p', 'on the bus', 2)] });
  const file = (await savePlainFile(page)).toString('utf8').replace('on the bus', 'on the Bus');
  await choose(page, Buffer.from(file), 'cairn.json');
  await expect(page.getByRole('alert')).toContainText('It is not as it was when it was made.');
  await button(page, 'Look at what can still be read').click();
  await expect(page.getByText('This file was damaged or changed.')).toBeVisible();
  await button(page, 'Leave things as they are').click();
  expect((await keptOn(page)).pieces.map(({ text }) => text)).toEqual(['on the bus']);
});

test('fault 55, 56: a closed share sheet is not saved, and the file is asked after', async ({ page }) => {
  await page.addInitScript(() => {
    const real = globalThis.matchMedia.bind(globalThis);
    globalThis.matchMedia = (query) => (query.includes('coarse') ? ({ matches: true } as MediaQueryList) : real(query));
    Object.assign(navigator, { canShare: () => true, share: () => Promise.reject(new DOMException('', 'AbortError')) });
  });
  await page.goto('/en/take-away?p=plain');
  await heading(page, 'A plain file can be read by anyone who has it');
  await button(page, 'Save the plain file').click();
  await button(page, 'Save the file').click();
  await expect(page.getByText('Nothing was saved. The file is ready when you are.')).toBeVisible();
  await expect(page.getByText('Do you have it?')).toHaveCount(0);
  await page.evaluate(() => Object.assign(navigator, { share: () => Promise.resolve() }));
  await button(page, 'Save it once more').click();
  await expect(page.getByText('Do you have it?')).toBeVisible();
  await button(page, 'No, I cannot find it').click();
  await expect(page.getByText('Then it may not be saved.')).toBeVisible();
});

test('with the keyboard alone, words of one’s own, and no network', async ({ page, context }) => {
  test.slow();
  await page.goto('/en/take-away');
  await page.waitForSelector('html[data-awake]');
  await page.getByRole('link', { name: 'Make a locked file' }).focus();
  await page.keyboard.press('Enter');
  await heading(page, 'Your six words');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await button(page, 'Use words of my own').press('Enter');
  const own = page.getByLabel('Your words', { exact: true });
  await own.fill('too short');
  await own.press('Enter');
  await expect(page.getByText('That is too short')).toBeVisible();
  await own.fill('the heron waits at six');
  await own.press('Enter');
  const again = page.getByLabel('Your words once more');
  await again.fill('the heron waits at seven');
  await again.press('Enter');
  await expect(page.getByText('That is not it yet.')).toBeVisible();
  await again.fill('the heron waits at six');
  await again.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your file is ready', { timeout: 30_000 });
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await context.setOffline(false);
});

test.describe('without a network', () => {
  test.use(withWorker);

  test('a locked file is made and opened', async ({ page, context }) => {
    test.slow();
    await page.goto('/en/take-away');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await expect
      .poll(
        () =>
          page.evaluate(async () =>
            (await Promise.all((await caches.keys()).map(async (one) => (await (await caches.open(one)).keys()).length))).reduce(
              (sum, n) => sum + n,
              0,
            ),
          ),
        { timeout: 60_000 },
      )
      .toBeGreaterThan(400);
    await page.reload();
    await context.setOffline(true);
    const { words, file } = await makeLocked(page);
    await choose(page, file);
    await unlock(page, words.join(' '));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is in this file', { timeout: 60_000 });
  });
});

test('the offer stands quietly at the end of a plan, until it is put off', async ({ page }) => {
  const plan = { wish: 'w', outcome: 'o', obstacle: '', feeling: '', act: '', step: 'Call', place: '', changedAt: at(1), madeAt: at(1) };
  await openKept(page, { plan });
  await page.goto('/en/path/plan?s=done');
  await expect(page.getByRole('link', { name: 'Make a backup' })).toBeVisible();
  await button(page, 'Not now').click();
  await expect(page.getByRole('link', { name: 'Make a backup' })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Make a backup' })).toHaveCount(0);
});

test('every page of it is open to all and fits a small screen', async ({ page }) => {
  await openKept(page, { pieces: [piece('p', 'on the bus', 2)] });
  const file = await savePlainFile(page);
  await page.setViewportSize({ width: 320, height: 640 });
  const looks: readonly (() => Promise<unknown>)[] = [
    () => page.goto('/en/take-away'),
    () => page.goto('/en/take-away?p=plain'),
    () => page.goto('/en/take-away?p=lock'),
    () => button(page, 'I have written them down').click(),
    async () => {
      await choose(page, file, 'cairn.json');
      await heading(page, 'What is in this file');
    },
    async () => {
      await choose(page, readFileSync(new URL('../fixtures/backups/version-2.age', import.meta.url)));
      await heading(page, 'Which words lock this file?');
    },
  ];
  for (const look of looks) {
    await look();
    await expect(page.locator('[data-opening]')).toHaveCount(0);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});
