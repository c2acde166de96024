import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

import { putInPlace } from './pages/kept-file.ts';
import { expect, test } from './fixtures.ts';

/** Opens a file in which the plan was made, and the first check finished, so many days ago. */
async function planMade(page: Page, daysAgo: number): Promise<void> {
  const at = { utc: new Date(Date.now() - daysAgo * 24 * 60 * 60 * 1000).toISOString(), offset: 0 };
  const stones = ['arrive', 'first-check', 'listen', 'in-the-way', 'tell', 'find', 'say-it', 'plan', 'second-check'];
  const drawers = {
    settings: { country: 'GB' },
    progress: { way: 'whole', startedAt: at, placed: stones.map((stone) => ({ stone, at })), skipped: [], at: {}, seed: 7 },
    plan: {
      wish: '',
      outcome: '',
      obstacle: '',
      feeling: '',
      act: '',
      step: 'send Dani three words',
      place: '',
      madeAt: at,
      changedAt: at,
    },
    sittings: [
      {
        id: 'pre.hsp.1.0.0',
        wave: 'pre',
        questionnaire: 'hsp',
        version: '1.0.0',
        language: 'en',
        digest: 'x',
        shown: [],
        log: [],
        startedAt: at,
        finishedAt: at,
      },
    ],
    pieces: [],
    rungs: [],
    checkIns: [],
    readings: [],
    moods: [],
    consents: [],
  };
  await page.goto('/en/take-away');
  const file = { format: 'cairn-takeaway', version: 1, app: '0.1.0', madeAt: at, drawers };
  await putInPlace(page, Buffer.from(JSON.stringify(file)));
  await page.goto('/en');
}

test('“not now” is asked again on the day that was chosen, and not before', async ({ page }) => {
  await planMade(page, 3);
  await page.getByRole('link', { name: 'Check in' }).click();
  await page.getByRole('button', { name: 'Skip', exact: true }).click();
  await page.getByLabel('I do not want to think about it now').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('In two weeks').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('on the day you chose, and not before')).toBeVisible();
  for (const [days, asked] of [
    [13, 0],
    [14, 1],
  ] as const) {
    await page.clock.setFixedTime(Date.now() + days * 24 * 60 * 60 * 1000);
    await page.goto('/en');
    await expect(page.getByText('Good to see you')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Check in' })).toHaveCount(asked);
  }
});

test('on the day the plan is made nothing is due', async ({ page }) => {
  await planMade(page, 0);
  await expect(page.getByText('Good to see you')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Check in' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Answer them' })).toHaveCount(0);
});

test('after two weeks the questions come again, and finish', async ({ page }) => {
  test.setTimeout(120_000);
  await planMade(page, 15);
  await page.getByRole('link', { name: 'Answer them' }).click();
  await page.getByRole('link', { name: 'Begin' }).click();
  for (let item = 0; item < 60 && !page.url().includes('review'); item += 1) {
    const before = page.url();
    await page.getByRole('button', { name: 'Skip', exact: true }).click();
    await expect.poll(() => page.url()).not.toBe(before);
  }
  await page.getByRole('button', { name: 'Keep my answers' }).click();
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  await page.goto('/en');
  await expect(page.getByText('Good to see you')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Answer them' })).toHaveCount(0);
});

test('the questions to come can stand in a calendar, which is told nothing, and are changed there, not doubled', async ({ page }) => {
  await planMade(page, 3);
  await page.goto('/en/my-plan');
  const files: string[] = [];
  for (const _ of ['once', 'again']) {
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the reminders' }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe('reminders.ics');
    files.push(readFileSync(await file.path(), 'utf8'));
  }
  const [one = '', again = ''] = files;
  expect(one.match(/^SUMMARY:.*$/gm)).toEqual(['SUMMARY:Reminder', 'SUMMARY:Reminder', 'SUMMARY:Reminder']);
  expect(one).not.toMatch(/cairn\.|mental|help|check/i);
  expect(again.match(/^UID:.*$/gm)).toEqual(one.match(/^UID:.*$/gm));
  expect(new Set(one.match(/^UID:.*$/gm)).size).toBe(3);
});
