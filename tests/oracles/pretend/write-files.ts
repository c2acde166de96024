import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { ExportFile } from '#domain/export/dataset.ts';

/** A new folder outside the project; `tests/oracles/clear-up.ts` takes all of them away in the end. */
export function newFolder(): string {
  return mkdtempSync(join(process.env['CAIRN_ORACLE_FOLDER'] ?? tmpdir(), 'cairn-'));
}

export function writeInto(folder: string, files: readonly Pick<ExportFile, 'name' | 'text'>[]): void {
  for (const { name, text } of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text, 'utf8');
  }
}
