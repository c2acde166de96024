import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';

import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';

import { expect, test, withWorker } from './fixtures.ts';
import { copied } from './pages/clipboard.ts';
import { keptOn, openKept } from './pages/kept-file.ts';
import { dear, sharePage, ShareWalk, written } from './pages/share-walk.ts';

async function otherPhone(browser: Browser, baseURL: string | undefined): Promise<Page> {
  return (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
}

function storyWith(part: Readonly<Record<string, unknown>>): string {
  const story = { language: 'en', parts: [{ text: 'I asked.' }], contentNotes: [], year: 2026, ...part };
  return JSON.stringify({ format: 'cairn-story', version: 1, story });
}

function inAddress(text: string): string {
  return `/en/received#s=${deflateRawSync(Buffer.from(text)).toString('base64url')}`;
}

async function open(page: Page, text: string): Promise<void> {
  await page.goto('/en/received');
  await page.locator('input[type=file]').setInputFiles({ name: 'story.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

test('a story goes into another phone by file: what is in it first, its words after a tap, gone at once', async ({
  page,
  browser,
  baseURL,
}) => {
  await openKept(page, { pieces: written });
  const walk = new ShareWalk(page);
  await walk.begin('swap');
  await walk.think();
  await walk.leaveNames();
  await page.getByLabel('A title of your own').fill('On the stairs');
  await page.getByLabel('Death or loss').check();
  await walk.press('Continue');
  await page.getByText('The file itself, letter by letter').click();
  const previewed = await page.locator('.disclosure .own-words').textContent();
  await walk.sayYes();
  const saved = page.waitForEvent('download');
  await walk.press('Save as a file');
  const download = await saved;
  expect(download.suggestedFilename()).toBe('story.json');
  const file = readFileSync(await download.path(), 'utf8');
  expect(file).toBe(previewed);
  // Nothing that leads back: no ids, no day, no version of the app, no installation.
  expect(file).not.toMatch(/telling\.|\d{4}-\d{2}|installation|0\.1\.0/);

  const other = await otherPhone(browser, baseURL);
  await openKept(other, { settings: { hiddenTopics: ['grief'] } });
  await open(other, file);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('On the stairs');
  await expect(other.getByRole('heading', { level: 2, name: 'Not checked by anyone' })).toBeVisible();
  await expect(other.getByText('It may touch: Death or loss.')).toBeVisible();
  await expect(other.getByText('Leeds')).toHaveCount(0);
  await other.getByRole('button', { name: 'Read it' }).click();
  expect(await other.locator('.story-part').first().innerText()).toContain('I can see you in Leeds');
  expect(await other.locator('.own-words').first().textContent()).toBe(dear);
  await other.getByRole('button', { name: 'Keep it on this phone' }).click();
  await expect(other.getByText('Kept on this phone. You find it below.')).toBeVisible();
  expect((await keptOn(other)).received.map((row) => row.file)).toEqual([file]);
  await other.goto('/en/received');
  await other.getByRole('button', { name: 'Look at it: On the stairs' }).click();
  await expect(other.getByRole('heading', { level: 2, name: 'Not checked by anyone' })).toBeVisible();
  await other.getByRole('button', { name: 'Delete it' }).click();
  await expect(other.getByText('Deleted. Nothing of it is kept in Cairn.')).toBeVisible();
  await other.goBack();
  await expect(other.getByText('Leeds')).toHaveCount(0);
  expect((await keptOn(other)).received).toEqual([]);
  await other.context().close();
});

test('and by a square code, whose address forgets it at once; “not now” keeps it for later', async ({ page, browser, baseURL }) => {
  await openKept(page, { pieces: written });
  const walk = new ShareWalk(page);
  await walk.toTheWays('swap');
  await walk.press('Show a square code');
  await walk.press('Copy the address in the code');
  await expect(page.getByText('Copied.')).toBeVisible();
  const address = await copied(page);
  expect(address).toMatch(/\/en\/received#s=[\w-]+$/);

  const other = await otherPhone(browser, baseURL);
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.goto(address);
  await expect(other.getByRole('button', { name: 'Read it' })).toBeVisible();
  expect(other.url()).not.toContain('#');
  expect(asked.filter((url) => url.includes('s=') && !url.includes('#'))).toEqual([]);
  await other.getByRole('button', { name: 'Not now, keep it for later' }).click();
  await expect(other.getByRole('heading', { level: 2, name: 'Stories you kept' })).toBeVisible();
  await other.goBack();
  expect(other.url()).not.toContain('#');
  // The same one again is no second one.
  await other.goto(address);
  await other.getByRole('button', { name: 'Not now, keep it for later' }).click();
  await expect(other.getByRole('button', { name: /^Look at it/ })).toHaveCount(1);
  await other.context().close();
});

for (const [what, text, words] of [
  ['no JSON', '{"format":', 'It is not a story file, or it was cut off.'],
  ['a file of another kind', '{"format":"cairn-takeaway","version":1}', 'It is a file of another kind.'],
  ['a story of a newer Cairn', '{"format":"cairn-story","version":9}', 'It was made by a newer Cairn.'],
  ['more than a story', storyWith({ sender: 'Anna' }), 'Something in it is not as it was'],
  ['a deep nest', '['.repeat(100_000), 'It is a file of another kind.'],
  ['five million letters', 'a'.repeat(5_000_000), 'It is larger than a story can be.'],
] as const) {
  test(`${what} is refused kindly, and what is kept stays`, async ({ page }) => {
    await openKept(page, { pieces: written });
    await open(page, text);
    await expect(page.getByRole('alert').getByText('What is on this phone is untouched.')).toBeVisible();
    await expect(page.getByText(words)).toBeVisible();
    const kept = await keptOn(page);
    expect(kept.received).toEqual([]);
    expect(kept.pieces).toHaveLength(written.length);
  });
}

for (const [what, address] of [
  ['cut off', inAddress(storyWith({})).slice(0, -8)],
  ['no packed text', '/en/received#s=%3Cscript%3E'],
  ['a bomb', `/en/received#s=${deflateRawSync(Buffer.alloc(9_000_000, 'a')).toString('base64url')}`],
  ['longer than any code', `/en/received#s=${'A'.repeat(30_000)}`],
] as const) {
  test(`an address that is ${what} is refused kindly, and forgotten`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('alert').getByText('What is on this phone is untouched.')).toBeVisible();
    expect(page.url()).not.toContain('#');
  });
}

test('fault 46: received words are text: no mark does anything, and signs that trick the eye are left out', async ({ page }) => {
  await open(
    page,
    storyWith({
      title: '<img src=x onerror=alert(1)> \u202eeman',
      parts: [
        {
          title: 'Call \u2066me\u2069',
          text: '<script>document.title="x"</script> [link](javascript:alert(1))\npass\u200bword, write to a@example.org',
        },
      ],
    }),
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('<img src=x onerror=alert(1)> eman');
  await expect(page.getByText('It held signs that nobody can see. Cairn leaves them out.')).toBeVisible();
  await expect(page.getByText('Think before you use one.')).toBeVisible();
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Call me');
  expect(await page.locator('.story .own-words').textContent()).toBe(
    '<script>document.title="x"</script> [link](javascript:alert(1))\npassword, write to a@example.org',
  );
  await expect(page.locator('.story a, .story img, .story script')).toHaveCount(0);
});

test('an automatic look names what may hurt, and does not repeat it', async ({ page }) => {
  await open(page, storyWith({ parts: [{ text: 'He took an overdose and left a suicide note.' }] }));
  await expect(page.getByText('It may tell how people get hurt')).toBeVisible();
  await expect(page.getByText('overdose')).toHaveCount(0);
});

test('every screen of it is for everybody', async ({ page }) => {
  await open(page, storyWith({ title: 'Rain', contentNotes: ['death'] }));
  for (const button of ['Read it', 'Keep it on this phone', undefined]) {
    await expect(page.locator('[data-opening]')).toHaveCount(0);
    const { violations } = await new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
    if (button !== undefined) await page.getByRole('button', { name: button, exact: true }).click();
  }
  await expect(page.getByRole('button', { name: 'Look at it: Rain' })).toBeVisible();
});

test.describe('with a worker', () => {
  test.use(withWorker);

  test('all of it works without a network', async ({ page, context }) => {
    test.setTimeout(120_000);
    await page.goto('/en');
    await page.waitForSelector('html[data-offline="ready"]', { timeout: 30_000 });
    await openKept(page, { pieces: written });
    await context.setOffline(true);
    await page.goto(sharePage);
    const walk = new ShareWalk(page);
    await walk.toTheWays('swap');
    await walk.press('Show a square code');
    await page.getByText('The address, letter by letter').click();
    const address = await page.locator('.disclosure[open] .own-words').first().textContent();
    await page.goto('/en');
    await page.goto(address ?? '');
    await expect(page.getByText('Cairn looked for words that can hurt, and saw none.')).toBeVisible();
    await page.getByRole('button', { name: 'Read it' }).click();
    await expect(page.getByText('I can see you in Leeds')).toBeVisible();
  });
});
