import { describe, expect, it } from 'vitest';

import { codebookRows, codebookVariables } from '#domain/export/codebook.ts';
import { cellText } from '#domain/export/csv.ts';
import { at, dataset, sittingAt, withdrawn } from '#domain/export/dataset.test-data.ts';
import type { Dataset } from '#domain/export/dataset.ts';
import { tablesOf } from '#domain/export/tables.ts';

const { log, consents } = tablesOf(dataset);
const stepsOf = (data: Dataset) =>
  Object.fromEntries(
    tablesOf(data).flow.rows.map((row) => [`${cellText(row['step'] ?? null)} ${cellText(row['detail'] ?? null)}`.trimEnd(), row['value']]),
  );

describe('every table', () => {
  it('has the cells its columns say, and a key that names each row', () => {
    for (const { file, variables, rows, key } of Object.values(tablesOf(dataset))) {
      expect([file, rows.length > 0]).toEqual([file, true]);
      for (const row of rows) expect(Object.keys(row)).toEqual(variables.map(({ name }) => name));
      if (key.length === 0) continue;
      const names = rows.map((row) => key.map((name) => cellText(row[name] ?? null)));
      expect(names.flat()).not.toContain('');
      expect(new Set(names.map((name) => JSON.stringify(name))).size).toBe(rows.length);
    }
  });
});

describe('what is said of the columns', () => {
  const codebook = {
    file: 'cairn-codebook.csv',
    variables: codebookVariables,
    rows: codebookRows(Object.values(tablesOf(dataset)), dataset.questionnaires),
  };

  it.each([...Object.values(tablesOf(dataset)), codebook].map((table) => [table.file, table] as const))(
    'tells of %s where somebody’s own words may stand: such a column is free text',
    (_file, { variables, rows }) => {
      const holdsWords = (name: string) => rows.some((row) => typeof row[name] === 'object' && row[name] !== null);
      expect(variables.filter(({ name, freeText }) => freeText !== true && holdsWords(name))).toEqual([]);
    },
  );

  it('tells that what names a row, and when it was, is never empty', () => {
    for (const { key, variables, file } of Object.values(tablesOf(dataset))) {
      const always = variables.filter(({ required }) => required === true).map(({ name }) => name);
      if (file !== 'cairn-wide.csv') for (const name of key) expect([file, always]).toEqual([file, expect.arrayContaining([name])]);
    }
    for (const { variables } of [log, consents]) {
      expect(variables.find(({ name }) => name === 'at_utc')).toMatchObject({ type: 'datetime', required: true });
      expect(variables.find(({ name }) => name === 'offset_minutes')).toMatchObject({ type: 'integer' });
    }
    for (const name of ['wave', 'questionnaire', 'version', 'item', 'after_state'])
      expect(log.variables.find((variable) => variable.name === name)).toMatchObject({ required: true });
    for (const name of ['purpose', 'given', 'stands', 'text_digest', 'language'])
      expect(consents.variables.find((variable) => variable.name === name)).toMatchObject({ required: true });
  });
});

describe('the log', () => {
  it('has every line as it was kept, with what stood before', () => {
    expect(log.rows).toHaveLength(dataset.sittings.reduce((sum, sitting) => sum + sitting.log.length, 0));
    const correction = log.rows.find((row) => row['item'] === 'a1' && row['order'] === 3);
    expect(correction).toMatchObject({
      before_state: 'answered',
      before_value: 2,
      after_state: 'answered',
      after_value: 4,
      after_type: 'integer',
      at_utc: at(1, 15).utc,
      at_local: '2026-03-01T13:00:15.000+01:00',
      offset_minutes: 60,
      clock_jump: 0,
      reason: 'slip',
    });
    expect(log.rows[0]).toMatchObject({ before_state: null, before_value: null, after_value: 2, reason: null });
    expect(log.rows.find((row) => row['item'] === 'y2')).toMatchObject({ after_state: 'declined', after_value: -99 });
    expect(log.rows.find((row) => row['item'] === 'd1')).toMatchObject({ clock_jump: 1, after_type: 'date' });
    expect(log.rows.find((row) => row['item'] === 't1')?.['after_value']).toHaveProperty('freeText');
  });
});

describe('the consents', () => {
  it('stand in the order of time, and say which word is the last', () => {
    expect(consents.rows.map((row) => [row['consent_id'], row['purpose'], row['given'], row['stands'], row['text_study']])).toEqual([
      ['c1', 'take-part', 1, 0, 'try-out'],
      ['c2', 'take-part', 0, 1, 'try-out'],
      ['c3', 'research-file', 1, 1, null],
    ]);
  });
});

describe('the flow', () => {
  it('says what is counted, and of what a phone cannot see that the team has to count it', () => {
    const units = new Map(tablesOf(dataset).flow.rows.map((row) => [cellText(row['step'] ?? null), row]));
    expect(['invited', 'assessed', 'page-views'].map((step) => [units.get(step)?.['value'], units.get(step)?.['unit']])).toEqual([
      ['not observable', 'people'],
      ['not observable', 'people'],
      ['not observable', 'views'],
    ]);
    expect(cellText(units.get('invited')?.['note'] ?? null)).toContain('study team');
    expect([
      units.get('stones-placed')?.['unit'],
      units.get('stories-opened')?.['unit'],
      units.get('check-ins-answered')?.['unit'],
    ]).toEqual(['stones', 'stories', 'check-ins']);
    for (const step of ['stories-opened', 'stories-finished']) expect(units.get(step)?.['note']).toBe('each story once');
  });

  it('counts stories that were read to their end, each once, and no opened one among them', () => {
    const reading = (id: string, story: string, finished: boolean) => ({ id, story, finished, version: '1.0.0', at: at(1) });
    const readings = [reading('1', 'a', true), reading('2', 'a', true), reading('3', 'b', false), reading('4', 'c', true)];
    expect(stepsOf({ ...dataset, readings })).toMatchObject({ 'stories-opened': 3, 'stories-finished': 2 });
  });

  it('counts what a phone can know, and claims nothing else', () => {
    expect(stepsOf(dataset)).toEqual({
      invited: 'not observable',
      assessed: 'not observable',
      'page-views': 'not observable',
      'consented take-part': 0,
      'consented research-file': 1,
      'allocated blue': 1,
      'baseline-started pre': 1,
      'baseline-finished pre': 1,
      'post-started post': 0,
      'post-finished post': 0,
      'follow-up-due w2': 1,
      'follow-up-started w2': 1,
      'follow-up-finished w2': 1,
      'follow-up-late w2': 1,
      'stones-placed': 1,
      'stories-opened': 1,
      'stories-finished': 1,
      'check-ins-answered': 1,
      withdrawn: 0,
      'answers-in-this-export': 1,
    });
  });

  it('tells a follow-up that was on time, and one that is not due yet', () => {
    const onTime = { ...dataset, sittings: [sittingAt('pre', 1), sittingAt('w2', 16, { dueOn: '2026-03-15', late: false })] };
    expect(stepsOf(onTime)).toMatchObject({ 'follow-up-late w2': 0, 'follow-up-due w2': 1 });
    expect(stepsOf({ ...dataset, madeAt: at(14), sittings: [sittingAt('pre', 1)] })).toMatchObject({
      'follow-up-due w2': 0,
      'follow-up-started w2': 0,
    });
  });

  it('goes on counting after a withdrawal, and says that the answers are left out', () => {
    expect(stepsOf(withdrawn)).toMatchObject({ withdrawn: 1, 'answers-in-this-export': 0, 'baseline-finished pre': 1 });
  });
});
