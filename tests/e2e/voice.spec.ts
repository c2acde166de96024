import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, devices, type Page } from '@playwright/test';

import { test, withWorker } from './fixtures.ts';
import { everythingStored } from './pages/everything-stored.ts';
import { putInPlace, savePlainFile } from './pages/kept-file.ts';
import {
  button,
  expect,
  heardSeconds,
  hears,
  isSilent,
  launchOptions,
  listenIn,
  liveTracks,
  openVoice,
  partsEnded,
  recordAndStop,
  recordSome,
  rows,
  timesOpened,
} from './pages/voice-page.ts';

test.use({ launchOptions, permissions: ['microphone'] });
test.slow();

/** What axe finds, with the contrast held to AAA. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } } })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

test.describe('with a worker', () => {
  test.use(withWorker);

  test('offline: record, pause with the microphone off, go on, stop, and hear both parts to the end', async ({ page, context }) => {
    await listenIn(page);
    await openVoice(page);
    await expect(page.getByText('Cairn is now kept on this phone.')).toBeVisible({ timeout: 40_000 });
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByText('The recording stays on this phone.')).toBeVisible();
    expect(await timesOpened(page)).toBe(0);

    await recordSome(page);
    expect(await liveTracks(page)).toBe(1);
    await button(page, 'Pause').click();
    await expect(page.getByText('Paused, and the microphone is off. Kept:')).toBeVisible();
    expect(await liveTracks(page)).toBe(0);
    await button(page, 'Go on').click();
    await expect(page.getByText('Recording goes on.')).toBeVisible();
    await expect(page.getByText('0:05 of 10:00')).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await button(page, 'Stop').click();
    await expect(page.getByText('Done. Kept on this phone:')).toBeVisible();
    expect(await liveTracks(page)).toBe(0);
    await expect(button(page, 'Start recording')).toBeFocused();

    await page.reload();
    await hears(page);
    await button(page, /^Pause: /).click();
    expect(await isSilent(page)).toBe(true);
    await button(page, /^Play: /).click();
    // Both parts came to their end, one after the other, and it rests at the start.
    await expect.poll(() => partsEnded(page)).toBe(2);
    await expect(page.getByText(/^0:00 of 0:0[5-9]$/)).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  });
});

test('removing takes every row out at once, undo brings it back, and another page has no undo any more', async ({ page }) => {
  await listenIn(page);
  await openVoice(page);
  await recordAndStop(page);
  await recordAndStop(page);
  expect((await rows(page))[0]).toBe(2);
  for (const _ of [1, 2]) {
    await button(page, /^Remove: /)
      .first()
      .click();
    await button(page, 'Yes, remove it').click();
    await expect(page.getByText('It is removed.').first()).toBeVisible();
  }
  await expect(page.getByText('It is removed.')).toHaveCount(2);
  expect(await rows(page)).toEqual([0, 0]);
  await button(page, 'Undo').first().click();
  await hears(page);
  expect((await rows(page))[0]).toBe(1);
  await page.reload();
  await expect(button(page, /^Play: /)).toHaveCount(1);
  await expect(button(page, 'Undo')).toHaveCount(0);
});

test('a killed browser costs the last seconds only', async ({ baseURL }) => {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-voice-'));
  const options = { ...devices['Pixel 7'], ...launchOptions, baseURL: baseURL ?? '', permissions: ['microphone'], locale: 'en-GB' };
  try {
    const before = await chromium.launchPersistentContext(folder, options);
    const first = before.pages()[0] ?? (await before.newPage());
    await openVoice(first);
    await button(first, 'Start recording').click();
    await expect(first.getByText('0:07 of 10:00')).toBeVisible();
    const gone = before.waitForEvent('close');
    const session = await before.browser()?.newBrowserCDPSession();
    session?.send('Browser.crash').catch(() => undefined);
    await gone;

    const after = await chromium.launchPersistentContext(folder, options);
    const page = after.pages()[0] ?? (await after.newPage());
    await listenIn(page);
    await page.goto('/en/path/tell?s=write');
    const cut = page.getByText(/^This one was cut off. It is kept up to [4-9] seconds\.$/);
    await expect(cut).toBeVisible();
    await hears(page);
    await expect.poll(() => heardSeconds(page)).toBeGreaterThan(3);
    await button(page, /^Keep it: /).click();
    await expect(cut).toHaveCount(0);
    await page.reload();
    await expect(button(page, /^Play: /)).toBeVisible();
    await expect(cut).toHaveCount(0);
    await after.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('leaving is silent at once: the microphone goes off, what is kept stays kept', async ({ page }) => {
  await listenIn(page);
  await openVoice(page);
  await recordAndStop(page);
  await hears(page);
  await page.evaluate(() => (document.documentElement.dataset['left'] = 'yes'));
  expect(await isSilent(page)).toBe(true);
  await page.evaluate(() => delete document.documentElement.dataset['left']);

  await recordSome(page);
  await page.evaluate(() => (document.documentElement.dataset['left'] = 'yes'));
  expect(await liveTracks(page)).toBe(0);
  await page.evaluate(() => delete document.documentElement.dataset['left']);
  await expect(button(page, /^Play: /)).toHaveCount(2);

  await recordSome(page);
  await page.getByRole('link', { name: 'Leave' }).last().click();
  await expect(page).not.toHaveURL(/path/);
  await page.goto('/en/path/tell?s=write');
  const cover = page.locator('#left-cover button');
  if (await cover.isVisible()) await cover.click();
  await expect(button(page, /^Play: /)).toHaveCount(3);
});

test('a page out of sight pauses, and another page stops, and both keep what was said', async ({ page }) => {
  await listenIn(page);
  await openVoice(page);
  await recordSome(page);
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(page.getByText('Paused, because this page went out of sight. Kept:')).toBeVisible();
  expect(await liveTracks(page)).toBe(0);
  await button(page, 'Go on').click();
  await expect(page.getByText('Recording goes on.')).toBeVisible();
  await page.getByRole('link', { name: 'Stop for now' }).click();
  await expect(page).toHaveURL(/\/en$/);
  // The address changes first; the page with the microphone goes once the next one can be shown.
  await expect.poll(() => liveTracks(page)).toBe(0);
  // Loading another page before the end is noted would cut it off, and Cairn would say so.
  await expect.poll(() => everythingStored(page)).toContain('"endedAt"');
  await page.goto('/en/path/tell?s=write');
  await hears(page);
  expect((await rows(page))[0]).toBe(1);
  await expect(page.getByText('This one was cut off.')).toHaveCount(0);
});

test('what is written beside it is kept, and the file carries the sound to another phone', async ({ page }) => {
  await listenIn(page);
  await openVoice(page);
  await page.getByLabel('In writing, if you like').fill('I said it out loud.');
  await expect(page.locator('main').getByText('Kept on this phone', { exact: true })).toBeVisible();
  await recordAndStop(page);
  const before = await rows(page);
  await page.goto('/en/kept-here');
  await expect(page.getByText('1 recording of your voice').first()).toBeVisible();
  await page.goto('/en/take-away');
  await expect(page.getByText('It will be smaller than 1 MB.')).toBeVisible();
  const buffer = await savePlainFile(page);
  await page.goto('/en/take-away');
  await button(page, 'Delete everything').click();
  await button(page, 'Yes, delete it all').click();
  await expect(page.getByText('Everything is deleted from this phone.')).toBeVisible();
  await putInPlace(page, buffer);
  await page.goto('/en/path/tell?s=write');
  await hears(page);
  await expect(page.getByLabel('In writing, if you like')).toHaveValue('I said it out loud.');
  expect(await rows(page)).toEqual(before);
});

test('a full phone stops the recording and says what is safe', async ({ page }) => {
  await listenIn(page);
  await page.addInitScript(() => {
    const put = Reflect.get(IDBObjectStore.prototype, 'put') as (this: IDBObjectStore, ...given: unknown[]) => IDBRequest<IDBValidKey>;
    IDBObjectStore.prototype.put = function putUntilFull(...given: unknown[]) {
      if (this.name === 'sounds' && (given[0] as { readonly id: string }).id.endsWith('.1')) {
        throw new DOMException('full', 'QuotaExceededError');
      }
      return put.apply(this, given);
    };
  });
  await openVoice(page);
  await button(page, 'Start recording').click();
  await expect(page.getByRole('alert').getByText(/^This phone is full, so the recording stopped\. Kept: [1-4] seconds?\./)).toBeVisible();
  expect(await liveTracks(page)).toBe(0);
  await hears(page);
});

test.describe('without a microphone', () => {
  test.use({ permissions: [] });

  test('a no is taken as a no, and writing works without it', async ({ page }) => {
    await openVoice(page);
    await button(page, 'Start recording').click();
    await expect(page.getByRole('heading', { name: 'The microphone is not allowed here' })).toBeVisible();
    await expect(page.getByText('Nothing was recorded.')).toBeVisible();
    await page.getByLabel('In writing, if you like').fill('Then I write.');
    await expect(page.locator('main').getByText('Kept on this phone', { exact: true })).toBeVisible();
    expect(await rows(page)).toEqual([0, 0]);
    await button(page, 'Continue').click();
    await expect(page).not.toHaveURL(/s=write/);
  });

  const without = [
    {
      title: 'No microphone was found',
      take: () => {
        navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('none', 'NotFoundError'));
      },
    },
    {
      title: 'The microphone is in use',
      take: () => {
        navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('busy', 'NotReadableError'));
      },
    },
    { title: 'This browser cannot record', take: () => void Reflect.deleteProperty(window, 'MediaRecorder') },
    {
      title: 'This page cannot use the microphone',
      take: () => void Object.defineProperty(window, 'isSecureContext', { value: false, configurable: true }),
    },
  ] as const;

  for (const { title, take } of without) {
    test(title, async ({ page }) => {
      await openVoice(page);
      await page.evaluate(take);
      await button(page, 'Start recording').click();
      await expect(page.getByRole('heading', { name: title })).toBeVisible();
      await expect(page.getByText('Nothing was recorded.')).toBeVisible();
      await expect(button(page, 'Start recording')).toBeVisible();
    });
  }
});
