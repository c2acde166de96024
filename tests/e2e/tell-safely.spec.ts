import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect, test, withWorker } from './fixtures.ts';
import { everythingStored } from './pages/everything-stored.ts';
import { TellingPages } from './pages/telling-pages.ts';

test.use(withWorker);

test('words that are let go leave nothing anywhere', async ({ page }) => {
  const pages = new TellingPages(page);
  const words = 'quietwords that nobody keeps';
  await pages.open('?s=behind');
  await pages.write('These ones are kept.');
  await pages.open('?s=write&p=let-go');
  await pages.paper.pressSequentially(words);
  const typed = await everythingStored(page);
  // The look through everything finds what is kept, so it would find these.
  expect(typed).toContain('These ones are kept.');
  expect(typed).not.toContain('quietwords');
  await page.getByRole('button', { name: 'Let it go' }).click();
  await expect(page.getByRole('heading', { name: 'The words are gone' })).toBeFocused();
  expect(await page.content()).not.toContain('quietwords');
  expect(await everythingStored(page)).not.toContain('quietwords');

  await page.getByRole('button', { name: 'Write something else' }).click();
  await pages.paper.fill(words);
  await page.reload();
  await pages.ready();
  await expect(pages.paper).toHaveValue('');
  await pages.paper.fill(words);
  await page.goto('/en/about');
  await page.goBack();
  await pages.ready();
  await expect(pages.paper).toHaveValue('');
  expect(await everythingStored(page)).not.toContain('quietwords');
});

test('with less motion the words go at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install();
  const pages = new TellingPages(page);
  await pages.open('?s=write&p=let-go');
  await pages.paper.fill('Gone.');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await page.getByRole('button', { name: 'Let it go' }).click();
  await expect(page.getByRole('heading', { name: 'The words are gone' })).toBeVisible();
});

const writingScreens = [
  { name: 'a question', query: '?s=write', keeps: true },
  { name: 'looking back', query: '?s=look-back', keeps: true },
  { name: 'somebody behind', query: '?s=behind', keeps: true },
  { name: 'something good', query: '?s=warm-up', keeps: true, readAgain: true },
  { name: 'a stretch', query: '?s=write&p=rock-1', keeps: true, shape: 'A river' },
  { name: 'letting go', query: '?s=write&p=let-go', keeps: false },
] as const;

for (const screen of writingScreens) {
  test(`leaving fast from ${screen.name} leaves no text visible, and loses nothing that is kept`, async ({ page }) => {
    const pages = new TellingPages(page);
    if ('shape' in screen) await pages.choose(screen.shape);
    await pages.open(screen.query);
    // No wait for the page to say that it is kept: somebody who leaves fast does not wait either.
    await pages.paper.pressSequentially('secretwords');
    await page.locator('header .header-quiet[href$="list.html"]').click();
    await expect(page).toHaveURL(/list\.html$/);
    expect(await page.content()).not.toContain('secretwords');
    await page.goBack().catch(() => undefined);
    expect(await page.locator('body').innerText()).not.toContain('secretwords');

    await page.goto(`/en/path/tell${screen.query}`);
    await page.locator('#left-cover button').click();
    await pages.ready();
    if ('readAgain' in screen) await expect(page.locator('main').getByText('secretwords')).toBeVisible();
    else await expect(pages.paper).toHaveValue(screen.keeps ? 'secretwords' : '');
  });
}

/** axe with contrast held to AAA, in light, in dusk and on the narrowest phone. */
async function isForEverybody(page: Page): Promise<void> {
  // Before anything is looked at: while a screen gives way to the next there may be none for a moment.
  await expect(page.locator('h1')).toHaveCount(1);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .options({ rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } } })
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
  }
  const { scroll, shown } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    shown: document.documentElement.clientWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(shown);
}

test.describe('on the narrowest phone', () => {
  test.use({ viewport: { width: 320, height: 568 } });

  test('every screen of telling is for everybody', async ({ page }) => {
    test.setTimeout(240_000);
    const pages = new TellingPages(page);
    await pages.choose('A river');
    await pages.addStretch('A bridge', 'Dani, at the bus stop.');
    await pages.addStretch('A bend', 'We moved to the coast, where my grandmother had lived for forty years.');
    await isForEverybody(page);
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    await isForEverybody(page);
    const queries = [
      '',
      '?s=warm-up',
      '?s=shape',
      '?s=shape&p=again',
      '?s=write&p=bend-1',
      '?s=write&p=let-go',
      '?s=look-back',
      '?s=behind&rest=yes',
    ];
    for (const query of [...queries, '?s=leaving&p=settle', '?s=leaving&p=after']) {
      await pages.open(query);
      await isForEverybody(page);
    }
    for (const address of ['/en/my-words', '/en/my-words?telling=first.river']) {
      await page.goto(address);
      await pages.ready();
      await expect(page.getByText('Dani, at the bus stop.').last()).toBeVisible();
      await isForEverybody(page);
    }
  });
});
