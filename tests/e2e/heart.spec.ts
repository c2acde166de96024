import { readFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';

import { expect, test, withWorker } from './fixtures.ts';
import { keptOn } from './pages/kept-file.ts';
import { killBrowser } from './pages/kill-browser.ts';
import { ShareWalk } from './pages/share-walk.ts';
import { TellingPages } from './pages/telling-pages.ts';
import { noted } from './pages/noted.ts';

test.use(withWorker);

const before = 'I walked to the ferry and back.';
const letter = 'I rang you from the stairs. I could not say it at home, dear Ola.';

/** The heart of Cairn in one go: a story heard, one told, and one handed on; put forward and taken back is in contribute.spec.ts. */
test('pick by barrier, hear, reflect, tell in two shapes, mark, share, and swap into another phone', async ({ baseURL, browser }, info) => {
  test.setTimeout(180_000);
  const profile = info.outputPath('profile');

  async function sitting(act: (page: Page) => Promise<void>): Promise<void> {
    const context = await chromium.launchPersistentContext(profile, {
      ...info.project.use,
      ...info.project.use.launchOptions,
      ...withWorker,
      baseURL,
    });
    await act(context.pages()[0] ?? (await context.newPage()));
    await killBrowser(context, profile);
  }

  await sitting(async (page) => {
    await page.goto('/en/stories?door=stuck');
    await page.getByRole('link', { name: 'I do not want to be a burden' }).click();
    await expect(page.getByText('Because you picked: “I do not want to be a burden”.').first()).toBeVisible();
    await page.getByRole('link', { name: 'The text I deleted four times' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The text I deleted four times');
    await page.locator('main .button-go').click();
    for (const nth of [1, 2, 3, 4]) {
      await expect(page.getByText(`About the story · ${nth} of 4`)).toBeVisible();
      await page.getByRole('button', { name: 'Skip' }).click();
    }
    await page.getByLabel('What could you borrow from it?').fill('Three words are enough.');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.locator('main .button-go')).toHaveCount(1);

    const pages = new TellingPages(page);
    await pages.choose('Three boxes');
    await pages.write(before);
  });

  await sitting(async (page) => {
    const pages = new TellingPages(page);
    await pages.open('?s=write');
    await expect(pages.paper).toHaveValue(before);
    await pages.choose('A letter to somebody I trust');
    await pages.write(letter);
  });

  await sitting(async (page) => {
    await page.goto('/en/path/tell?s=mirror');
    const mark = (text: string, as: string) => page.getByRole('group', { name: text }).getByRole('button', { name: as });
    await mark('I rang you from the stairs.', 'I asked').click();
    await mark('I could not say it at home, dear Ola.', 'This stopped me').click();
    await expect(page.locator('main [aria-pressed=true]')).toHaveCount(2);

    await page.addInitScript(() => {
      const got: string[] = [];
      Object.assign(window, { got });
      navigator.share = async (data) => {
        got.push(data?.files?.[0] === undefined ? (data?.text ?? '') : await data.files[0].text());
      };
      navigator.canShare = (data) => data?.files?.every(({ name }) => name.endsWith('.txt')) === true;
    });
    const walk = new ShareWalk(page);
    await walk.begin('person', '/en/share?telling=first.letter-trusted');
    await walk.think();
    await walk.leaveNames();
    const preview = await page.locator('.sheet .own-words').textContent();
    expect(preview).toBe(letter);
    await walk.sayYes();
    await walk.press('Share');
    await expect(page.getByText('Cairn cannot know whether it arrived.')).toBeVisible();
    expect(await page.evaluate(() => (window as unknown as { readonly got: readonly string[] }).got)).toEqual([preview]);
    await noted(page, 1);

    await walk.begin('swap', '/en/share?telling=first.letter-trusted');
    await walk.think();
    await walk.leaveNames();
    await walk.heading('What should a reader know first?');
    await walk.press('Continue');
    await walk.sayYes();
    const saved = page.waitForEvent('download');
    await walk.press('Save as a file');
    const file = readFileSync(await (await saved).path());
    await noted(page, 2);

    const other = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
    await other.goto('/en/received');
    await other.locator('input[type=file]').setInputFiles({ name: 'story.json', mimeType: 'application/json', buffer: file });
    await expect(other.getByRole('heading', { level: 2, name: 'Not checked by anyone' })).toBeVisible();
    await expect(other.getByText('I rang you')).toHaveCount(0);
    await other.getByRole('button', { name: 'Read it' }).click();
    expect(await other.locator('.own-words').first().textContent()).toBe(letter);
    await other.context().close();

    const kept = await keptOn(page);
    expect(kept.handOvers.map(({ step, way }) => [step, way])).toEqual([
      ['person', 'shared'],
      ['swap', 'file'],
    ]);
    expect(
      kept.pieces
        .filter(({ kind }) => kind === 'telling')
        .map(({ text }) => text)
        .toSorted(),
    ).toEqual([letter, before].toSorted());
  });
});
