import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect, test } from './fixtures.ts';
import { copied } from './pages/clipboard.ts';
import { keptOn, openKept } from './pages/kept-file.ts';
import { asking, dear, sharePage, ShareWalk, written } from './pages/share-walk.ts';

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What the share sheet of a phone would have got. */
async function standInForShareSheet(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const got: string[] = [];
    Object.assign(window, { got });
    navigator.share = async (data) => {
      got.push(data?.files?.[0] === undefined ? (data?.text ?? '') : await data.files[0].text());
    };
    // As browsers do that let only some endings through.
    navigator.canShare = (data) => data?.files?.every(({ name }) => name.endsWith('.txt')) === true;
  });
  return () => page.evaluate(() => (window as unknown as { readonly got: readonly string[] }).got);
}

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } } })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

test('what one person gets is the preview, letter by letter, and only a fingerprint of it is kept', async ({ page }) => {
  const shared = await standInForShareSheet(page);
  await openKept(page, { pieces: written });
  const walk = new ShareWalk(page);
  await walk.begin('person');
  await walk.think();
  await walk.heading('Names and places');
  await walk.press('Look at them one by one');
  await expect(page.locator('mark')).toHaveText('Leeds');
  await page.getByLabel('Put “my town”').check();
  await walk.press('Continue');
  await expect(page.locator('mark')).toHaveText('my sister Anna');
  await page.getByLabel('Put “my sister”').check();
  await walk.press('Continue');
  // No name, and Cairn cannot know: without a choice it stays.
  await expect(page.locator('mark')).toHaveText('Kanal');
  await walk.press('Continue');
  await expect(page.locator('mark')).toHaveText('Dr Patel');
  await page.getByLabel('Put my own words').check();
  await page.getByLabel('My own words instead').fill('a kind woman');
  await walk.press('Continue');
  await expect(page.locator('mark')).toHaveText('Anna');
  await page.getByLabel('Keep it').check();
  await walk.press('Continue');
  await walk.heading('Is there more to change?');
  await page.getByLabel('This word').fill('Kanal');
  await page.getByLabel('Put this instead').fill('Fluss');
  await walk.press('Change it');
  await walk.press('Continue');
  await walk.heading('This is what leaves');
  const left = `I can see you in my town, with my sister. \n\n“Über den Fluss”, and 👣.\n\nOne day you say to a kind woman: I am not all right.\nAnna was there.`;
  expect(await page.locator('.sheet .own-words').textContent()).toBe(left);
  await walk.sayYes();
  await walk.press('Share');
  await expect(page.getByText('Cairn cannot know whether it arrived.')).toBeVisible();
  expect(await shared()).toEqual([left]);
  await walk.press('Done');
  await walk.heading('That was yours to give');

  const kept = await keptOn(page);
  expect(kept.pieces.map(({ text }) => text)).toEqual(written.map(({ text }) => text));
  expect(kept.handOvers).toHaveLength(1);
  expect(kept.handOvers[0]).toMatchObject({
    step: 'person',
    way: 'shared',
    pieces: ['telling.letter.dear', 'telling.letter.asking'],
    digest: sha256(left),
    language: 'en',
  });
  expect(kept.handOvers[0]?.wordsDigest).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.stringify(kept.handOvers)).not.toContain('kind woman');
});

test('nothing leaves without a yes, and a yes counts only for what was on screen', async ({ page }) => {
  await openKept(page, { pieces: written });
  const walk = new ShareWalk(page);
  await walk.begin('person');
  await page.goto('/en/share?telling=first.letter&s=hand&to=person');
  await walk.heading('This is what leaves');
  await walk.press('Hand these words to one person');
  await expect(page.getByText('Tick the box if you want this, or keep the words here.').first()).toBeVisible();
  await walk.heading('This is what leaves');
  await page.getByLabel('Yes, I want one person to have these words.').check();
  await page.getByLabel('Put the questions above my words').check();
  await expect(page.getByLabel('Yes, I want one person to have these words.')).not.toBeChecked();
  await walk.sayYes();
  await page.goBack();
  await page.getByLabel('Add a short card below').check();
  await page.goForward();
  await walk.heading('This is what leaves');
  await walk.press('Keep them here instead');
  await walk.heading('Kept here');
  expect((await keptOn(page)).handOvers).toEqual([]);
});

