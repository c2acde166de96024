import type { Page } from '@playwright/test';

import { codeNumber, samplePlan, sampleStudy, sampleWords } from '../../src/features/study/sample.test-data.ts';
import type { Site } from '../../tools/serve/site-server.ts';
import { startServer, type OwnServer } from '../offline/own-server.ts';
import { savePlainFile } from './pages/kept-file.ts';
import { expect, test, withWorker } from './fixtures.ts';
import { readable } from './readable.ts';
import { buildSiteWith } from './study-site.ts';

test.use(withWorker);

// One site with a study for the whole file: building it takes some seconds.
test.describe.configure({ mode: 'default' });

const study = sampleStudy(['waiting-arm', 'everything-arm']);
const code = codeNumber(0);
const otherCode = codeNumber(1);
const armNames = samplePlan.arms.map(({ id }) => id);
const armWords = Object.values(sampleWords.arms).flat();

let site: Site;
let server: OwnServer;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  site = buildSiteWith(study);
  server = await startServer(site);
});

test.afterAll(() => server.stop());

const link = (about = `study=pilot&code=${code}`) => `${server.origin}/en/join#${about}`;

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).click();
}

/** Says yes or no, and waits until the screen has asked. */
async function answer(page: Page, ask: string | undefined, yes: boolean): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: ask ?? '' })).toBeVisible();
  await page.getByLabel(yes ? 'Yes' : 'No', { exact: true }).check();
}

async function joinByLink(page: Page): Promise<void> {
  await page.goto(link());
  await press(page, 'Go on');
  await press(page, 'Continue');
  await answer(page, sampleWords.purposes['take-part']?.ask, true);
  await press(page, 'Continue');
  await answer(page, sampleWords.purposes['ask-again']?.ask, false);
  await press(page, 'Say this, and take part');
  await expect(page.getByRole('heading', { level: 1, name: 'What you said' })).toBeVisible();
}

