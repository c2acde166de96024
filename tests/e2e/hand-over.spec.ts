import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { linesFor } from '../../src/domain/hand-over/room.ts';
import type { Piece } from '../../src/domain/record/schema.ts';
import { expect, test } from './fixtures.ts';
import { copied } from './pages/clipboard.ts';
import { daysAgo, keptOn, openKept } from './pages/kept-file.ts';

const froze = 'I froze at the door.';

function piece(id: string, facts: Pick<Piece, 'kind' | 'prompt' | 'text'> & Partial<Piece>): Piece {
  return { id, createdAt: daysAgo(2), changedAt: daysAgo(2), ...facts };
}

const told: readonly Piece[] = [
  piece('telling.letter.dear', {
    kind: 'telling',
    shape: 'letter',
    prompt: 'dear',
    text: `${froze} Nobody knows the rest.`,
    marks: [{ from: 0, to: froze.length, as: 'stopped', quote: froze }],
  }),
  piece('note.draft', { kind: 'note', prompt: 'draft', text: 'I do not eat.\n\nI wake at four.\n\nI stay in.' }),
];

/** Every part of the page as long as it may be, written by `line`: one line of the limit, whatever it is made of. */
function longest(line: (letters: number) => string): readonly Piece[] {
  const of = (prompt: string, lines: number) => piece(`sheet.${prompt}`, { kind: 'sheet', prompt, text: line(lines * 40) });
  const answer =
    'If something was weighing on you, how likely would you be to talk to a mental health professional? My answer on 23 September 2026: Could go either way.';
  return [
    of('point-1', linesFor.point),
    of('point-2', linesFor.point),
    of('point-3', linesFor.point),
    of('today', linesFor.today),
    of('tried', linesFor.tried),
    of('hard', linesFor.hard),
    of('reach', linesFor.reach),
    piece('sheet.answers', { kind: 'sheet', prompt: 'answers', text: `${answer}\n${answer}` }),
  ];
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

async function heading(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

async function sayYes(page: Page): Promise<void> {
  await page.locator('input[name=yes]').check();
  await press(page, 'Go on to the ways out');
  await heading(page, 'How would you like to hand it on?');
}

async function pagesOn(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const bytes = (await page.pdf({ format })).toString('latin1');
  return bytes.match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
}

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } } })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

test('the page for the appointment is one side of paper at its longest, on A4 and Letter, with nothing cut off', async ({ page }) => {
  const made: readonly (readonly [string, (letters: number) => string])[] = [
    ['the widest letters without a break', (letters) => 'W'.repeat(letters)],
    ['a line break after each line', (letters) => Array.from({ length: letters / 40 }, () => 'Wm'.repeat(20)).join('\n')],
    ['from right to left', (letters) => 'أنا لا أنام جيدا منذ شهر مارس '.repeat(10).slice(0, letters)],
  ];
  for (const [name, line] of made) {
    const pieces = longest(line);
    await openKept(page, { pieces });
    await page.goto('/en/my-page?s=sheet&p=look');
    await sayYes(page);
    for (const format of ['A4', 'Letter'] as const) expect(await pagesOn(page, format), `${name} on ${format}`).toBe(1);
    // Letter between its margins, in CSS pixels: 215.9 mm less 28 mm wide, 279.4 mm less 24 mm high.
    const [wide, high] = [Math.floor((187.9 / 25.4) * 96), Math.floor((255.4 / 25.4) * 96)];
    await page.setViewportSize({ width: wide, height: high });
    await page.emulateMedia({ media: 'print' });
    const paper = page.locator('.paper-page');
    const size = await paper.evaluate((element) => ({ wide: element.scrollWidth, high: element.scrollHeight, shown: element.clientWidth }));
    expect(size.wide, name).toBeLessThanOrEqual(size.shown);
    expect(size.high, name).toBeLessThanOrEqual(high);
    const words = await paper.innerText();
    for (const { text } of pieces) expect(words.includes(text.trim().split('\n')[0] ?? ''), name).toBe(true);
    expect(words).toContain('not an assessment');
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 390, height: 844 });
  }
});