test('doing nothing stands first, is one tap, and leaves nothing behind', async ({ page }) => {
  await openKept(page, { pieces: written });
  const walk = new ShareWalk(page);
  await page.goto(sharePage);
  await expect(page.locator('input[name=pieces-opener]')).not.toBeChecked();
  await walk.press('Continue');
  const ways = page.locator('input[name=way]');
  expect(await ways.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).toEqual([
    'keep',
    'person',
    'clinician',
    'swap',
  ]);
  await expect(page.locator('input[name=way]:checked')).toHaveCount(0);
  await walk.press('Continue');
  await expect(page.getByText('Pick one. Doing nothing is one of them.')).toBeVisible();
  await page.getByLabel('Do nothing with them: keep them here').check();
  await walk.press('Continue');
  await walk.heading('Kept here');
  await page.goBack();
  await walk.heading('What would you like to do with these words?');
});

test('copy, paper and screen hold the same words; what was handed on can be seen and removed', async ({ page }) => {
  await openKept(page, { pieces: written });
  const walk = new ShareWalk(page);
  await walk.toTheWays('person');
  const left = `${dear}\n\n${asking}`;
  await walk.press('Copy the words');
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await copied(page)).toBe(left);
  await page.getByText('A line to send first').click();
  await page.getByLabel('Have you got ten minutes on Sunday?').check();
  await walk.press('Copy this line');
  await expect(page.getByText('Copied.')).toHaveCount(2);
  expect(await copied(page)).toBe('Have you got ten minutes on Sunday?');
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => document.body.innerText.trim())).toBe(left.trim());
  await page.emulateMedia({ media: 'screen' });
  await walk.press('Show it on this screen');
  await walk.heading('To read');
  expect(await page.locator('.to-read').textContent()).toBe(left);
  await walk.press('Close this');
  await walk.press('Done');
  await walk.press('What I handed on');
  await expect(page.getByRole('heading', { level: 2, name: 'To one person' })).toHaveCount(3);
  await page
    .getByRole('button', { name: /^Remove/ })
    .first()
    .click();
  await expect(page.getByText('Removed from this list.')).toBeVisible();
  const { handOvers } = await keptOn(page);
  expect(handOvers.map(({ way }) => way)).toEqual(['copied', 'copied']);
});

test('a page for the doctor holds what was ticked for it, and nothing by itself', async ({ page }) => {
  await openKept(page, { pieces: written });
  const walk = new ShareWalk(page);
  await walk.begin('clinician');
  await walk.heading('What goes on the page?');
  await expect(page.locator('input[name=page]:checked')).toHaveCount(0);
  await walk.press('Continue');
  await expect(page.getByText('Tick at least one, or keep the words here.')).toBeVisible();
  await page.getByLabel('A note for the doctor').check();
  await walk.press('Continue');
  await walk.think();
  await walk.heading('Names and places');
  await walk.press('Continue');
  await walk.press('Continue');
  await walk.sayYes();
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => document.body.innerText.trim())).toBe(
    'My notes for the appointment\n\nWhat I would like to talk about\nI do not sleep.',
  );
});

