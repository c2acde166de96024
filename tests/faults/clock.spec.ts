import type { Page } from '@playwright/test';

import { keptOn, openKept } from '../e2e/pages/kept-file.ts';
import { expect, test } from '../e2e/fixtures.ts';
import { openPaper, writeAndSee } from './own-phone.ts';

const day = 24 * 60 * 60 * 1000;
const noon = Date.parse('2026-05-04T12:00:00Z');

/** Somebody who made their plan at that time. */
async function planMade(page: Page, ms: number): Promise<void> {
  const at = { utc: new Date(ms).toISOString(), offset: 60 };
  const plan = { wish: '', outcome: '', obstacle: '', feeling: '', act: '', step: 'call', place: '', madeAt: at, changedAt: at };
  await openKept(page, {
    plan,
    progress: { way: 'whole', startedAt: at, placed: [{ stone: 'plan', at }], skipped: [], at: {}, seed: 7 },
  });
}

const checkIn = (page: Page) => page.getByRole('link', { name: 'Check in' });

test('fault 28: the clock of the phone is years off and then right again: nothing is lost, and the check-in comes by the right day', async ({
  page,
}) => {
  await page.clock.setFixedTime(noon);
  await planMade(page, noon - day);
  await page.clock.setFixedTime(Date.parse('1999-12-31T23:59:00Z'));
  await page.goto('/en');
  await expect(page.locator('html[data-awake] main .button-go').first()).toBeVisible();
  await expect(checkIn(page)).toHaveCount(0);
  await openPaper(page);
  await writeAndSee(page, 'Written long before.');
  await page.clock.setFixedTime(Date.parse('2041-01-01T00:00:00Z'));
  await openPaper(page, '/en/safety-plan?s=alone');
  await writeAndSee(page, 'Written long after.');
  await page.clock.setFixedTime(noon);
  await page.goto('/en');
  await expect(checkIn(page)).toBeVisible();
  const { pieces } = await keptOn(page);
  expect(pieces.map(({ text }) => text)).toEqual(['Written long before.', 'Written long after.']);
});

test('fault 29: the clock jumps back between two saves: what was written last stands, and the order is that of writing', async ({
  page,
}) => {
  await page.clock.setFixedTime(noon);
  await openPaper(page);
  await writeAndSee(page, 'First.');
  await page.clock.setFixedTime(noon - 3 * day);
  await openPaper(page, '/en/safety-plan?s=alone');
  await writeAndSee(page, 'Second.');
  await openPaper(page);
  await writeAndSee(page, 'First, changed last.');
  await page.clock.setFixedTime(noon);
  const { pieces } = await keptOn(page);
  expect(pieces.map(({ text }) => text)).toEqual(['First, changed last.', 'Second.']);
});

for (const timezoneId of ['America/New_York', 'Europe/London', 'Pacific/Auckland', 'Pacific/Apia']) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test(`fault 30: a plan made in London in the last week of winter time is asked about on its third day in ${timezoneId}`, async ({
      page,
    }) => {
      // Nine in the morning of a Friday in London; the clocks there go forward on Sunday.
      const made = Date.parse('2026-03-27T09:00:00Z');
      await page.clock.setFixedTime(made);
      await planMade(page, made);
      const nineOn = (date: string) => page.evaluate((local) => new Date(local).getTime(), `${date}T09:00:00`);
      const [second, third] = [await nineOn('2026-03-29'), await nineOn('2026-03-30')];
      await page.clock.setFixedTime(second);
      await page.goto('/en/check-in?day=3');
      await expect(page.locator('html[data-awake] main h1').first()).toBeVisible();
      await expect(page).not.toHaveURL(/s=answer/);
      await page.clock.setFixedTime(third);
      await page.goto('/en');
      await expect(checkIn(page)).toHaveAttribute('href', /day=3/);
    });
  });
}

test('fault 31: an open page that slept for three days asks what is due once somebody looks at it again', async ({ page }) => {
  await page.clock.setFixedTime(noon);
  await planMade(page, noon);
  await page.goto('/en');
  await expect(page.locator('html[data-awake] main .button-go').first()).toBeVisible();
  await expect(checkIn(page)).toHaveCount(0);
  await page.clock.setFixedTime(noon + 3 * day);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(checkIn(page)).toHaveAttribute('href', /day=3/);
});
