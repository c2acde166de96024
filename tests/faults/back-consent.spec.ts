import type { Page } from '@playwright/test';

import { codeNumber, sampleStudy, sampleWords } from '../../src/features/study/sample.test-data.ts';
import { expect, test } from '../e2e/fixtures.ts';
import { everythingStored } from '../e2e/pages/everything-stored.ts';
import { buildSiteWith } from '../e2e/study-site.ts';
import { startServer, type OwnServer } from '../offline/own-server.ts';

// One site with a study for the whole file: building it takes some seconds.
test.describe.configure({ mode: 'default' });

const code = codeNumber(0);
const last = 'Say this, and take part';
let server: OwnServer;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  server = await startServer(buildSiteWith(sampleStudy(['waiting-arm', 'everything-arm'])));
});

test.afterAll(() => server.stop());

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

async function expectAsked(page: Page, purpose: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: sampleWords.purposes[purpose]?.ask ?? '' })).toBeVisible();
}

/** Up to the last question of the consent, with a yes to the first. */
async function walkToLast(page: Page): Promise<void> {
  await page.goto(`${server.origin}/en/join#study=pilot&code=${code}`);
  await press(page, 'Go on');
  await press(page, 'Continue');
  await expectAsked(page, 'take-part');
  await page.getByLabel('Yes', { exact: true }).check();
  await press(page, 'Continue');
  await expectAsked(page, 'ask-again');
}

/** What the phone holds of the taking part. Before anything is kept at all there may be no table. */
async function takingPart(page: Page): Promise<readonly (readonly unknown[])[]> {
  const { drawers } = JSON.parse(await everythingStored(page)) as { readonly drawers: Readonly<Record<string, readonly unknown[]>> };
  return [drawers['cairn/enrolments'] ?? [], drawers['cairn/consents'] ?? []];
}

test('fault 58: Back in the middle of the consent shows what was said, changes it, and nothing is kept before the last yes', async ({
  page,
}) => {
  await walkToLast(page);
  await page.goBack();
  await expectAsked(page, 'take-part');
  await expect(page.getByLabel('Yes', { exact: true })).toBeChecked();
  await page.getByLabel('No', { exact: true }).check();
  await page.goBack();
  await expect(page.getByLabel('What is your code?')).toBeVisible();
  await page.goForward();
  // Only picked and not said: the yes that was said stands.
  await expect(page.getByLabel('Yes', { exact: true })).toBeChecked();
  await page.getByLabel('No', { exact: true }).check();
  await press(page, 'Continue');
  await expect(page.getByRole('heading', { level: 1, name: 'Then you do not take part. That is fine.' })).toBeVisible();
  expect(await takingPart(page)).toEqual([[], []]);
  await page.goBack();
  await expectAsked(page, 'take-part');
  await expect(page.getByLabel('No', { exact: true })).toBeChecked();
  expect(await takingPart(page)).toEqual([[], []]);
});

test('fault 58: Back while the consent is being kept ends where the store ends', async ({ page }) => {
  await walkToLast(page);
  await page.getByLabel('No', { exact: true }).check();
  await page.getByRole('button', { name: last }).evaluate((button: HTMLElement) => {
    button.click();
    history.back();
  });
  await expect(page.getByRole('heading', { level: 1, name: 'What you said' })).toBeVisible();
  await expect(page.locator('.summary-value')).toHaveText(['Yes', 'No']);
  expect((await takingPart(page)).map(({ length }) => length)).toEqual([1, 2]);
  // The questions still lie ahead and behind in the history: nobody is asked them a second time.
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1, name: 'You are already taking part' })).toBeVisible();
});

test('fault 58: Back after the consent says that it stands, and keeps no second one', async ({ page }) => {
  await walkToLast(page);
  await page.getByLabel('Yes', { exact: true }).check();
  await press(page, last);
  await expect(page.getByRole('heading', { level: 1, name: 'What you said' })).toBeVisible();
  const before = await takingPart(page);
  expect(before.map(({ length }) => length)).toEqual([1, 2]);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'You are already taking part' })).toBeVisible();
  await expect(page.getByRole('button', { name: last })).toHaveCount(0);
  expect(await takingPart(page)).toEqual(before);
});
