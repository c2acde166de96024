import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';

import type { QuestionnaireFacts } from '#domain/questionnaire/schema.ts';
import { writeCsv, type CsvRow } from '#domain/export/csv.ts';
import { optionsOf } from '#domain/questionnaire/progress.ts';

export type Run = { readonly status: number | null; readonly out: string; readonly said: string };

/** Runs a script of this folder, or one that lies in `folder`. Without R the test fails: nothing would be proven. */
export function runR(script: string, folder: string, env: Readonly<Record<string, string>> = {}): Run {
  const { status, stdout, stderr, error } = spawnSync('Rscript', ['--vanilla', script, folder], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, LC_ALL: 'C.UTF-8', ...env },
  });
  if (error !== undefined) throw new Error(`R did not run: ${error.message}. npm run test:oracles installs it where it can.`);
  return { status, out: stdout, said: stderr };
}

export function copyScript(name: string, folder: string): void {
  copyFileSync(join(import.meta.dirname, name), join(folder, name));
}

export type HandRule = {
  readonly key: string;
  readonly version: string;
  readonly versionColumn: string;
  readonly columnOf: (item: string) => string;
};

/** The rules of a questionnaire as plain rows: what stands in its file, and nothing that Cairn made of it. */
export function ruleRows(facts: QuestionnaireFacts, score: string, names: HandRule): readonly CsvRow[] {
  const rule = facts.scores.find(({ id }) => id === score);
  return (rule?.items ?? []).flatMap((id) => {
    const item = facts.items.find((one) => one.id === id);
    if (rule === undefined || item === undefined) return [];
    const options = optionsOf(facts, item);
    return {
      key: names.key,
      method: rule.method,
      may_miss: rule.mayMiss,
      version: names.version,
      version_column: names.versionColumn,
      item: names.columnOf(id),
      reversed: Number(item.reversed === true),
      codes: options.map(({ code }) => code).join(';'),
      scores: options.map(({ score: value }) => value ?? 'NA').join(';'),
    };
  });
}

export function rulesCsv(rows: readonly CsvRow[]): string {
  const columns = ['key', 'method', 'may_miss', 'version', 'version_column', 'item', 'reversed', 'codes', 'scores'];
  return writeCsv({ columns, rows });
}

/** "NA" or a number, as the scripts print them. */
export function numberOf(cell: string | undefined): number | null {
  return cell === undefined || cell === 'NA' ? null : Number(cell);
}

export function textOf(cell: string | undefined): string | null {
  return cell === undefined || cell === 'NA' ? null : Buffer.from(cell.slice(1), 'hex').toString('utf8');
}
