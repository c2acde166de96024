import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect, test, withWorker } from './fixtures.ts';
import { everythingStored } from './pages/everything-stored.ts';
import { OwnWords } from './pages/own-words.ts';

test.use(withWorker);

const risk = 'I do not want to be alive any more.';
const calm = 'I do not want to go to work tomorrow.';

const strip = (page: Page) => page.getByRole('status').filter({ hasText: 'Some of these words can go with feeling unsafe.' });
const ok = (page: Page) => page.getByRole('button', { name: 'I’m OK, keep writing' });

/** Longer than the pause after which it would have come. */
async function longEnough(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => setTimeout(done, 2500)));
}

test('a quiet strip comes under words that can go with feeling unsafe, and takes nothing away', async ({ page }) => {
  const words = new OwnWords(page);
  await words.chooseCountry('GB');
  await words.openMoment();
  const field = page.locator('main textarea');
  await field.click();
  await page.keyboard.type(risk);
  const before = await field.boundingBox();
  await expect(strip(page)).toBeVisible();

  // Nothing above it moves, the focus stays, and writing goes on.
  expect(await field.boundingBox()).toEqual(before);
  await expect(field).toBeFocused();
  await page.keyboard.type(' It rained.');
  await expect(field).toHaveValue(`${risk} It rained.`);
  await words.kept();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  // Said once, politely, and all of it.
  await expect(strip(page)).toHaveCount(1);
  expect(await strip(page).getAttribute('aria-live')).toBeNull();
  await expect(strip(page).getByRole('link', { name: 'See who is there' })).toHaveAttribute('href', '/en/help-now/gb');
  await expect(strip(page).getByRole('link', { name: 'Call Samaritans on 116 123' })).toHaveAttribute('href', 'tel:116123');
  await expect(strip(page).getByRole('link', { name: /^Text SHOUT to 85258/ })).toHaveAttribute('href', /^sms:85258/);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('“I’m OK” leads back to the writing, and it stays quiet until Cairn is opened anew', async ({ page }) => {
  const words = new OwnWords(page);
  await words.openMoment();
  await words.write(risk);
  await ok(page).click();
  await expect(strip(page)).toHaveCount(0);
  await expect(page.locator('main textarea')).toBeFocused();
  await page.keyboard.type(' I want to die.');
  await longEnough(page);
  await expect(strip(page)).toHaveCount(0);
  await expect(page.locator('main textarea')).toHaveValue(`${risk} I want to die.`);
  await words.kept();

  await words.openMoment();
  await expect(page.locator('main textarea')).toHaveValue(`${risk} I want to die.`);
  await expect(strip(page)).toBeVisible();
});

test('it comes when the field is left, and a tap below lands where it was aimed', async ({ page }) => {
  const words = new OwnWords(page);
  await words.openMoment();
  await words.write(risk);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).not.toHaveURL(/s=moment/);
  await page.goBack();
  await expect(page.locator('main textarea')).toHaveValue(risk);
});

test('other words leave it quiet', async ({ page }) => {
  const words = new OwnWords(page);
  await words.openMoment();
  await words.write(`${calm} This queue is killing me. When I was nineteen I wanted to die.`);
  await longEnough(page);
  await expect(strip(page)).toHaveCount(0);
});

test('it can be switched off, with its limits beside the switch', async ({ page }) => {
  const words = new OwnWords(page);
  await page.goto('/en/settings');
  const look = page.getByRole('group', { name: 'A look at the words you write' });
  await expect(look.getByLabel('On')).toBeChecked();
  await expect(page.getByText('It tells no one, and keeps nothing of what it found.')).toBeVisible();
  await look.getByText('Off', { exact: true }).click();
  await expect(look.getByLabel('Off')).toBeChecked();
  await expect(page.locator('main').getByText('Kept on this phone', { exact: true }).first()).toBeVisible();
  await words.openMoment();
  await words.write(risk);
  await longEnough(page);
  await expect(strip(page)).toHaveCount(0);
});

test('nothing of it is kept anywhere, and what is fetched does not hang on what was found', async ({ browser, baseURL }) => {
  async function traces(
    text: string,
  ): Promise<{ readonly kept: string; readonly fetched: readonly string[]; readonly logged: readonly string[] }> {
    const context = await browser.newContext({ serviceWorkers: 'block', ...(baseURL === undefined ? {} : { baseURL }) });
    const page = await context.newPage();
    const fetched: string[] = [];
    const logged: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    page.on('console', (message) => logged.push(message.text()));
    const words = new OwnWords(page);
    await words.chooseCountry('GB');
    await words.openMoment();
    await words.write(text);
    if (text === risk) await expect(strip(page)).toBeVisible();
    else await longEnough(page);
    await words.kept();
    const kept = await everythingStored(page);
    await context.close();
    return { kept: plainly(kept, text), fetched: fetched.toSorted(), logged };
  }

  const [lit, quiet] = [await traces(risk), await traces(calm)];
  expect(lit.kept).toBe(quiet.kept);
  expect(lit.kept).toContain('WORDS');
  expect(lit.fetched).toEqual(quiet.fetched);
  // That the worker is kept out of this test is said by the browser.
  expect([...lit.logged, ...quiet.logged].filter((line) => !line.includes('Service Worker registration blocked'))).toEqual([]);
});

test('it works without a network', async ({ page, context }) => {
  const words = new OwnWords(page);
  await words.openMoment();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open('cairn-files')).keys()).some(({ url }) => url.includes('safety-look'))))
    .toBe(true);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await context.setOffline(true);
  await words.openMoment();
  await words.write(risk);
  await expect(strip(page)).toBeVisible();
});

test('it is there where words are let go, and keeps them no more than the page does', async ({ page }) => {
  const words = new OwnWords(page);
  await page.goto('/en/path/tell?s=write&p=let-go');
  await words.write(risk);
  await expect(strip(page)).toBeVisible();
  await expect(page.locator('main textarea')).toHaveValue(risk);
  expect(await everythingStored(page)).not.toContain(risk);
  await ok(page).click();
  await expect(page.locator('main textarea')).toBeFocused();
  await expect(page.locator('main textarea')).toHaveValue(risk);
});

/** Without what differs from one visit to the next: the words themselves, times, and what is drawn by chance. */
function plainly(kept: string, text: string): string {
  return kept
    .replaceAll(text, 'WORDS')
    .replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, 'TIME')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
    .replaceAll(/"[0-9a-f]{32}"/g, '"ID"')
    .replaceAll(/(\\?"(?:seed|installId|seq|count|key|idx|checksum|digest|sum)\\?":\s*)(\\?"[^"]*"|[\d.]+)/g, '$1 X');
}