test('nothing is on the page until it is ticked or written, and what is too long never reaches the paper', async ({ page }) => {
  await openKept(page, { pieces: told });
  const faults: string[] = [];
  await page.goto('/en/my-page');
  await heading(page, 'Words to take along');
  faults.push(...(await faultsOf(page)));
  await page.locator('input[value=sheet]').focus();
  await page.keyboard.press('Space');
  await page.locator('.actions button').focus();
  await page.keyboard.press('Enter');
  await heading(page, 'What would you like to talk about?');
  await expect(page.locator('h1:focus')).toHaveCount(1);
  await expect(page.locator('input:checked')).toHaveCount(0);
  await expect(page.getByText('Nobody knows the rest')).toHaveCount(0);
  faults.push(...(await faultsOf(page)));
  for (const line of [froze, 'I do not eat.', 'I wake at four.']) await page.getByLabel(line).check();
  await page.getByLabel('I stay in.').focus();
  await page.keyboard.press('Space');
  await expect(page.getByLabel('I stay in.')).not.toBeChecked();
  await expect(page.getByText('Three points are on your page.')).toBeVisible();
  await page.getByLabel('I wake at four.').uncheck();
  await press(page, 'Continue');
  await heading(page, 'Your points, at most three');
  await expect(page.getByRole('textbox', { name: 'Point 1' })).toHaveValue(froze);
  await page.getByRole('button', { name: 'Put this first: point 2' }).click();
  await expect(page.getByRole('textbox', { name: 'Point 1' })).toHaveValue('I do not eat.');
  await page.getByRole('textbox', { name: 'Point 3' }).fill('Long '.repeat(60));
  await expect(page.getByText(/letters longer than the page holds/)).toBeVisible();
  faults.push(...(await faultsOf(page)));
  await press(page, 'Continue');
  await heading(page, 'Your points, at most three');
  await page.getByRole('textbox', { name: 'Point 3' }).fill('My own point');
  await press(page, 'Continue');
  await heading(page, 'What else would you like on it?');
  faults.push(...(await faultsOf(page)));
  await press(page, 'Continue');
  await heading(page, 'This is your page');
  faults.push(...(await faultsOf(page)));
  const shown = await page.locator('.paper-page').innerText();
  expect(shown).not.toMatch(/tried|reach me|answers|hard to say/);
  await sayYes(page);
  faults.push(...(await faultsOf(page)));
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => document.body.innerText.trim())).toBe(shown.trim());
  await page.emulateMedia({ media: null });
  // A blank after the yes is no yes to other words.
  await page.goto('/en/my-page?s=sheet&p=hand');
  await heading(page, 'This is your page');
  expect(faults).toEqual([]);
});

test('a text goes to a line of one’s own country: its word first, the words letter by letter, and nothing noted unasked', async ({
  page,
}) => {
  await openKept(page, { pieces: told, settings: { country: 'GB' }, choices: { door: 'service:us-988' } });
  await page.goto('/en/my-page?s=line');
  await heading(page, 'Which line would you like to text?');
  await expect(page.getByText('988')).toHaveCount(0);
  await page.getByLabel('Shout').first().check();
  await press(page, 'Continue');
  await page.getByLabel('Your text to the line').fill('I cannot sleep & I am scared.');
  await press(page, 'See what would leave');
  await heading(page, 'This is what leaves');
  await expect(page.getByText('It goes to Shout, at 85258, from your own number.')).toBeVisible();
  await expect(page.getByText('Calls and texts can stay in your phone’s list and on the bill.')).toBeVisible();
  await press(page, 'Go on to the ways out');
  await expect(page.getByText('Tick the box if you want this')).toBeVisible();
  await sayYes(page);
  await expect(page.getByRole('link', { name: /^Text SHOUT to 85258/ })).toHaveAttribute('href', 'sms:85258?&body=SHOUT');
  await press(page, 'Copy the words');
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await copied(page)).toBe('I cannot sleep & I am scared.');
  await press(page, 'I sent it or handed it over');
  await expect(page.getByText('Noted with today’s date.')).toBeVisible();
  const { handOvers, pieces, rungs } = await keptOn(page);
  expect(handOvers.map(({ step, way, pieces: from }) => ({ step, way, from }))).toEqual([
    { step: 'person', way: 'copied', from: ['line.draft'] },
  ]);
  expect(JSON.stringify(handOvers)).not.toContain('scared');
  expect(pieces.find(({ id }) => id === 'line.draft')?.text).toBe('I cannot sleep & I am scared.');
  expect(rungs.map(({ rung }) => rung)).toEqual(['sent']);
});
