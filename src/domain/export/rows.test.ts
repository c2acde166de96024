import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

import { longColumns } from '#domain/export/columns.ts';
import { writeCsv } from '#domain/export/csv.ts';
import { longRows } from '#domain/export/rows.ts';
import { moodCodes, ratingRows } from '#domain/export/single-ratings.ts';
import { sample } from '#domain/questionnaire/sample.test-data.ts';
import { finishSitting, recordAnswer, showItem, startSitting } from '#domain/questionnaire/sitting.ts';
import type { AnswerState, Sitting } from '#domain/record/schema.ts';
import { momentAt } from '#domain/time/moment.ts';

const at = (seconds: number) => momentAt(Date.UTC(2026, 2, 15, 12, 0, seconds), 60);
const answered = (value: number | string): AnswerState => ({ kind: 'answered', value });

/** Everything that can happen to an answer, in one sitting. */
function scripted(): Sitting {
  const answers: readonly (readonly [string, AnswerState, number])[] = [
    ['a1', answered(2), 5],
    ['a2', answered(5), 10],
    ['a1', answered(4), 15],
    ['a3', { kind: 'not-applicable' }, 20],
    ['y1', answered(1), 25],
    ['y2', { kind: 'declined' }, 30],
    ['d1', answered('2026-03-01'), 28],
    ['t1', answered('=SUM(1), "so they say"\nשלום'), 40],
  ];
  const fresh = startSitting({ id: 's1', wave: 'w2', questionnaire: sample, at: at(0), dueOn: '2026-03-14', late: false });
  const filled = answers.reduce((sitting, [item, state, seconds]) => recordAnswer(sitting, { item, state, at: at(seconds) }), fresh);
  return finishSitting(showItem(filled, 'y0'), sample.facts, at(60));
}

const rows = longRows({ participant: 'P1', appVersion: '0.1.0', sittings: [scripted()], find: () => sample });
const rowOf = (variable: string) => rows.find((row) => row.variable === variable);

describe('longRows', () => {
  it('has one row per item in the order of the questionnaire, then one per score', () => {
    expect(rows.map((row) => row.variable)).toEqual(['a1', 'a2', 'a3', 'y1', 'y2', 'y0', 'd1', 't1', 'a_mean', 'a_sum', 'y_count']);
    for (const row of rows) expect(Object.keys(row)).toEqual(longColumns);
  });

  it('keeps states, codes and scored values apart', () => {
    expect(rowOf('a1')).toMatchObject({ state: 'answered', value: 4, score: 4, label: 'More', corrections: 1, shown_order: 1 });
    expect(rowOf('a2')).toMatchObject({ state: 'answered', value: 5, score: 1, label: 'Most', corrections: 0 });
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
        participant_id: 'P1',
        wave: 'w2',
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

  it('says not shown for what never was on screen', () => {
    const fresh = startSitting({ id: 's2', wave: 'pre', questionnaire: sample, at: at(0) });
    const states = longRows({ participant: 'P1', appVersion: '0.1.0', sittings: [fresh], find: () => sample });
    expect(states.filter((row) => row.row === 'item').every((row) => row.state === 'not-shown' && row.value === -96)).toBe(true);
    expect(states[0]).toMatchObject({ finished_utc: null, due_on: null, late: null, shown_order: null });
  });

  it('loses no answer of a version that is no longer held', () => {
    const bare = longRows({ participant: 'P1', appVersion: '0.1.0', sittings: [scripted()], find: () => undefined });
    expect(bare.map((row) => [row.variable, row.state])).toContainEqual(['a1', 'answered']);
    expect(bare.find((row) => row.variable === 'a1')).toMatchObject({ value: 4, label: null, score: null });
    expect(bare.some((row) => row.row === 'score')).toBe(false);
    expect(bare.find((row) => row.variable === 't1')?.value).toEqual({ freeText: '=SUM(1), "so they say"\nשלום' });
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
      '\'=SUM(1), "so they say"\nשלום',
    ]);
  });
});

describe('ratingRows', () => {
  const input = {
    participant: 'P1',
    appVersion: '0.1.0',
    moods: [
      { id: 'm1', when: 'arriving' as const, mood: 'so-so' as const, at: at(1) },
      { id: 'm2', when: 'leaving' as const, mood: null, at: at(2) },
    ],
    readings: [{ id: 'r1', story: 'late-bus', version: '1.0.0', at: at(3), finished: true, hope: 4, learned: 1 }],
  };

  it('has moods and story ratings, with what was left out', () => {
    expect(ratingRows(input).map((row) => [row.occasion, row.variable, row.state, row.value])).toEqual([
      ['arriving', 'mood_now', 'answered', 3],
      ['leaving', 'mood_now', 'declined', -99],
      ['late-bus', 'story_hope', 'answered', 4],
      ['late-bus', 'story_like_me', 'missing', -97],
      ['late-bus', 'story_learned', 'answered', 1],
    ]);
  });

  it('rises with the mood', () => {
    expect(Object.values(moodCodes)).toEqual([1, 2, 3, 4, 5]);
    expect(Object.keys(ratingRows(input)[0] ?? {})).toEqual(longColumns);
  });
});