test('by a link: the code is there, each purpose has a screen, and what was said can be changed in one tap', async ({ page }) => {
  await page.goto(link());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sampleWords.title);
  for (const words of [...sampleWords.about, sampleWords.team, sampleWords.contact, ...sampleWords.withdrawal]) {
    await expect(page.getByText(words)).toBeVisible();
  }
  await press(page, 'Go on');
  await expect(page.getByLabel('What is your code?')).toHaveValue(`${code.slice(0, 5)}-${code.slice(5)}`);
  await press(page, 'Continue');
  await press(page, 'Continue');
  await expect(page.getByText('Choose yes or no to go on.')).toBeVisible();
  await answer(page, sampleWords.purposes['take-part']?.ask, true);
  await press(page, 'Continue');
  await answer(page, sampleWords.purposes['ask-again']?.ask, false);
  await press(page, 'Say this, and take part');
  await expect(page.locator('.summary-value')).toHaveText(['Yes', 'No']);

  await page.getByRole('link', { name: 'Look at my study' }).click();
  await press(page, /^Change to yes/);
  await expect(page.getByText('Changed, and kept on this phone.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: /^Change to no/ })).toBeVisible();
  await page.goto(`${server.origin}/en/settings`);
  await expect(page.getByRole('link', { name: 'My study' })).toBeVisible();
});

test('by typing: each way a code can be wrong has its own words', async ({ page }) => {
  await page.goto(`${server.origin}/en/join`);
  await press(page, 'Look at this study');
  await expect(page.getByText('Choose the study first.')).toBeVisible();
  await page.getByLabel(sampleWords.title).check();
  await press(page, 'Look at this study');
  await press(page, 'Go on');
  const field = page.getByLabel('What is your code?');
  const said = page.locator('.field-error');
  for (const [typed, words] of [
    ['', 'Please type the code'],
    [code.slice(0, 4), 'That is 4 signs so far.'],
    [`${code}0`, 'That is 11 signs.'],
    [`${code.slice(0, 9)}U`, 'No code has “U” in it. Look at place 10 again.'],
    [`${code.slice(1)}${code.slice(0, 1)}`, 'One sign does not fit'],
    [codeNumber(9), 'not on the list of this study'],
  ] as const) {
    await field.fill(typed);
    await press(page, 'Continue');
    await expect(said).toContainText(words);
    await expect(field).toBeFocused();
  }
  await field.fill(` ${code.toLowerCase()} `);
  await press(page, 'Continue');
  await expect(page.getByText('Taking part · 3 of 4')).toBeVisible();
});

test('by a file: a study that this site does not carry; another file is refused', async ({ page }) => {
  await page.goto(`${server.origin}/en/join`);
  const file = page.locator('input[type=file]');
  await file.setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"cairn-takeaway"}') });
  await expect(page.getByRole('alert')).toContainText('It is not a study file.');
  const plan = { ...samplePlan, id: 'by-file', allocation: 'drawn' as const, codes: 'none' as const };
  const text = JSON.stringify(sampleStudy([], plan));
  await file.setInputFiles({ name: 'study.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.getByText('Taking part · 1 of 3')).toBeVisible();
  await press(page, 'Go on');
  await answer(page, sampleWords.purposes['take-part']?.ask, true);
  await press(page, 'Continue');
  await answer(page, sampleWords.purposes['ask-again']?.ask, true);
  await press(page, 'Say this, and take part');
  await expect(page.locator('.summary-value')).toHaveText(['Yes', 'Yes']);
  await page.goto(link());
  await expect(page.getByText(`another study: “${sampleWords.title}”`)).toBeVisible();
});

test('a link to a study that is not here is said in words', async ({ page }) => {
  await page.goto(link('study=somewhere-else'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This study is not here');
  await press(page, 'Other ways to take part');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Take part in a study');
});

test('a no to what is needed keeps nothing, and can be changed', async ({ page }) => {
  await page.goto(link());
  await press(page, 'Go on');
  await press(page, 'Continue');
  await answer(page, sampleWords.purposes['take-part']?.ask, false);
  await press(page, 'Continue');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Then you do not take part. That is fine.');
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await press(page, 'Change my answer');
  await expect(page.getByLabel('No', { exact: true })).toBeChecked();
});

test('a second code waits until the person has left; leaving is undone only on its screen', async ({ page }) => {
  await joinByLink(page);
  await page.goto(link(`study=pilot&code=${otherCode}`));
  await expect(page.getByText('in this study with another code')).toBeVisible();
  await page.getByRole('link', { name: 'Stop taking part' }).click();
  await press(page, /may be used/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have stopped');
  await press(page, 'Undo');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stop taking part');
  await press(page, /not to be used/);
  await expect(page.getByText('Any file you make says so.')).toBeVisible();
  await page.goto(`${server.origin}/en/my-study`);
  await expect(page.getByText('Your answers up to then are not to be used.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);

  await page.goto(link(`study=pilot&code=${otherCode}`));
  await press(page, 'Go on');
  await press(page, 'Continue');
  await answer(page, sampleWords.purposes['take-part']?.ask, true);
  await press(page, 'Continue');
  await answer(page, sampleWords.purposes['ask-again']?.ask, true);
  await press(page, 'Say this, and take part');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What you said');
  const kept = JSON.parse((await savePlainFile(page, server.origin)).toString('utf8')) as {
    readonly drawers: { readonly enrolments: readonly { readonly code: string; readonly earlierCodes: readonly string[] }[] };
  };
  expect(kept.drawers.enrolments.map(({ code: own, earlierCodes }) => [own, earlierCodes])).toEqual([
    [code, []],
    [otherCode, [code]],
  ]);
});

test('nothing tells the arm before the first check is kept; then the person is told, and what is closed stays calm', async ({ page }) => {
  await joinByLink(page);
  const seen: string[] = [];
  for (const path of ['/my-study?s=agreed', '/my-study', '/my-study?s=now', '', '/stories', '/settings', '/path/first-check']) {
    await page.goto(`${server.origin}/en${path}`);
    await page.waitForSelector('html[data-awake]');
    await expect(page.locator('[data-opening]')).toHaveCount(0);
    seen.push(await readable(page));
  }
  expect([...armNames, ...armWords].filter((tell) => seen.some((text) => text.includes(tell)))).toEqual([]);
  expect(await page.evaluate(() => localStorage.getItem('cairn-look'))).toBeNull();

  for (let left = 30; left > 0 && !page.url().includes('review'); left -= 1) {
    const item = page.url();
    await press(page, 'I’d rather not say');
    await expect(page).not.toHaveURL(item);
  }
  await press(page, 'Keep my answers');
  await expect(page).not.toHaveURL(/review/);
  await page.goto(`${server.origin}/en/my-study?s=now`);
  await expect(page.getByText(sampleWords.arms['waiting-arm']?.[0] ?? '')).toBeVisible();
  expect((await readable(page)).includes('waiting-arm')).toBe(false);
  await page.getByRole('link', { name: 'Look at my study' }).click();
  await expect(page).toHaveURL(/&first=\d{4}-\d{2}-\d{2}$/);
  await page.goto(`${server.origin}/en/stories`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stories come later for you');
  await expect(page.getByRole('link', { name: 'Get help now' })).toBeVisible();
  await page.goto(`${server.origin}/en/my-study?s=stop`);
  await press(page, /may be used/);
  await page.goto(`${server.origin}/en/stories`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stories');
});

test('an app put on the home screen from here starts with the code, and finds its way back', async ({ page, browser }) => {
  await joinByLink(page);
  const session = await page.context().newCDPSession(page);
  const start = async () =>
    ((await session.send('Page.getAppManifest')) as { readonly manifest?: { readonly startUrl?: string } }).manifest?.startUrl;
  const expected = `${server.origin}/en/my-study#study=pilot&code=${code}`;
  await expect.poll(start, { timeout: 20_000 }).toBe(expected);
  await page.getByRole('link', { name: 'Look at my study' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sampleWords.title);
  await expect.poll(start, { timeout: 20_000 }).toBe(expected);
  const app = (await session.send('Page.getAppId')) as { readonly appId?: string };
  expect(app.appId).toBe(`${server.origin}/`);
  await page.getByRole('link', { name: 'Go to the start' }).click();
  await expect.poll(start, { timeout: 20_000 }).toBe(`${server.origin}/`);

  // Removed and installed again: an empty phone, and only the address.
  const phone = await browser.newContext();
  const again = await phone.newPage();
  await again.goto(`${expected}&first=2026-03-03`);
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('Welcome back');
  await again.getByRole('link', { name: 'Go on without a file' }).click();
  await press(again, 'Go on');
  await expect(again.getByLabel('What is your code?')).toHaveValue(`${code.slice(0, 5)}-${code.slice(5)}`);
  await press(again, 'Continue');
  await answer(again, sampleWords.purposes['take-part']?.ask, true);
  await press(again, 'Continue');
  await answer(again, sampleWords.purposes['ask-again']?.ask, true);
  await press(again, 'Say this, and take part');
  await again.getByRole('link', { name: 'What happens now for you' }).click();
  await expect(again.getByText(sampleWords.arms['waiting-arm']?.[0] ?? '')).toBeVisible();
  await again.getByRole('link', { name: 'Look at my study' }).click();
  await expect(again.getByText('Done on 3 March 2026')).toBeVisible();
  await expect(again).toHaveURL(`${expected}&first=2026-03-03`);
  await phone.close();
});

test('with the keyboard alone', async ({ page }) => {
  await page.goto(link());
  await expect(page.getByText('Taking part · 1 of 4')).toBeVisible();
  const to = async (name: string) => {
    const target = page.getByRole('button', { name });
    for (let presses = 0; presses < 30; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the keyboard does not reach “${name}”`);
  };
  await to('Go on');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'What is your code?' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('What is your code?')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  for (let presses = 0; presses < 2; presses += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByLabel('Yes', { exact: true })).toBeChecked();
  await to('Continue');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Taking part · 4 of 4')).toBeVisible();
});

test('without a network, once Cairn is kept', async ({ page }) => {
  const own = await startServer(site);
  await page.goto(`${own.origin}/en`);
  await page.waitForSelector('html[data-offline="ready"]', { timeout: 30_000 });
  await own.stop();
  await page.goto(`${own.origin}/en/join#study=pilot&code=${code}`);
  await press(page, 'Go on');
  await press(page, 'Continue');
  await answer(page, sampleWords.purposes['take-part']?.ask, true);
  await press(page, 'Continue');
  await answer(page, sampleWords.purposes['ask-again']?.ask, true);
  await press(page, 'Say this, and take part');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What you said');
});
