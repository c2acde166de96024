import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { readCode } from '#domain/code/participant-code.ts';
import { readStudyFile } from '#domain/study/read-study-file.ts';
import { placeholderSalt } from '#domain/study/sealed-list.ts';
import { openSealed, tagOf } from '#formats/seal.ts';
import { knownQuestionnaires } from '#tools/content/studies.ts';

import { issueCodes, withSalt, type Issue } from './issue-codes.ts';
import { contentFolder, openStudy, readStudyAt, studyFileLimit } from './open-study.ts';
import { packed } from './packed.ts';

/** On a busy machine the work, not the waiting, may take long. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let root = '';
let study = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cairn-codes-'));
  mkdirSync(join(root, 'studies'));
  study = join(root, 'studies/_example');
  cpSync(join(contentFolder, 'studies/_example'), study, { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

function issue(out: string, changes: Partial<Issue> = {}) {
  const { folder, file } = openStudy(study);
  const usual = { count: 24, blocks: [6], strata: [], address: 'https://example.org', language: 'en', seed: undefined };
  return issueCodes({ folder, file, out: join(root, out), ...usual, ...changes });
}

type Row = { readonly code: string; readonly arm: string };

function listIn(out: string): readonly Row[] {
  const [, ...rows] = readFileSync(join(root, out, 'list.csv'), 'utf8')
    .trim()
    .split('\r\n');
  return rows.map((row) => {
    const [, code = '', , , arm = ''] = row.split(',');
    return { code, arm };
  });
}

function expectListOpens(rows: readonly Row[]): void {
  const { plan, sealed } = openStudy(study).file;
  for (const { code: typed, arm } of rows) {
    const read = readCode(typed);
    if (read.kind !== 'ok') throw new Error(`${typed} is no code`);
    const holder = { study: plan.id, salt: plan.salt ?? '', code: read.code };
    const line = sealed.find(({ tag }) => tag === tagOf(holder));
    expect(openSealed({ ...holder, sealed: line?.sealed ?? '' })).toEqual({ kind: 'ok', arm });
  }
}

describe('issueCodes', () => {
  it('writes a list that opens every seal, and a study that a phone opens', () => {
    issue('closed');
    const rows = listIn('closed');
    expect(rows).toHaveLength(24);
    expectListOpens(rows);
    const { file } = openStudy(study);
    expect(file.plan.salt).not.toBe(placeholderSalt);
    const reading = readStudyFile(packed(file), { limit: studyFileLimit, known: knownQuestionnaires(contentFolder) });
    expect(reading).toEqual({ kind: 'ok', file });
  });

  it('tells no arm anywhere but in the closed list', () => {
    issue('closed');
    const arms = [...new Set(listIn('closed').map(({ arm }) => arm))];
    expect(arms.toSorted()).toEqual(['waiting-list', 'ways-to-help', 'whole-path']);
    for (const path of [join(root, 'closed/cards.html'), join(study, 'codes.json')]) {
      for (const arm of arms) expect(readFileSync(path, 'utf8')).not.toContain(arm);
    }
    for (const { code } of listIn('closed')) expect(readFileSync(join(study, 'codes.json'), 'utf8')).not.toContain(code);
    expect(readdirSync(study).toSorted()).toEqual(['codes.json', 'study.yaml', 'text.en.yaml']);
  });

  it.skipIf(process.platform === 'win32')('lets nobody else on the machine read the list', () => {
    issue('closed');
    expect(statSync(join(root, 'closed/list.csv')).mode & 0o077).toBe(0);
  });

  it('keeps the codes that were made before when more are made', () => {
    issue('first');
    const salt = openStudy(study).file.plan.salt;
    issue('second');
    expect(openStudy(study).file.plan.salt).toBe(salt);
    const rows = [...listIn('first'), ...listIn('second')];
    expect(new Set(rows.map(({ code }) => code)).size).toBe(48);
    expect(openStudy(study).file.sealed).toHaveLength(48);
    expectListOpens(rows);
  });

  it('writes over no list', () => {
    issue('closed');
    const before = readFileSync(join(root, 'closed/list.csv'), 'utf8');
    const sealed = readFileSync(join(study, 'codes.json'), 'utf8');
    expect(() => issue('closed')).toThrow('EEXIST');
    expect(readFileSync(join(root, 'closed/list.csv'), 'utf8')).toBe(before);
    expect(readFileSync(join(study, 'codes.json'), 'utf8')).toBe(sealed);
  });

  it('rehearses without touching the study, the same way each time', () => {
    issue('one', { seed: 'a' });
    issue('two', { seed: 'a' });
    issue('three', { seed: 'b' });
    expect(existsSync(join(study, 'codes.json'))).toBe(false);
    expect(openStudy(study).file.plan.salt).toBe(placeholderSalt);
    expect(listIn('one')).toEqual(listIn('two'));
    expect(listIn('one')).not.toEqual(listIn('three'));
    const text = readFileSync(join(root, 'one/study.json'), 'utf8');
    const reading = readStudyFile(text, { limit: studyFileLimit, known: knownQuestionnaires(contentFolder) });
    expect(reading.kind === 'ok' ? reading.file.sealed.length : reading).toBe(24);
  });

  it('draws other codes each time without a seed', () => {
    issue('one');
    rmSync(join(study, 'codes.json'));
    issue('two');
    const codes = new Set([...listIn('one'), ...listIn('two')].map(({ code }) => code));
    expect(codes.size).toBe(48);
  });

  it('refuses a list in the study’s folder', () => {
    cpSync(join(study, 'text.en.yaml'), join(study, 'list.csv'));
    expect(readStudyAt(study).problems).toEqual([expect.objectContaining({ file: '_example/list.csv' })]);
  });
});

describe('withSalt', () => {
  it('changes one line and leaves the rest to the letter', () => {
    const yaml = "# about\nid: x\n\nsalt: '00' # old\nreturns: [file]\n";
    expect(withSalt(yaml, 'ab')).toBe("# about\nid: x\n\nsalt: 'ab'\nreturns: [file]\n");
    expect(withSalt('id: x', 'ab')).toBe("id: x\nsalt: 'ab'\n");
  });
});
