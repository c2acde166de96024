import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import type { Schedule } from '../../src/domain/wave/schema.ts';
import { expect, test } from './fixtures.ts';
import { everythingStored } from './pages/everything-stored.ts';
import { everyKind } from './pages/every-kind.ts';
import { keptOn, openKept, takingPart } from './pages/kept-file.ts';
import { PathWalk } from './pages/path-walk.ts';

const firstOnly = (questionnaires: string[]): Schedule => ({ from: 'baseline', waves: [{ kind: 'baseline', id: 'pre', questionnaires }] });
const inStudy = { enrolments: [takingPart({ schedule: firstOnly(['every-kind']), pins: [], brought: [everyKind] })] };

async function isForEverybody(page: Page): Promise<void> {
  await expect(page.locator('h1')).toHaveCount(1);
  const { violations } = await new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wider).toBeLessThanOrEqual(0);
}

async function goOn(page: Page): Promise<void> {
  const before = page.url();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.poll(() => page.url()).not.toBe(before);
}

for (const viewport of [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
]) {
  test(`every kind of question is answered by keys alone at ${viewport.width} px`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize(viewport);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openKept(page, inStudy);
    await page.goto('/en/path/first-check');
    const walk = new PathWalk(page);
    const next = page.getByRole('button', { name: 'Continue' });
    const onward = async (to: RegExp) => {
      await isForEverybody(page);
      await walk.press(next);
      await expect(page).toHaveURL(to);
    };

    // What stands above the question is read out with it.
    const group = page.getByRole('group', { name: 'Where did you sleep best?' });
    await expect(group).toHaveAccessibleDescription(/Think of the last two weeks\./);
    await expect(page.getByText('That was the first one.')).toBeVisible();
    await walk.tabTo(page.getByRole('radio', { name: 'At home' }));
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'Elsewhere' })).toBeChecked();
    await onward(/q=k_hours/);

    const hours = page.getByRole('textbox', { name: 'How many hours do you sleep?' });
    await expect(hours).toHaveAccessibleDescription('Write a number from 0 to 24.');
    await expect(hours).toHaveAttribute('inputmode', 'decimal');
    await walk.tabTo(hours);
    await page.keyboard.type('1,000');
    await page.keyboard.press('Tab');
    await expect(hours).toHaveAccessibleDescription(/without a mark or a gap for thousands/);
    await isForEverybody(page);
    await hours.fill('7,5');
    await onward(/q=k_days/);

    const days = page.getByRole('textbox', { name: /how many of the last 14 days/ });
    await walk.tabTo(days);
    await page.keyboard.type('15');
    await page.keyboard.press('Tab');
    await expect(days).toHaveAccessibleDescription(/This does not fit yet.*whole number from 0 to 14/);
    await expect(days).toHaveAttribute('aria-invalid', 'true');
    await days.fill('9');
    // No spinner: the arrows leave the number alone.
    await days.press('ArrowUp');
    await expect(days).toHaveValue('9');
    await onward(/q=k_talk/);

    await walk.tabTo(page.getByRole('radio').first());
    await page.keyboard.press('ArrowDown');
    await onward(/q=k_day&|q=k_day$/);
    await page.getByLabel('When is your next day off?').fill('2031-01-04');
    await onward(/q=k_word/);

    const word = page.getByRole('textbox', { name: 'In one word, how are your days?' });
    await walk.tabTo(word);
    await page.keyboard.type('muddled but fine, mostly so');
    await expect(word).toHaveValue('muddled but fine, mo');
    await expect(page.getByText('That is as long as it can be here.')).toBeVisible();
    await onward(/q=k_more/);
    await walk.tabTo(page.getByRole('textbox', { name: 'Is there more you want to say?' }));
    await page.keyboard.type('x'.repeat(55));
    await expect(page.getByText('There is room for 5 more letters at most.')).toBeVisible();
    await onward(/s=review/);

    await isForEverybody(page);
    const answers = await page.locator('.summary-value').allInnerTexts();
    expect(answers).toEqual(['Elsewhere', '7.5', '9', 'Yes', '4 January 2031', 'muddled but fine, mo', 'x'.repeat(55)]);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
}

test('an answer that the team wants is asked for once more, and nobody is held', async ({ page }) => {
  await openKept(page, inStudy);
  await page.goto('/en/path/first-check');
  await page.getByRole('button', { name: 'Skip', exact: true }).click();
  await expect(page.getByText('The team that asks would like an answer.')).toBeVisible();
  await page.getByRole('button', { name: 'Skip', exact: true }).click();
  await expect(page).toHaveURL(/q=k_hours/);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('You can leave this one out.')).toBeVisible();
  await goOn(page);
  await expect(page).toHaveURL(/q=k_days/);
});

