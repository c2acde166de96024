import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';

import { codeNumber, samplePlan, sampleStudy, sampleWords } from '../../src/features/study/sample.test-data.ts';
import { unzip } from '../../src/formats/unzip.ts';
import { startServer, type OwnServer } from '../offline/own-server.ts';
import { expect, test } from './fixtures.ts';
import { buildSiteWith } from './study-site.ts';

// One after the other in one worker: the site is built once.
test.describe.configure({ mode: 'default' });

/**
 * A study of three waves as somebody lives through it in London in 2026: joined before the clocks go forward, one wave answered
 * late, a phone that lost everything in between, the last wave on time, and leaving. Both phones hand over what they have.
 */

const code = codeNumber(0);
const plan = {
  ...samplePlan,
  schedule: { ...samplePlan.schedule, waves: samplePlan.schedule.waves.filter(({ kind }) => kind !== 'post') },
};
let server: OwnServer;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  server = await startServer(buildSiteWith(sampleStudy(['everything-arm'], plan)));
});

test.afterAll(() => server.stop());

type Row = Readonly<Record<string, string>>;

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).click();
}

async function at(page: Page, local: string): Promise<void> {
  await page.clock.setFixedTime(new Date(local));
}

async function join(page: Page): Promise<void> {
  await press(page, 'Go on');
  await expect(page.getByLabel('What is your code?')).toHaveValue(`${code.slice(0, 5)}-${code.slice(5)}`);
  await press(page, 'Continue');
  for (const [ask, yes, on] of [
    [sampleWords.purposes['take-part']?.ask ?? '', true, 'Continue'],
    [sampleWords.purposes['ask-again']?.ask ?? '', false, 'Say this, and take part'],
  ] as const) {
    await expect(page.getByRole('heading', { level: 1, name: ask })).toBeVisible();
    await page.getByLabel(yes ? 'Yes' : 'No', { exact: true }).check();
    await press(page, on);
  }
  await expect(page.getByRole('heading', { level: 1, name: 'What you said' })).toBeVisible();
}

/** Answers the three questions: the option at this place, declined, and the option again. */
async function answerAll(page: Page, option: number): Promise<void> {
  for (const how of ['answer', 'decline', 'answer']) {
    await page.waitForURL(/q=/);
    const item = page.url();
    if (how === 'answer') {
      await page.locator('main input[type=radio]').nth(option).check();
      await press(page, 'Continue');
    } else await press(page, 'I’d rather not say');
    await expect(page).not.toHaveURL(item);
  }
  await expect(page).toHaveURL(/s=review/);
}

async function isAsked(page: Page): Promise<boolean> {
  await page.goto(`${server.origin}/en/my-study`);
  await expect(page.getByRole('heading', { level: 2, name: 'The questions, and when' })).toBeVisible();
  await expect(page.getByText('Questions again, number 2')).toBeVisible();
  return page.getByRole('link', { name: 'Answer them' }).isVisible();
}

async function handOver(page: Page): Promise<ReadonlyMap<string, string>> {
  await page.goto(`${server.origin}/en/my-answers`);
  await page.getByLabel('Yes, I want to make a file').check();
  const saved = page.waitForEvent('download');
  await press(page, 'Make the answers file');
  const archive = await saved;
  expect(archive.suggestedFilename()).toBe('cairn-answers.zip');
  const opened = unzip(new Uint8Array(readFileSync(await archive.path())), { maxFiles: 100, maxBytes: 50_000_000 });
  if (opened.kind !== 'ok') throw new Error(`the archive did not open: ${opened.kind}`);
  return new Map(opened.files.map(({ name, text }) => [name, text]));
}

