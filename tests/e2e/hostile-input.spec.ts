import type { Page } from '@playwright/test';

import { samplePlan, sampleStudy, sampleWords } from '../../src/features/study/sample.test-data.ts';
import { expect, test } from './fixtures.ts';
import { keptOn, openKept } from './pages/kept-file.ts';

/** Would set a mark if anything took it for more than letters. */
const marker = '<img src=x onerror="window.stained=1">';

/** Every text in it with the marker behind; ids, languages and the like are left as they are. */
function marked<Words>(words: Words): Words {
  if (typeof words === 'string') return `${words} ${marker}` as Words;
  if (Array.isArray(words)) return words.map(marked) as Words;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, marked(value)])) as Words;
}

async function choose(page: Page, name: string, text: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** Letters on the screen, and nothing that they could have become. */
async function expectLetters(page: Page): Promise<void> {
  await expect(page.getByText(marker).first()).toBeVisible();
  await expect(page.locator('main img, main script, main iframe, main [onerror]')).toHaveCount(0);
  expect(await page.evaluate(() => 'stained' in globalThis)).toBe(false);
}

test('fault 46: markup in every text of a story is shown as letters', async ({ page }) => {
  const part = { title: 'Before', text: 'I asked.' };
  const story = { language: 'en', title: marked('On the stairs'), parts: [marked(part)], contentNotes: [], year: 2026 };
  await page.goto('/en/received');
  await choose(page, 'story.json', JSON.stringify({ format: 'cairn-story', version: 1, story }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(marked('On the stairs'));
  await expectLetters(page);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('heading', { level: 2, name: marked('Before') })).toBeVisible();
  await expect(page.locator('.own-words').first()).toHaveText(marked('I asked.'));
  await expectLetters(page);
  await page.getByRole('button', { name: 'Keep it on this phone' }).click();
  await expect(page.getByText('Kept on this phone. You find it below.')).toBeVisible();
  await expectLetters(page);
});

test('fault 44, 46: markup in every text of a study is shown as letters, and words that are turned round are refused', async ({ page }) => {
  const plan = { ...samplePlan, id: 'by-file', allocation: 'drawn' as const, codes: 'none' as const };
  const study = { ...sampleStudy([], plan), words: { en: marked(sampleWords) } };
  await page.goto('/en/join');
  const turned = { ...study, words: { en: { ...sampleWords, title: 'A \u202eyduts' } } };
  await choose(page, 'study.json', JSON.stringify(turned));
  await expect(page.getByRole('alert')).toBeVisible();
  expect(JSON.stringify(await keptOn(page))).not.toContain('by-file');
  await page.goto('/en/join');
  await choose(page, 'study.json', JSON.stringify(study));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(marked(sampleWords.title));
  for (const words of [...sampleWords.about, sampleWords.team, sampleWords.contact, ...sampleWords.withdrawal]) {
    await expect(page.getByText(marked(words))).toBeVisible();
  }
  await expectLetters(page);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { level: 1, name: marked(sampleWords.purposes['take-part']?.ask ?? '') })).toBeVisible();
  await expectLetters(page);
});

test('fault 45, 46: markup in every text of a list of places is shown as letters, also out of a table', async ({ page }) => {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const place = marked({ name: 'Talking room', alert: 'We moved.', fees: 'Free.', who: 'Anyone.' });
  const table = [
    'id,name,status,assured_date,url,alert,fees_description,eligibility_description,__PROTO__',
    `1,${cell(place.name)},active,2026-09-01,https://clinic.example/a,${cell(place.alert)},${cell(place.fees)},${cell(place.who)},x`,
  ];
  await openKept(page, { settings: { country: 'GB' } });
  await page.goto('/en/own-services');
  await choose(page, 'services.csv', `${table.join('\r\n')}\r\n`);
  await expect(page.getByText('Not checked by Cairn')).toBeVisible();
  await page.getByRole('button', { name: 'Keep this list' }).click();
  await page.getByRole('button', { name: /^Look at the places/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: place.name })).toBeVisible();
  for (const words of [place.alert, place.fees, place.who]) await expect(page.getByText(words)).toBeVisible();
  await expectLetters(page);
});