test('rather not saying is an answer: said on return, and taken back by the same key', async ({ page }) => {
  await openKept(page, inStudy);
  await page.goto('/en/path/first-check');
  const walk = new PathWalk(page);
  const group = page.getByRole('group', { name: 'Where did you sleep best?' });
  for (const [choose, takeBack, said] of [
    ['I’d rather not say', 'Take back: I’d rather not say', /You chose not to say/],
    ['This does not apply to me', 'Take back: does not apply to me', /You said that this does not apply to you/],
  ] as const) {
    await walk.press(page.getByRole('button', { name: choose, exact: true }));
    await expect(page).toHaveURL(/q=k_hours/);
    // The address changes a moment before the question does.
    await expect(group).toHaveCount(0);
    await page.goBack();
    await expect(group).toHaveAccessibleDescription(said);
    await walk.press(page.getByRole('button', { name: takeBack }));
    await expect(page.getByRole('status').getByText('Taken back.')).toBeVisible();
    await expect(page.getByRole('button', { name: choose, exact: true })).toBeFocused();
  }
  await page.getByRole('radio', { name: 'At home' }).check();
  await goOn(page);
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'At home' })).toBeChecked();
});

test('a changed answer may be given a reason from the review, and only there', async ({ page }) => {
  await openKept(page, inStudy);
  await page.goto('/en/path/first-check');
  const reason = page.getByRole('group', { name: 'You changed this answer. Would you like to say why?' });
  await page.getByRole('radio', { name: 'At home' }).check();
  await page.getByRole('radio', { name: 'Elsewhere' }).check();
  await expect(reason).toHaveCount(0);
  await expect.poll(async () => (await everythingStored(page)).replaceAll(/\s/g, '')).toContain('"before":{"kind":"answered","value":1}');
  await page.goto('/en/path/first-check?s=review');
  await page.getByRole('link', { name: 'Change: Where did you sleep best?' }).click();
  await expect(reason).toHaveCount(0);
  await page.getByRole('radio', { name: 'At home' }).check();
  await reason.getByRole('radio', { name: 'I read it differently before' }).check();
  await expect(reason.getByRole('radio', { name: 'I read it differently before' })).toBeChecked();
  // The same answer again is no change, and nothing is asked.
  await page.getByRole('radio', { name: 'Elsewhere' }).check();
  await expect(reason).toHaveCount(0);
  const { sittings } = await keptOn(page);
  const [elsewhere, home] = [2, 1].map((value) => ({ kind: 'answered', value }));
  expect(sittings[0]?.log.slice(2)).toMatchObject([
    { before: elsewhere, after: home },
    { before: home, after: home, reason: 'misread' },
    { before: home, after: elsewhere },
  ]);
});

test('whoever comes back finds the question and the answer, however long it took', async ({ page }) => {
  await page.clock.install();
  await page.goto('/en/path/first-check');
  await page.getByRole('radio', { name: 'Likely', exact: true }).check();
  await goOn(page);
  const second = page.url();
  await page.getByRole('radio', { name: 'A bit unlikely' }).check();
  await page.clock.fastForward(72 * 60 * 60 * 1000);
  await expect(page).toHaveURL(second);
  await expect(page.getByRole('radio', { name: 'A bit unlikely' })).toBeChecked();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'A bit unlikely' })).toBeChecked();
  // Without its place in the address the check opens where the first answer is missing.
  await page.goto('/en/path/first-check');
  await expect(page.getByText('3 of 23')).toBeVisible();
});

test('where the questions come from can be read on each of them', async ({ page }) => {
  await page.goto('/en/path/first-check');
  const about = page.getByRole('group').filter({ hasText: 'About these questions' });
  await expect(page.getByText('These questions follow: the General Help-Seeking Questionnaire format')).toBeHidden();
  await page.getByText('About these questions').click();
  await expect(page.getByText('These questions follow: the General Help-Seeking Questionnaire format')).toBeVisible();
  await expect(page.getByText('Source: Wilson, Deane')).toBeVisible();
  await expect(about).toHaveCount(1);
  await openKept(page, inStudy);
  await page.goto('/en/path/first-check');
  await page.getByText('About these questions').click();
  await expect(page.getByText('These questions are word for word from: The made-up instrument.')).toBeVisible();
  await expect(page.getByText('Licence: For tests only')).toBeVisible();
});

test('a study asks the version that it named, and says what it cannot ask here', async ({ page }) => {
  const inGerman = { ...everyKind, language: 'de' };
  const schedule = firstOnly(['hsb', 'every-kind']);
  await openKept(page, { enrolments: [takingPart({ schedule, pins: [{ id: 'hsb', version: '1.0.0' }], brought: [inGerman] })] });
  await page.goto('/en/path/first-check');
  await expect(page.getByText('1 of 10')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('your partner');
  await page.goto('/en/path/first-check?s=review');
  await expect(page.getByText(/Some questions of your study are not here in this language.*German/)).toBeVisible();
  await expect(page.getByText('Where did you sleep best?')).toHaveCount(0);
});

test('a study without questions at the end goes on to taking leave', async ({ page }) => {
  await openKept(page, inStudy);
  await page.goto('/en/path/second-check');
  await page.getByRole('radio', { name: 'Okay' }).check();
  await goOn(page);
  await expect(page.getByRole('heading', { name: 'Before you go' })).toBeVisible();
  await goOn(page);
  await expect(page.getByRole('heading', { name: 'Nothing to compare yet' })).toBeVisible();
  const { moods } = await keptOn(page);
  expect(moods).toMatchObject([{ when: 'leaving', mood: 'okay', seen: { version: '1.0.0', language: 'en' } }]);
});
