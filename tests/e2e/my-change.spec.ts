import { AxeBuilder } from '@axe-core/playwright';

import { expect, test } from './fixtures.ts';
import { answered, openKept } from './pages/kept-file.ts';

const hsi = (wave: string, ago: number, codes: Readonly<Record<string, number>>) => answered({ wave, questionnaire: 'hsi', ago }, codes);
const threeTimes = [
  hsi('pre', 42, { hsi_friend: 2, hsi_doctor: 4, hsi_no_one: 6 }),
  hsi('w2', 28, { hsi_friend: 4, hsi_doctor: 4 }),
  hsi('w6', 0, { hsi_friend: 6, hsi_doctor: 5, hsi_no_one: 3 }),
];

test('one set of answers is nothing to compare', async ({ page }) => {
  await openKept(page, { sittings: threeTimes.slice(0, 1) });
  await page.goto('/en/my-change');
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing to compare yet' })).toBeVisible();
});

test('it asks first, then says in words with days what was said, and can be hidden', async ({ page }) => {
  await openKept(page, { sittings: threeTimes });
  await page.goto('/en/my-change');
  await expect(page.getByRole('heading', { level: 1, name: 'Would you like to see how your answers changed?' })).toBeVisible();
  await expect(page.getByText('a friend')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show me' }).click();

  const main = page.locator('main');
  await expect(main.getByText(/^On \d+ \w+ \d{4} you said “Unlikely”\. Today you said “Likely”\.$/)).toBeVisible();
  await expect(
    page.getByRole('img', { name: /talk to a friend\? First: Unlikely\. Latest: Likely\. Up means Extremely likely\./ }),
  ).toBeVisible();
  // One step is about the same, and gets no picture. “No one” stands apart and says its own direction.
  await expect(page.getByRole('img')).toHaveCount(2);
  await expect(main.getByText('“Could go either way” at first, “A bit likely” now')).toBeVisible();
  await expect(main.getByText('Up means more likely to keep things to yourself.')).toBeVisible();
  await page.getByText('1 answer in between').click();
  await expect(main.getByRole('listitem').getByText(/“Could go either way”/)).toBeVisible();
  await expect(main.getByText(/total|score|average|index|reliable/i)).toHaveCount(0);

  await page.getByText('The same as a table').click();
  const table = page.getByRole('table', { name: 'Your own answers' });
  await expect(table.getByRole('row')).toHaveCount(1 + 3 + 3 + 2);
  await expect(table.getByRole('rowheader', { name: 'a friend' })).toHaveCount(1);

  await page.getByRole('button', { name: 'Leave out the pictures' }).click();
  await expect(page.getByRole('img')).toHaveCount(0);
  await page.getByRole('button', { name: 'Hide my answers again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Would you like to see how your answers changed?' })).toBeVisible();
});

for (const look of ['light', 'dark', 'forced'] as const) {
  test(`it is for everybody at 320 px (${look})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.emulateMedia(look === 'forced' ? { forcedColors: 'active' } : { colorScheme: look });
    await openKept(page, { sittings: threeTimes });
    await page.goto('/en/my-change?show=yes');
    await page.getByText('The same as a table').click();
    await expect(page.locator('h1')).toHaveCount(1);
    const { violations } = await new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wider).toBeLessThanOrEqual(0);
    if (look !== 'forced') return;
    // The browser does not force the colours of a drawing, so the drawing asks for the person’s own.
    const colours = await page
      .getByRole('img')
      .first()
      .evaluate((picture) => {
        const line = picture.querySelector('path:last-of-type');
        return line === null ? [] : [getComputedStyle(line).fill, getComputedStyle(picture).color];
      });
    expect(colours).toHaveLength(2);
    expect(colours[0]).toBe(colours[1]);
  });
}

test('on paper the table is open and nothing asks to be pressed', async ({ page }) => {
  await openKept(page, { sittings: threeTimes });
  await page.goto('/en/my-change?show=yes');
  await expect(page.getByRole('img').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.table')).toBeVisible();
  await expect(page.locator('main button:visible')).toHaveCount(0);
});
