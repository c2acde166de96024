import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Page } from '@playwright/test';

import { readFhirQuestionnaire } from '../../src/domain/fhir/read-questionnaire.ts';
import type { Item } from '../../src/domain/questionnaire/schema.ts';
import { importableQuestionnaires } from '../../tools/oracles/public-questionnaires.ts';
import { expect, test } from '../e2e/fixtures.ts';
import { faultsIn } from '../fhir/validator.ts';

import { asked, said, type Bundle, type Coding, type FormItem, type Response, type ResponseAnswer } from './fhir-shapes.ts';

/** Questionnaires that others published are opened in the page, answered to the end, and leave it as valid FHIR. */

const files = [
  ...importableQuestionnaires(fileURLToPath(new URL('../../.cache/fhir-examples/', import.meta.url))),
  ...samples(fileURLToPath(new URL('../../../shared/samples/fhir-r4/', import.meta.url))),
];

/** Others that may lie beside the repository, as far as they are taken. */
function samples(folder: string): readonly { readonly name: string; readonly text: string }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
    .filter(({ text }) => readFhirQuestionnaire(text, { id: 'tried', limit: 5_000_000, language: 'en' }).kind === 'ok');
}

type Given = { readonly linkId: string; readonly kind: Item['kind']; readonly words: string };

for (const { name, text } of files) {
  test(`${name} is answered to its end, and goes out as it was answered`, async ({ page }) => {
    const outcome = readFhirQuestionnaire(text, { id: 'tried', limit: 5_000_000, language: 'en' });
    if (outcome.kind !== 'ok') throw new Error(JSON.stringify(outcome));
    await page.goto('/en/for-researchers/try');
    await page.locator('input[type=file]').setInputFiles({ name: `${name}.json`, mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.getByRole('button', { name: 'Answer it as a participant would' }).click();

    const given: Given[] = [];
    while (await stillAsking(page)) {
      const id = new URL(page.url()).searchParams.get('q');
      const item = outcome.brought.facts.items.find((one) => one.id === id);
      if (item?.linkId === undefined) throw new Error(`the page asks ${id}, which is not in the file`);
      const wording = asked((JSON.parse(text) as { item: readonly FormItem[] }).item).find(({ linkId }) => linkId === item.linkId)?.text;
      if (wording !== undefined) await expect(page.getByRole('heading', { level: 1 })).toContainText(wording.trim());
      given.push({ linkId: item.linkId, kind: item.kind, words: await giveAnswer(page, item, given.length) });
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.waitForURL((url) => url.searchParams.get('q') !== id);
    }
    await page.getByRole('button', { name: 'Keep my answers' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The answers as files');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the FHIR Bundle (JSON)' }).click();
    const bundle = JSON.parse(readFileSync(await (await saved).path(), 'utf8')) as Bundle;

    expect(faultsIn(bundle)).toEqual([]);
    const resources = (bundle.entry ?? []).flatMap(({ resource }) => resource ?? []);
    for (const resource of resources) expect([resource.resourceType, faultsIn(resource)]).toEqual([resource.resourceType, []]);
    const responses = resources.filter((one): one is Response => one.resourceType === 'QuestionnaireResponse');
    expect(responses.map(({ status }) => status)).toEqual(['completed']);
    const found = said(responses[0]?.item).filter(({ answer: answers }) => answers !== undefined);
    expect(found.map(({ linkId, answer: answers }) => [linkId, answers?.length])).toEqual(given.map(({ linkId }) => [linkId, 1]));
    for (const [place, { linkId, kind, words }] of given.entries())
      expect([linkId, wordsOf(found[place]?.answer?.[0], kind)]).toEqual([linkId, words]);
    // A code that the file names itself goes out with the words it has there.
    const known = codingsIn(JSON.parse(text));
    for (const { answer: answers } of found) {
      const coding = answers?.[0]?.valueCoding;
      const own = known.find(({ code, system }) => code === coding?.code && system === coding?.system);
      if (own !== undefined) expect(own.display).toBe(coding?.display);
    }
    expect(given.length).toBeGreaterThan(1);
  });
}

test('at least two of them were taken whole', () => {
  expect(
    importableQuestionnaires(fileURLToPath(new URL('../../.cache/fhir-examples/', import.meta.url))).filter(
      ({ takenOut }) => takenOut.length === 0,
    ).length,
  ).toBeGreaterThanOrEqual(2);
});

/** A question, or the review at the end: one of them has come. */
async function stillAsking(page: Page): Promise<boolean> {
  await page.waitForURL((url) => url.searchParams.get('s') === 'review' || url.searchParams.has('q'));
  return new URL(page.url()).searchParams.get('s') !== 'review';
}

/** Gives an answer that differs from question to question, and says what it was in words. */
async function giveAnswer(page: Page, item: Item, place: number): Promise<string> {
  switch (item.kind) {
    case 'rating':
    case 'yes-no':
    case 'choice': {
      const rows = page.getByRole('radio');
      const row = rows.nth(place % (await rows.count()));
      await row.check();
      return (await row.evaluate((input) => (input as HTMLInputElement).labels?.[0]?.textContent ?? '')).trim();
    }
    case 'number': {
      const number = String(Math.min(item.max ?? 7, Math.max(item.min ?? 7, 7)));
      await page.getByRole('textbox').fill(number);
      return number;
    }
    case 'date': {
      const day = `2026-02-${String((place % 28) + 1).padStart(2, '0')}`;
      await page.locator('input[type=date]').fill(day);
      return day;
    }
    case 'text': {
      const words = Array.from(`${place}. It’s "so" & <b>so</b>, שלום 🪨`)
        .slice(0, item.maxLength ?? 100)
        .join('');
      await page.getByRole('textbox').fill(words);
      return words;
    }
  }
}

function wordsOf(answer: ResponseAnswer | undefined, kind: Item['kind']): string | undefined {
  if (answer?.valueBoolean !== undefined) return answer.valueBoolean ? 'Yes' : 'No';
  const value = answer?.valueCoding?.display ?? answer?.valueString ?? answer?.valueDate ?? answer?.valueDecimal ?? answer?.valueInteger;
  const fits = kind !== 'date' || answer?.valueDate !== undefined;
  return value === undefined || !fits ? undefined : String(value);
}

/** Every code with a display, wherever it stands in the file. */
function codingsIn(value: unknown): readonly Coding[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'code' in value && 'display' in value && 'system' in value ? [value as Coding] : [];
  return [...own, ...Object.values(value).flatMap((one) => codingsIn(one))];
}
