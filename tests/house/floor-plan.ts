import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

type Cruise = {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
};

export type PlanReport = { readonly modules: number; readonly broken: readonly { readonly rule: string; readonly from: string }[] };

/** Runs the floor plan over a folder that holds src/, the plan and the settings. */
export function readPlan(folder: string): PlanReport {
  const { stdout, stderr } = spawnSync(
    join(root, 'node_modules/.bin/depcruise'),
    ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'src'],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}` },
    },
  );
  if (!stdout.startsWith('{')) throw new Error(`the plan did not run: ${stderr}`);
  const { summary } = JSON.parse(stdout) as Cruise;
  return { modules: summary.totalCruised, broken: summary.violations.map(({ from, rule }) => ({ rule: rule.name, from })) };
}

/** A copy of the house in which walls may be broken. Call `remove` when done. */
export function copyOfTheHouse(plants: Readonly<Record<string, string>>): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-house-'));
  for (const item of [
    'src',
    'package.json',
    'tsconfig.json',
    'tsconfig.base.json',
    'tsconfig.app.json',
    '.dependency-cruiser.mjs',
    'content',
  ]) {
    cpSync(join(root, item), join(folder, item), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const [file, text] of Object.entries(plants)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
