import type { Page } from '@playwright/test';

import { savePlainFile } from './kept-file.ts';
import type { Choices, Piece, Reading, Settings } from '../../../src/domain/record/schema.ts';

type Drawers = {
  readonly choices?: Choices;
  readonly settings?: Settings;
  readonly readings: readonly Reading[];
  readonly pieces: readonly Piece[];
};

/** What is kept on this phone about stories, from the file that the person takes away. */
export async function drawersOn(page: Page): Promise<Drawers> {
  return (JSON.parse((await savePlainFile(page)).toString('utf8')) as { readonly drawers: Drawers }).drawers;
}