test('thinking first is kept only by its own button', async ({ page }) => {
  await openKept(page, { pieces: written });
  const walk = new ShareWalk(page);
  await walk.begin('person');
  await page.getByLabel('In my own words').fill('She always asks.');
  await page.getByLabel('Somebody wants me to').check();
  await expect(page.getByText('You can say no to anybody')).toBeVisible();
  await walk.press('Continue');
  await walk.press('Continue');
  await page.getByLabel('Turn to somebody else I trust').check();
  await page.getByLabel('In my own words').fill('Ring Sam.');
  expect(page.url()).not.toMatch(/Sam|asks/);
  await walk.press('Keep what I wrote here in My words');
  await expect(page.getByText('Kept on this phone, in My words.')).toBeVisible();
  const { pieces } = await keptOn(page);
  expect(pieces.filter(({ prompt }) => prompt === 'before-sharing').map(({ text }) => text)).toEqual(['She always asks.\n\nRing Sam.']);
  await page.goto('/en/share?s=safe&to=person&telling=first.letter');
  await expect(page.getByLabel('In my own words')).toHaveValue('');
});

test('a whole walk to a shared story by keys alone, for everybody on each screen', async ({ page }) => {
  test.setTimeout(120_000);
  await openKept(page, { pieces: written });
  await page.goto(sharePage);
  await page.waitForSelector('html[data-awake]');
  const faults: string[] = [];
  const seen: string[] = [];
  async function key(locator: string, press: string): Promise<void> {
    await page.locator(locator).first().focus();
    await page.keyboard.press(press);
  }
  for (let screens = 0; screens < 20; screens += 1) {
    await expect(page.locator('[data-opening]')).toHaveCount(0);
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    const address = page.url();
    seen.push(title);
    faults.push(...(await faultsOf(page)).map((fault) => `${title}: ${fault}`));
    if (title === 'How would you like to hand it over?') break;
    if (title.startsWith('What would you like')) await key('input[value=swap]', 'Space');
    if (title === 'This is what leaves') await key('input[name=yes]', 'Space');
    await key('.actions button', 'Enter');
    await expect(page).not.toHaveURL(address);
    // The keyboard stands at the heading of the new screen.
    await expect(page.locator('h1:focus')).toHaveCount(1);
  }
  await key('button:has-text("Show a square code")', 'Enter');
  await expect(page.locator('.square-code')).toBeVisible();
  faults.push(...(await faultsOf(page)));
  expect(seen.at(-1)).toBe('How would you like to hand it over?');
  expect(faults).toEqual([]);
});

test('the steps hold on to nothing after a reload but where they were', async ({ page }) => {
  await openKept(page, { pieces: written });
  const walk = new ShareWalk(page);
  await page.goto('/en/share?s=preview&to=swap');
  await walk.heading('Which words?');
  await page.goto('/en/share?s=preview&to=nobody&telling=first.letter');
  await walk.heading('What would you like to do with these words?');
  await page.goto('/en/share?s=handed');
  await walk.heading('What I handed on');
  await expect(page.getByText('Nothing has left this phone through Cairn.')).toBeVisible();
});

test('a story goes through the share sheet as a text file, letter by letter the file that was previewed', async ({ page }) => {
  const shared = await standInForShareSheet(page);
  await openKept(page, { pieces: written });
  const walk = new ShareWalk(page);
  await walk.toTheWays('swap');
  await page.getByText('What leaves, letter by letter').click();
  const previewed = await page.locator('.disclosure .own-words').textContent();
  await walk.press('Share');
  await expect(page.getByText('Cairn cannot know whether it arrived.')).toBeVisible();
  expect(await shared()).toEqual([previewed]);
});

test('a share sheet that is closed again is no failure and no hand-over', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = () => Promise.reject(new DOMException('closed', 'AbortError'));
  });
  await openKept(page, { pieces: written });
  const walk = new ShareWalk(page);
  await walk.toTheWays('person');
  await walk.press('Share');
  await walk.press('Done');
  await walk.heading('Nothing was handed over');
  expect((await keptOn(page)).handOvers).toEqual([]);
});

test('a file of words is what was previewed', async ({ page }) => {
  await openKept(page, { pieces: written });
  await new ShareWalk(page).toTheWays('person');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('notes.txt');
  expect(readFileSync(await download.path(), 'utf8')).toBe(`${dear}\n\n${asking}`);
});
