import { createHash } from 'node:crypto';

import type { Piece } from '#domain/record/schema.ts';
import { writeTakeaway } from '#domain/export/takeaway.ts';
import { emptyDrawers } from '#store/drawer-names.ts';

/** More than anybody is expected to write: a text for every day of a year and a third, each as long as a letter. */
export const manyTexts = 500;

/** A plain backup with that many texts, made up. */
export function fullPhone(): string {
  const at = { utc: '2026-01-01T08:00:00.000Z', offset: 0 };
  const pieces = Array.from({ length: manyTexts }, (_, place): Piece => ({
    id: `note.bench-${place}`,
    kind: 'note',
    prompt: `bench-${place}`,
    text: `Made up, number ${place}. ${'I went as far as the corner and back again. '.repeat(20)}`,
    createdAt: at,
    changedAt: at,
  }));
  const digest = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
  return writeTakeaway({ appVersion: '0.1.0', madeAt: at, drawers: { ...emptyDrawers(), pieces } }, digest);
}
