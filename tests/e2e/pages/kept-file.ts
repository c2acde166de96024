import { readFileSync } from 'node:fs';

import { expect, type Page } from '@playwright/test';

import type {
  CheckIn,
  Choices,
  Enrolment,
  Moment,
  Mood,
  Piece,
  Plan,
  Progress,
  Reading,
  Rung,
  Settings,
  Sitting,
} from '../../../src/domain/record/schema.ts';
import type { ServiceList } from '../../../src/domain/record/service-list-schema.ts';
import type { HandOver, Received } from '../../../src/domain/record/telling-schema.ts';
import type { Questionnaire } from '../../../src/domain/questionnaire/schema.ts';
import type { Schedule } from '../../../src/domain/wave/schema.ts';
import { emptyDrawers } from '../../../src/store/drawer-names.ts';

export function daysAgo(days: number): Moment {
  return { utc: new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString(), offset: 0 };
}

type Kept = {
  readonly progress?: Progress;
  readonly sittings?: readonly Sitting[];
  readonly enrolments?: readonly Enrolment[];
  readonly readings?: readonly Reading[];
  readonly choices?: Choices;
  readonly plan?: Plan;
  readonly pieces?: readonly Piece[];
  readonly settings?: Settings;
};

/** Drawers that tests look into. */
type KeptNow = {
  readonly choices?: Choices;
  readonly sittings: readonly Sitting[];
  readonly moods: readonly Mood[];
  readonly pieces: readonly Piece[];
  readonly plan?: Plan;
  readonly rungs: readonly Rung[];
  readonly checkIns: readonly CheckIn[];
  readonly handOvers: readonly HandOver[];
  readonly received: readonly Received[];
  readonly lists: readonly ServiceList[];
};

/** Opens a file with these drawers, as if it had all been kept on this phone before. */
export async function openKept(page: Page, kept: Kept): Promise<void> {
  const drawers = { ...emptyDrawers(), progress: { way: 'whole', placed: [], skipped: [], at: {}, seed: 7 }, ...kept };
  const text = JSON.stringify({ format: 'cairn-takeaway', version: 1, app: '0.1.0', madeAt: daysAgo(0), drawers });
  await page.goto('/en/take-away');
  await putInPlace(page, Buffer.from(text));
}

/** Chooses a file that is not locked, and puts it in the place of all that is on this phone. */
export async function putInPlace(page: Page, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name: 'cairn.json', mimeType: 'application/json', buffer });
  const empty = page.getByRole('button', { name: 'Use this file' });
  const replace = page.getByRole('button', { name: 'Put the file in its place' });
  await expect(empty.or(replace)).toBeVisible();
  if (await replace.isVisible()) {
    await replace.click();
    await page.getByRole('button', { name: 'Yes, replace it all' }).click();
  } else await empty.click();
  await expect(page.getByText('What was in the file is now on this phone.')).toBeVisible();
}

/** The plain file with everything, as the person saves it; `origin` of another site than the one that all tests share. */
export async function savePlainFile(page: Page, origin = ''): Promise<Buffer> {
  await page.goto(`${origin}/en/take-away?p=plain`);
  await page.getByRole('button', { name: 'Save the plain file' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  return readFileSync(await (await saved).path());
}

/** What is kept on this phone, from the file that the person takes away. */
export async function keptOn(page: Page): Promise<KeptNow> {
  const file = JSON.parse((await savePlainFile(page)).toString('utf8')) as { readonly drawers: KeptNow };
  return file.drawers;
}

type Study = {
  readonly schedule: Schedule;
  readonly pins: readonly { readonly id: string; readonly version: string }[];
  readonly brought?: readonly Questionnaire[];
};

/** Somebody who takes part in a study of one arm. */
export function takingPart({ schedule, pins, brought = [] }: Study): Enrolment {
  return {
    id: 'e1',
    digest: '0'.repeat(64),
    language: 'en',
    code: '',
    joinedAt: daysAgo(0),
    earlierCodes: [],
    study: {
      plan: {
        id: 'a-study',
        version: '1.0.0',
        questionnaires: [...pins, ...brought.map(({ facts: { id, version } }) => ({ id, version }))],
        schedule,
        arms: [{ id: 'all', share: 1, features: 'all' }],
        allocation: 'single',
        codes: 'none',
        purposes: [{ id: 'take-part', needed: true }],
        returns: ['file'],
      },
      words: {},
      brought: brought.map(({ facts, words, language }) => ({ facts, words: { [language]: words } })),
    },
  };
}

type Given = { readonly wave: string; readonly questionnaire: string; readonly version?: string; readonly ago: number };

/** A finished sitting with these codes. */
export function answered(given: Given, codes: Readonly<Record<string, number>>): Sitting {
  const { wave, questionnaire, version = '1.0.0' } = given;
  const at = daysAgo(given.ago);
  const log = Object.entries(codes).map(([item, value], place) => ({
    order: place + 1,
    item,
    before: null,
    after: { kind: 'answered' as const, value },
    at,
    clockJump: false,
  }));
  const shared = { wave, questionnaire, version, language: 'en', digest: 'x', startedAt: at, finishedAt: at };
  return { ...shared, id: `${wave}.${questionnaire}.${version}`, shown: Object.keys(codes), log };
}
