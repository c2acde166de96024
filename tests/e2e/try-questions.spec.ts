import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';

import { expect, test, withWorker } from './fixtures.ts';
import { readable } from './readable.ts';

test.use(withWorker);

const form = {
  resourceType: 'Questionnaire',
  url: 'http://example.org/Questionnaire/rest',
  version: '2.1',
  language: 'en',
  title: 'Rest',
  status: 'active',
  item: [
    {
      linkId: 'g',
      type: 'group',
      text: 'Think of the last week.',
      item: [
        {
          linkId: 'sleep',
          type: 'choice',
          text: 'How did you sleep?',
          required: true,
          answerOption: [
            { valueCoding: { system: 'http://example.org/sleep', code: 'bad', display: 'Badly' } },
            { valueCoding: { system: 'http://example.org/sleep', code: 'good', display: 'Well' } },
          ],
        },
        { linkId: 'hours', type: 'decimal', text: 'How many hours do you sleep?' },
      ],
    },
  ],
};

async function choose(page: Page, content: unknown): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name: 'questions.json',
    mimeType: 'application/json',
    buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
  });
}

async function download(page: Page, button: string, count: number): Promise<readonly { readonly name: string; readonly text: string }[]> {
  const found: Promise<{ readonly name: string; readonly text: string }>[] = [];
  const note = (one: { path: () => Promise<string>; suggestedFilename: () => string }) =>
    found.push(one.path().then((path) => ({ name: one.suggestedFilename(), text: readFileSync(path, 'utf8') })));
  page.on('download', note);
  await page.getByRole('button', { name: button }).click();
  await expect.poll(() => found.length).toBeGreaterThanOrEqual(count);
  page.off('download', note);
  return Promise.all(found);
}

test('the page for research teams leads here', async ({ page }) => {
  await page.goto('/en/for-researchers');
  await page.getByRole('link', { name: 'Try a set of questions' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Try a set of questions' })).toBeVisible();
});

test('a FHIR Questionnaire is read, answered as a participant would, and comes out as FHIR and CSV; nothing is kept', async ({ page }) => {
  await page.goto('/en/for-researchers/try');
  await choose(page, form);
  await expect(page.getByRole('heading', { level: 2, name: 'Rest' })).toBeVisible();
  await expect(page.getByText('2 questions were taken.')).toBeVisible();
  await page.getByRole('button', { name: 'Answer it as a participant would' }).click();
  await expect(page.getByText('This is a try. Nothing you answer here is kept.')).toBeVisible();
  await expect(page.getByRole('group', { name: 'How did you sleep?' })).toHaveAccessibleDescription(/Think of the last week\./);
  await page.getByRole('radio', { name: 'Well' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('textbox', { name: 'How many hours do you sleep?' }).fill('6.25');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.locator('.summary-value')).toHaveText(['Well', '6.25']);
  await page.getByRole('button', { name: 'Keep my answers' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The answers as files' })).toBeFocused();

  const [bundle] = await download(page, 'Save the FHIR Bundle (JSON)', 1);
  const resources = (JSON.parse(bundle?.text ?? '{}') as { readonly entry: readonly { readonly resource: Record<string, unknown> }[] })
    .entry;
  const response = resources.find(({ resource }) => resource['resourceType'] === 'QuestionnaireResponse')?.resource;
  expect(JSON.stringify(response)).toContain('"code":"good"');
  expect(JSON.stringify(response)).toContain('"valueDecimal":6.25');

  const tables = await download(page, 'Save the tables (CSV)', 2);
  const long = tables.map(({ text }) => text).find((text) => text.includes('tried_hours') || text.includes('hours')) ?? '';
  const { data } = Papa.parse<Record<string, string>>(long.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true });
  expect(JSON.stringify(data)).toContain('6.25');

  // Not in the address, not in a store of any kind.
  expect((await readable(page)).includes('tried')).toBe(false);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Try a set of questions' })).toBeVisible();
  await expect(page.getByText('Rest', { exact: true })).toHaveCount(0);
});

test('what cannot be shown as it is meant is refused with its place, all of it at once', async ({ page }) => {
  await page.goto('/en/for-researchers/try');
  await choose(page, {
    resourceType: 'Questionnaire',
    status: 'active',
    item: [
      { linkId: '1', type: 'attachment', text: 'Send a picture' },
      { linkId: '2', type: 'choice', repeats: true, text: 'Which ones?', answerOption: [{ valueString: 'a' }, { valueString: 'b' }] },
    ],
  });
  await expect(page.getByRole('alert').getByText('This file was not taken')).toBeVisible();
  await expect(page.getByText('Questionnaire.item[0].type')).toBeVisible();
  await expect(page.getByText('Questionnaire.item[1].repeats')).toBeVisible();
  await expect(page.getByRole('button', { name: /Answer it/ })).toHaveCount(0);
});

for (const [what, content, words] of [
  ['no JSON', '{"resourceType":', 'It is not JSON, or it is cut off.'],
  ['something else', { hello: 'there' }, 'It is neither a FHIR R4 Questionnaire nor a Cairn study file.'],
  ['a study from later', { format: 'cairn-study', formatVersion: 99 }, 'It was made for a newer Cairn.'],
] as const) {
  test(`${what} is refused in words`, async ({ page }) => {
    await page.goto('/en/for-researchers/try');
    await choose(page, content);
    await expect(page.getByRole('alert').getByText(words)).toBeVisible();
  });
}
