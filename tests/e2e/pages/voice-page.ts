import type { Page } from '@playwright/test';

import config from '../../../playwright.config.ts';
import { expect as look } from '../fixtures.ts';

/** Sound takes its time, and so does a machine that does other things besides. */
export const expect = look.configure({ timeout: 20_000 });

/** Chromium’s own microphone for tests: it beeps once a second. */
export const launchOptions = {
  ...config.use?.launchOptions,
  args: [...(config.use?.launchOptions?.args ?? []), '--use-fake-device-for-media-stream', '--autoplay-policy=user-gesture-required'],
};
/** Remembers what was opened and what plays, for the tests to look at. */
export async function listenIn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { tracks: [] as MediaStreamTrack[], audio: undefined as HTMLMediaElement | undefined, ended: 0 };
    Object.assign(window, { seen });
    const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wanted) => {
      const stream = await open(wanted);
      seen.tracks.push(...stream.getTracks());
      return stream;
    };
    const play = Reflect.get(HTMLMediaElement.prototype, 'play');
    HTMLMediaElement.prototype.play = function playAndTell() {
      if (seen.audio !== this) this.addEventListener('ended', () => (seen.ended += 1));
      seen.audio = this;
      return play.call(this);
    };
  });
}

type Seen = { readonly seen: { readonly tracks: readonly MediaStreamTrack[]; readonly audio?: HTMLMediaElement; readonly ended: number } };

export function liveTracks(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as Seen).seen.tracks.filter(({ readyState }) => readyState === 'live').length);
}

/** How often the microphone was opened. */
export function timesOpened(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as Seen).seen.tracks.length);
}

/** How many parts of recordings were played to their end. */
export function partsEnded(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as Seen).seen.ended);
}

export function heardSeconds(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as Seen).seen.audio?.currentTime ?? 0);
}

export function isSilent(page: Page): Promise<boolean> {
  return page.evaluate(() => (window as unknown as Seen).seen.audio?.paused ?? true);
}

/** How many rows lie in the two drawers, from the database itself. */
export function rows(page: Page): Promise<readonly number[]> {
  return page.evaluate(
    () =>
      new Promise<readonly number[]>((tell, fail) => {
        const opening = indexedDB.open('cairn');
        opening.onerror = () => fail(new Error('the database did not open'));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['recordings', 'sounds']);
          const counts = ['recordings', 'sounds'].map((name) => transaction.objectStore(name).count());
          transaction.oncomplete = () => {
            opening.result.close();
            tell(counts.map(({ result }) => result));
          };
        };
      }),
  );
}

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });

export async function openVoice(page: Page): Promise<void> {
  await page.goto('/en/path/tell?s=shape');
  await page.getByLabel('My voice').check();
  await button(page, 'Continue').click();
  await expect(button(page, 'Start recording')).toBeVisible();
}

export async function recordSome(page: Page): Promise<void> {
  await button(page, 'Start recording').click();
  await expect(page.getByText('Recording has started.')).toBeVisible();
  await expect(page.getByText('0:03 of 10:00')).toBeVisible();
}

export async function recordAndStop(page: Page): Promise<void> {
  await recordSome(page);
  await button(page, 'Stop').click();
  await expect(page.getByText('Done. Kept on this phone:')).toBeVisible();
}

export async function hears(page: Page): Promise<void> {
  await button(page, /^Play: /).click();
  await expect.poll(() => heardSeconds(page)).toBeGreaterThan(0.4);
}
