import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import type { Choices, Piece, Reading, Settings } from '../../../src/domain/record/schema.ts';

type Drawers = {
  readonly choices?: Choices;
  readonly settings?: Settings;
  readonly readings: readonly Reading[];
  readonly pieces: readonly Piece[];
};

/** What is kept on this phone about stories, from the file that the person takes away. */
export async function drawersOn(page: Page): Promise<Drawers> {
  await page.goto('/en/take-away');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save my file' }).click();
  return (JSON.parse(readFileSync(await (await saved).path(), 'utf8')) as { readonly drawers: Drawers }).drawers;
}
