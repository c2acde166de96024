import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';

import { readStudyFile } from '#domain/study/read-study-file.ts';
import { sha256Hex } from '#formats/digest.ts';
import { knownQuestionnaires } from '#tools/content/studies.ts';

import { checkStudy } from './check.ts';
import { makeStudyCodes } from './codes.ts';
import { attempt } from './command-line.ts';
import { dryRunStudy } from './dry-run.ts';
import { importQuestionnaire } from './import.ts';
import { packStudy } from './pack.ts';
import { contentFolder, openStudy, studyFileLimit } from './open-study.ts';

/** On a busy machine the work, not the waiting, may take long. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** The commands as a team types them. */
const root = mkdtempSync(join(tmpdir(), 'cairn-commands-'));
const example = join(contentFolder, 'studies/_example');
afterAll(() => rmSync(root, { recursive: true }));

const commands = { check: checkStudy, 'dry-run': dryRunStudy, codes: makeStudyCodes, pack: packStudy, import: importQuestionnaire };
type Name = keyof typeof commands;

function run(name: Name, ...typed: readonly string[]) {
  const lines: string[] = [];
  const status = attempt(commands[name], typed, (line) => lines.push(line));
  return { status, said: lines.join('\n') };
}

describe('the commands', () => {
  it.each(Object.keys(commands) as Name[])('%s says how it is typed', (command) => {
    for (const typed of [[], ['one', 'two'], ['one', '--nothing', 'x']]) {
      const { status, said } = run(command, ...typed);
      expect([status, said.includes('Type: npm run ')]).toEqual([1, true]);
    }
  });

  it('end with words and an exit code, never with the inside of the program', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'command.ts'), 'check', join(root, 'gone')], {
      encoding: 'utf8',
    });
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: `There is no ${join(root, 'gone')}.\n`, stderr: '' });
  });

  it('check says what is to mend', () => {
    expect(run('check', example)).toMatchObject({ status: 0, said: expect.stringContaining('All in order.') });
    expect(run('check', join(root, 'gone'))).toMatchObject({ status: 1, said: expect.stringContaining('There is no ') });
    writeFileSync(join(root, 'not.json'), '{"format":"cairn-study","formatVersion":1}');
    expect(run('check', join(root, 'not.json'))).toMatchObject({ status: 1, said: expect.stringContaining('A phone would not open it.') });
  });

  it('codes keep out of the house, and make no real ones for a model', () => {
    const usual = ['--count', '6', '--address', 'https://example.org'];
    expect(run('codes', example, ...usual, '--out', join(root, 'closed'))).toMatchObject({
      status: 1,
      said: expect.stringContaining('is a model to copy'),
    });
    const inside = join(contentFolder, 'studies/_example/closed');
    expect(run('codes', example, ...usual, '--seed', 'a', '--out', inside)).toMatchObject({
      status: 1,
      said: expect.stringContaining('Nothing was written'),
    });
    expect(existsSync(inside)).toBe(false);
    for (const address of ['http://example.org', 'https://example.org/path', 'example.org']) {
      expect(run('codes', example, '--count', '6', '--address', address, '--out', join(root, 'closed'), '--seed', 'a').said).toContain(
        '--address takes',
      );
    }
    expect(existsSync(join(root, 'closed'))).toBe(false);
  });

  it('lead from a filled-in copy to cards and a file that a phone opens', () => {
    const study = join(root, 'trial');
    cpSync(example, study, { recursive: true });
    const fill = (name: string, change: (text: string) => string) =>
      writeFileSync(join(study, name), change(readFileSync(join(study, name), 'utf8')));
    fill('study.yaml', (text) => text.replace('id: example', 'id: trial'));
    fill('text.en.yaml', (text) => text.replaceAll(/'\[.*\]'/g, 'Filled in'));
    expect(run('check', study)).toMatchObject({ status: 1, said: expect.stringContaining('no codes were made yet') });
    expect(run('pack', study, '--out', join(root, 'trial.json')).status).toBe(1);
    const closed = join(root, 'closed');
    const made = run('codes', study, '--count', '12', '--address', 'https://example.org', '--out', closed);
    expect(made).toMatchObject({ status: 0, said: expect.stringContaining('12 codes for study trial') });
    expect(readdirSync(closed).toSorted()).toEqual(['cards.html', 'list.csv']);
    expect(run('codes', study, '--count', '12', '--address', 'https://example.org', '--out', closed).said).toContain(
      'holds a list already',
    );
    expect(run('check', study).status).toBe(0);
    const packed = run('pack', study, '--out', join(root, 'trial.json'));
    expect(packed.status).toBe(0);
    const text = readFileSync(join(root, 'trial.json'), 'utf8');
    expect(packed.said).toContain(sha256Hex(text));
    const reading = readStudyFile(text, { limit: studyFileLimit, known: knownQuestionnaires(contentFolder) });
    expect(reading).toEqual({ kind: 'ok', file: openStudy(study).file });
    expect(run('check', join(root, 'trial.json')).said).toContain('12 sealed codes');
  });

  it('rehearse, and write what a handful of phones would hand over', () => {
    const out = join(root, 'dry');
    const { status, said } = run('dry-run', example, '--people', '24', '--seed', 'a', '--out', out);
    expect([status, said.includes('Everything that must hold held.')]).toEqual([0, true]);
    const people = readdirSync(out);
    expect(people.length).toBeGreaterThanOrEqual(2);
    for (const person of people) expect(readdirSync(join(out, person)).length).toBeGreaterThan(1);
    expect(run('dry-run', example, '--people', 'many').said).toContain('--people takes a whole number');
  });
});
