import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { attempt } from './command-line.ts';
import { importQuestionnaire } from './import.ts';

let folder: string;
let said: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-import-'));
  said = [];
  const questionnaire = {
    resourceType: 'Questionnaire',
    status: 'active',
    title: 'Sleep',
    copyright: 'Nobody, for tests',
    language: 'en',
    item: [{ linkId: '1', text: 'Did you sleep?', type: 'boolean' }],
  };
  writeFileSync(join(folder, 'sleep.json'), JSON.stringify(questionnaire));
});

afterEach(() => rmSync(folder, { recursive: true }));

function run(...flags: readonly string[]): 0 | 1 {
  return attempt(importQuestionnaire, [join(folder, 'sleep.json'), '--id', 'sleep', '--into', folder, ...flags], (line) => said.push(line));
}

it('takes a questionnaire word for word, with its licence', () => {
  expect(run()).toBe(0);
  const facts = readFileSync(join(folder, 'sleep/questionnaire.yaml'), 'utf8');
  expect(facts).toContain('provenance: verbatim-licensed');
  expect(facts).toContain('changes: not-allowed');
});

it('never saves as adapted what allows no changes, or does not say', () => {
  expect(run('--as', 'adapted')).toBe(1);
  expect(said.join('\n')).toContain('allows no changes: Nobody, for tests');
  expect(existsSync(join(folder, 'sleep'))).toBe(false);
});

it('saves as adapted what allows changes', () => {
  run('--changes', 'allowed', '--as', 'adapted');
  expect(readFileSync(join(folder, 'sleep/questionnaire.yaml'), 'utf8')).toContain('provenance: adapted');
});
