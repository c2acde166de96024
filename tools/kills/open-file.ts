import type { Moment, Piece } from '../../src/domain/record/schema.ts';
import type { Draw } from '../../src/domain/random/seeded.ts';
import { emptyDrawers } from '../../src/store/drawer-names.ts';
import type { Everything } from '../../src/store/store.ts';
import { thingsIn } from './read-back.ts';
import type { Walk } from './steps.ts';
import { screenWords } from './words.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** A phone on which much is kept, all of it with one number in it: a torn restore would show two. */
export function filledDrawers(draw: Draw): Everything {
  const stamp = Math.floor(draw() * 1e9);
  const at: Moment = { utc: new Date(Date.now() - 3 * dayMs).toISOString(), offset: 0 };
  function piece(kind: Piece['kind'], prompt: string, text: string): Piece {
    return { id: `${kind}.${prompt}`, kind, prompt, text, createdAt: at, changedAt: at };
  }
  const lines = Array.from({ length: 12 }, (_, nth) => `This is line ${nth + 1} of telling ${stamp}.`).join(' ');
  return {
    ...emptyDrawers(),
    settings: { country: 'GB' },
    progress: { way: 'whole', startedAt: at, placed: [{ stone: 'arrive', at }], skipped: [], at: {}, seed: 7 },
    choices: { shape: 'three-boxes' },
    plan: {
      wish: `wish ${stamp}`,
      outcome: `outcome ${stamp}`,
      obstacle: `obstacle ${stamp}`,
      feeling: '',
      act: '',
      step: `step ${stamp}`,
      place: `place ${stamp}`,
      madeAt: at,
      changedAt: at,
    },
    pieces: [
      { ...piece('telling', 'before', lines), id: 'telling.three-boxes.before', shape: 'three-boxes' },
      piece('moment', 'good-moment', `moment ${stamp}`),
      ...['signs', 'alone', 'places', 'people', 'professionals', 'safer', 'reasons'].map((part) =>
        piece('safety-plan', part, `${part} ${stamp}`),
      ),
    ],
  };
}

/** Opens a file with these drawers, as somebody with a new phone does: it takes the place of all that is kept. */
export async function openFile({ page, diary, known }: Walk, drawers: Everything): Promise<void> {
  diary.remark('/en/take-away');
  await page.goto('/en/take-away');
  const madeAt: Moment = { utc: new Date().toISOString(), offset: 0 };
  const text = JSON.stringify({ format: 'cairn-takeaway', version: 1, app: '0.1.0', madeAt, drawers });
  await page.locator('input[type=file]').setInputFiles({ name: 'cairn.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  const whole = thingsIn(drawers);
  const empty = page.getByRole('button', { name: screenWords.useFile });
  const replace = page.getByRole('button', { name: screenWords.replaceAll });
  await empty.or(replace).waitFor();
  const last = (await empty.isVisible()) ? empty : page.getByRole('button', { name: screenWords.sureToReplace });
  if (await replace.isVisible()) await replace.click();
  diary.write({ act: 'tried-whole', whole });
  await last.click();
  await page.getByText(screenWords.fileUsed).waitFor();
  known.clear();
  for (const [name, value] of whole) known.set(name, value);
  diary.write({ act: 'kept-whole', whole });
}
