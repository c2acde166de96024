import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

import { longColumns } from '#domain/export/columns.ts';
import { writeCsv } from '#domain/export/csv.ts';
import { longRows } from '#domain/export/rows.ts';
import { askedOf } from '#domain/export/asked.ts';
import { dataset, at as dayAt, sittingAt } from '#domain/export/dataset.test-data.ts';
import { moodCodes, ratingRows } from '#domain/export/single-ratings.ts';
import { sample } from '#domain/questionnaire/sample.test-data.ts';
import { startSitting } from '#domain/questionnaire/sitting.ts';
import type { Sitting } from '#domain/record/schema.ts';

const at = (seconds: number) => dayAt(15, seconds);
const scripted = sittingAt('w2', 15, { id: 's1', dueOn: '2026-03-14', late: false });
const rowsOf = (sittings: readonly Sitting[], questionnaires = dataset.questionnaires) => {
  const data = { ...dataset, sittings, questionnaires };
  return longRows(data, askedOf(data));
};

const rows = rowsOf([scripted]);
const rowOf = (variable: string) => rows.find((row) => row.variable === variable);

describe('longRows', () => {
  it('has one row per item in the order of the questionnaire, then one per score', () => {
    expect(rows.map((row) => row.variable)).toEqual(['a1', 'a2', 'a3', 'y1', 'y2', 'y0', 'd1', 't1', 'a_mean', 'a_sum', 'y_count']);
    for (const row of rows) expect(Object.keys(row)).toEqual(longColumns);
  });

  it('keeps states, codes and scored values apart', () => {
    expect(rowOf('a1')).toMatchObject({
      state: 'answered',
      value: 4,
      score: 4,
      label: { freeText: 'More' },
      corrections: 1,
      shown_order: 1,
    });
    expect(rowOf('a2')).toMatchObject({ state: 'answered', value: 5, score: 1, label: { freeText: 'Most' }, corrections: 0 });
    expect(rowOf('a3')).toMatchObject({ state: 'not-applicable', value: -98, score: null, label: null, first_answered_utc: null });
    expect(rowOf('y2')).toMatchObject({ state: 'declined', value: -99, score: null });
    expect(rowOf('y0')).toMatchObject({ state: 'missing', value: -97, shown_order: 8, last_changed_utc: at(60).utc });
  });

  it('says when an answer first came, when it last changed, and whether the clock can be trusted', () => {
    expect(rowOf('a1')).toMatchObject({
      first_answered_utc: at(5).utc,
      first_answered_offset: 60,
      last_changed_utc: at(15).utc,
      clock_jump: 0,
    });
    expect(rowOf('d1')).toMatchObject({ value: '2026-03-01', clock_jump: 1 });
  });

  it('carries what was seen and when it was due on every row', () => {
    for (const row of rows) {
      expect(row).toMatchObject({
        participant_id: { freeText: '7K3M-9QRT' },
        install_id: 'f00d',
        study: 'try-out',
        study_version: '1.2.0',
        arm: 'blue',
        arm_how: 'sealed',
        code_use: 2,
        withdrawn: null,
        wave: 'w2',
        wave_kind: 'follow-up',
        target_on: '2026-03-14',
        opens_on: '2026-03-12',
        late_after: '2026-03-21',
        timing: 'on-time',
        in_wide: 1,
        content_digest: 'sha-of-the-content',
        time_zone: 'Europe/London',
        started_local: '2026-03-15T13:00:00.000+01:00',
        due_on: '2026-03-14',
        late: 0,
        version: '1.0.0',
        language: 'en',
        started_utc: at(0).utc,
        finished_utc: at(60).utc,
      });
    }
  });

  it('gives strict and prorated scores with their counts', () => {
    expect(rowOf('a_mean')).toMatchObject({
      row: 'score',
      state: 'strict',
      strict: 2.5,
      prorated: 2.5,
      n_answered: 2,
      n_shown: 3,
      value: null,
    });
    expect(rowOf('a_sum')).toMatchObject({ state: 'prorated', strict: null, prorated: 7.5 });
    expect(rowOf('y_count')).toMatchObject({ state: 'none', strict: null, prorated: null, n_answered: 1, n_shown: 2 });
  });

  it('has the reasons of corrections, and the clock of the phone', () => {
    expect(rowOf('a1')).toMatchObject({ reasons: 'slip', first_answered_local: '2026-03-15T13:00:05.000+01:00' });
    expect(rowOf('a2')).toMatchObject({ reasons: '' });
  });

  it('says what kind of value was answered', () => {
    expect(['a1', 'd1', 't1', 'y2'].map((name) => rowOf(name)?.value_type)).toEqual(['integer', 'date', 'text', null]);
  });

  it('never writes a text as a day or a number, even where one belongs', () => {
    const after = { kind: 'answered' as const, value: '=1' };
    const forged = { ...scripted, log: scripted.log.map((line) => (line.item === 'd1' || line.item === 'a1' ? { ...line, after } : line)) };
    const found = rowsOf([forged]).filter(({ variable }) => variable === 'd1' || variable === 'a1');
    expect(found.map(({ value, value_type }) => [value, value_type])).toEqual([
      [{ freeText: '=1' }, 'text'],
      [{ freeText: '=1' }, 'text'],
    ]);
  });

  it('says not shown for what never was on screen', () => {
    const fresh = startSitting({ id: 's2', wave: 'pre', questionnaire: sample, at: at(0) });
    const states = rowsOf([fresh]);
    expect(states.filter((row) => row.row === 'item').every((row) => row.state === 'not-shown' && row.value === -96)).toBe(true);
    expect(states[0]).toMatchObject({ finished_utc: null, due_on: null, late: null, shown_order: null });
  });

  it('loses no answer of a version that is no longer held', () => {
    const bare = rowsOf([scripted], []);
    expect(bare.map((row) => [row.variable, row.state])).toContainEqual(['a1', 'answered']);
    expect(bare.find((row) => row.variable === 'a1')).toMatchObject({ value: 4, label: null, score: null });
    expect(bare.some((row) => row.row === 'score')).toBe(false);
    expect(bare.find((row) => row.variable === 't1')?.value).toEqual({ freeText: '=SUM(1), "so they say"\nשלום 🪨\u0000' });
  });

  it('is read back from CSV by another reader as it was answered', () => {
    const { data, errors } = Papa.parse<Record<string, string>>(writeCsv({ columns: longColumns, rows }), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(rows.length);
    expect(data.filter((row) => row['row'] === 'item').map((row) => row['value'])).toEqual([
      '4',
      '5',
      '-98',
      '1',
      '-99',
      '-97',
      '2026-03-01',
      '\'=SUM(1), "so they say"\\nשלום 🪨\\u0000',
    ]);
  });
});

describe('ratingRows', () => {
  const found = ratingRows(dataset);

  it('has moods and story ratings, with what was left out', () => {
    expect(found.map((row) => [row.occasion, row.variable, row.state, row.value])).toEqual([
      ['arriving', 'mood_now', 'answered', 2],
      ['leaving', 'mood_now', 'declined', -99],
      ['late-bus', 'story_hope', 'answered', 4],
      ['late-bus', 'story_like_me', 'missing', -97],
      ['late-bus', 'story_learned', 'answered', 1],
    ]);
  });

  it('rises with the mood', () => {
    expect(Object.values(moodCodes)).toEqual([1, 2, 3, 4, 5]);
    expect(Object.keys(found[0] ?? {})).toEqual(longColumns);
  });

  it('says which words were seen, when that was kept', () => {
    expect(found.map(({ version, language, digest }) => [version, language, digest])).toEqual([
      ['1.0.0', 'en', 'words-of-mood'],
      [null, null, null],
      [null, null, null],
      [null, null, null],
      [null, null, null],
    ]);
  });
});