function rowsIn(files: ReadonlyMap<string, string>, name: string): readonly Row[] {
  return Papa.parse<Row>((files.get(name) ?? '').replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;
}

const itemsOf = (rows: readonly Row[], wave: string) => rows.filter((row) => row['wave'] === wave && row['row'] === 'item');
const only = (rows: readonly Row[], column: string) => [...new Set(rows.map((row) => row[column]))];

test('three waves, a change of the clocks, a late answer, a new installation, and leaving', async ({ page, browser }) => {
  test.setTimeout(120_000);
  page.setDefaultTimeout(10_000);
  // Ten past eleven at night: four hours before London’s day ends it would already be tomorrow elsewhere.
  await at(page, '2026-03-24T23:10:00+00:00');
  await page.goto(`${server.origin}/en/join#study=pilot&code=${code}`);
  await join(page);
  await page.goto(`${server.origin}/en/path/first-check`);
  await answerAll(page, 2);
  // One answer is changed on the review, with a word about why.
  await page
    .getByRole('link', { name: /^Change/ })
    .first()
    .click();
  await page.locator('main input[type=radio]').nth(3).check();
  await page.getByLabel('I tapped the wrong one').check();
  await press(page, 'Continue');
  await press(page, 'Keep my answers');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What happens now for you');
  await expect(page.getByText(sampleWords.arms['everything-arm']?.[0] ?? '')).toBeVisible();

  // Two weeks on, in summer time: open from the fifth of April, by the calendar and not by hours.
  await at(page, '2026-04-04T23:50:00+01:00');
  expect(await isAsked(page)).toBe(false);
  await at(page, '2026-04-05T00:10:00+01:00');
  expect(await isAsked(page)).toBe(true);

  // Answered two days after its window, and taken all the same.
  await at(page, '2026-04-16T10:00:00+01:00');
  await page.goto(`${server.origin}/en`);
  await page.getByRole('link', { name: 'Answer' }).click();
  await page
    .getByRole('link', { name: /Start|Go on|Begin|Continue/ })
    .first()
    .click();
  await answerAll(page, 4);
  await press(page, 'Keep my answers');
  await expect(page).toHaveURL(/s=thanks/);
  expect(await isAsked(page)).toBe(false);
  // The clock set back: what is finished is not asked again.
  await at(page, '2026-04-08T10:00:00+01:00');
  expect(await isAsked(page)).toBe(false);
  await at(page, '2026-04-16T10:30:00+01:00');
  await page.goto(`${server.origin}/en/my-study`);
  await expect(page).toHaveURL(/first=2026-03-24/);
  const launch = page.url();
  const first = await handOver(page);

  // Everything is gone but the address that the app starts with.
  const phone = await browser.newContext({ timezoneId: 'Europe/London', locale: 'en-GB' });
  const again = await phone.newPage();
  again.setDefaultTimeout(10_000);
  await at(again, '2026-05-05T09:00:00+01:00');
  await again.goto(launch);
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('Welcome back');
  await again.getByRole('link', { name: 'Go on without a file' }).click();
  await join(again);
  expect(await isAsked(again)).toBe(true);
  await again.getByRole('link', { name: 'Answer them' }).click();
  await again
    .getByRole('link', { name: /Start|Go on|Begin|Continue/ })
    .first()
    .click();
  await answerAll(again, 5);
  await press(again, 'Keep my answers');
  await expect(again).toHaveURL(/s=thanks/);

  await at(again, '2026-05-06T09:00:00+01:00');
  await again.goto(`${server.origin}/en/my-study?s=stop`);
  await press(again, /may be used/);
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('You have stopped');
  const second = await handOver(again);
  await phone.close();

  const [one, two] = [rowsIn(first, 'cairn-long.csv'), rowsIn(second, 'cairn-long.csv')];
  expect([only(one, 'participant_id'), only(two, 'participant_id')]).toEqual([[code], [code]]);
  // The second use of the code shows by another installation, and by the day the first one told.
  expect([...only(one, 'install_id'), ...only(two, 'install_id')].length).toBe(2);
  expect(only(one, 'install_id')).not.toEqual(only(two, 'install_id'));
  expect([only(one, 'baseline_before'), only(two, 'baseline_before')]).toEqual([[''], ['2026-03-24']]);
  expect([only(one, 'arm'), only(two, 'arm'), only(two, 'arm_how')]).toEqual([['everything-arm'], ['everything-arm'], ['sealed']]);
  expect([only(one, 'withdrawn'), only(two, 'withdrawn')]).toEqual([[''], ['may-be-used']]);

  const waves = [itemsOf(one, 'pre'), itemsOf(one, 'w2'), itemsOf(two, 'w6')];
  expect(waves.map((rows) => rows.map((row) => row['state']))).toEqual(waves.map(() => ['answered', 'declined', 'answered']));
  expect(waves.map((rows) => rows[0]?.['value'])).toEqual(['4', '5', '6']);
  expect(waves.map((rows) => rows.map((row) => row['due_on'])[0])).toEqual(['', '2026-04-07', '2026-05-05']);
  expect(waves.map((rows) => rows[0]?.['timing'])).toEqual(['', 'late', 'on-time']);
  expect(waves.map((rows) => rows[0]?.['offset_minutes'])).toEqual(['0', '60', '60']);
  expect(waves[0]?.[0]).toMatchObject({ corrections: '1', started_utc: expect.stringContaining('2026-03-24T23:10') });
  const log = rowsIn(first, 'cairn-log.csv').filter((row) => row['wave'] === 'pre');
  expect(log.map((row) => row['reason']).filter((reason) => reason !== '')).toEqual(['slip']);

  const consents = rowsIn(second, 'cairn-consents.csv').filter((row) => row['purpose'] === 'take-part');
  expect(consents.map((row) => row['given'])).toEqual(['1', '0']);
  expect(rowsIn(first, 'cairn-flow.csv').length).toBeGreaterThan(5);
  expect([...first.keys()]).toEqual(expect.arrayContaining(['cairn-import.R', 'cairn-import.sps', 'datapackage.json', 'cairn-fhir.json']));
});
