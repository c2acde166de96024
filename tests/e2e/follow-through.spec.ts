import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect, test, withWorker } from './fixtures.ts';
import { keptOn } from './pages/kept-file.ts';
import { PathWalk } from './pages/path-walk.ts';

test.use(withWorker);

/** Clocks in London go forward in the night to 28 March 2027, between the plan and the third day. */
test.use({ timezoneId: 'Europe/London', locale: 'en-GB' });

async function at(page: Page, local: string): Promise<void> {
  await page.clock.setFixedTime(new Date(local));
  await page.goto('/en');
  await new PathWalk(page).settle();
}

async function onTo(page: Page, heading: string | RegExp, button = 'Continue'): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
}

async function checkIn(page: Page, answer: string): Promise<void> {
  await page.getByRole('link', { name: 'Check in' }).click();
  await page.getByRole('button', { name: 'Skip', exact: true }).click();
  await page.getByLabel(answer, { exact: true }).check();
}

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } } })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

test('from what is in the way to a done step, without a network: the plan, “not yet”, a smaller step, “I did it”, a wait', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await page.clock.setFixedTime(new Date('2027-03-26T10:00:00Z'));
  await page.goto('/en');
  await page.waitForSelector('html[data-offline="ready"]', { timeout: 30_000 });
  await context.setOffline(true);

  await page.goto('/en/path/in-the-way?s=pick');
  await page.getByLabel('I do not want to be a burden', { exact: true }).check();
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'I do not want to be a burden' })).toBeVisible();

  await page.goto('/en/path/plan?s=obstacle');
  await expect(page.locator('main textarea')).toHaveValue('I do not want to be a burden');
  await onTo(page, 'When that feeling comes');
  await expect(page.getByLabel('If …')).toHaveValue('I feel I would be a burden');
  await page.getByLabel('ask for ten minutes and let them choose when').check();
  await expect(page.getByText('If I feel I would be a burden, then I will ask for ten minutes and let them choose when.')).toBeVisible();
  await onTo(page, 'What, and when');
  await page.getByLabel('What I will do').fill('Call Dani');
  await page.getByRole('button', { name: 'Tomorrow' }).click();
  await onTo(page, 'How, and with which words');
  // Nothing was written before, so nothing stands there.
  await expect(page.getByLabel('My first sentence')).toHaveValue('');
  await page.getByLabel('My first sentence').fill('Have you got ten minutes?');
  await onTo(page, 'Read it once more');
  await expect(page.getByText('On Saturday 27 March: Call Dani.')).toBeVisible();
  await page.getByLabel('Sign it, if you like').fill('x');
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'This is my plan' }).click();
  await page.waitForURL(/\/en$/);

  await at(page, '2027-03-29T09:00:00+01:00');
  await checkIn(page, 'Not yet');
  await onTo(page, 'Not yet is fine');
  await expect(page.getByText('Ask for one small thing that has an end')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await onTo(page, 'What would suit you now?');
  await page.getByLabel('A smaller step').check();
  await onTo(page, 'What would be a smaller step?');
  await page.getByLabel('Find the number and save it in my phone').check();
  await expect(page.getByText('the signature on your plan comes off')).toBeVisible();
  await onTo(page, 'When it gets in the way again');
  await onTo(page, 'That is all for today');
  await expect(page.getByText('from Friday 2 April')).toBeVisible();
  const firstStory = await page.locator('main a[href*="/stories/"]').first().getAttribute('href');
  await page.goto('/en/my-plan');
  await expect(page.getByText('Find the number and save it in my phone.')).toBeVisible();
  await expect(page.getByText('Signed', { exact: true })).toHaveCount(0);
  // One question a day: it is answered, and the next one has its own day.
  await at(page, '2027-04-01T09:00:00+01:00');
  await expect(page.getByRole('link', { name: 'Check in' })).toHaveCount(0);

  await at(page, '2027-04-02T09:00:00+01:00');
  await checkIn(page, 'I did it');
  await onTo(page, 'You did it. What was it?');
  await page.getByLabel('I saved a number or an address').check();
  await onTo(page, 'What came of it?');
  await page.getByLabel('I have a time booked').check();
  await page.getByLabel('Which day is it?').fill('2027-04-06');
  await onTo(page, 'While you wait');
  await expect(page.getByText('The day is Tuesday 6 April. That is in a few days.')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await onTo(page, 'That is all for today');
  const nextStory = await page.locator('main a[href*="/stories/"]').first().getAttribute('href');
  expect(nextStory).not.toBe(firstStory);

  await at(page, '2027-04-07T09:00:00+01:00');
  await checkIn(page, 'I went');
  await onTo(page, 'What came of it?');
  await onTo(page, 'That is all for today', 'Skip');
  await at(page, '2027-04-08T09:00:00+01:00');
  await expect(page.getByRole('link', { name: 'Check in' })).toHaveCount(0);

  await page.goto('/en/my-change');
  const steps = page.locator('.summary-row');
  await expect(steps).toHaveText([
    /I went\s*6 April 2027/,
    /I booked a time\s*2 April 2027/,
    /I saved a number or an address\s*2 April 2027/,
  ]);
  const keys = new PathWalk(page);
  await keys.press(page.getByRole('button', { name: 'Take it back: I booked a time, 2 April 2027' }));
  await expect(steps).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Put it back' })).toBeFocused();
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(steps).toHaveCount(3);

  const { plan, rungs, checkIns } = await keptOn(page);
  expect(plan).toMatchObject({ step: 'Find the number and save it in my phone', sentence: 'Have you got ten minutes?' });
  expect(plan?.signed).toBeUndefined();
  expect(plan?.bookedFor).toBeUndefined();
  expect(rungs.map(({ rung, at: { utc } }) => `${utc.slice(0, 10)} ${rung}`).toSorted()).toEqual([
    '2027-04-02 booked',
    '2027-04-02 saved',
    '2027-04-06 went',
  ]);
  expect(checkIns.toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1)).map(({ day, answer, next }) => [day, answer, next])).toEqual(
    [
      [3, 'not-yet', 'smaller-step'],
      [7, 'did-it', 'wait'],
      [7, 'did-it', undefined],
    ],
  );
});
