import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dataset } from '#domain/export/dataset.test-data.ts';
import { longColumns } from '#domain/export/columns.ts';
import { writeCsv } from '#domain/export/csv.ts';
import type { Dataset } from '#domain/export/dataset.ts';
import { readLongCsv } from '#domain/export/read-back.ts';
import type { LongRow } from '#domain/export/rows.ts';
import { tablesOf } from '#domain/export/tables.ts';
import { sample } from '#domain/questionnaire/sample.test-data.ts';
import { currentAnswers, recordAnswer, showItem, standingOf, startSitting } from '#domain/questionnaire/sitting.ts';
import type { AnswerState, Sitting } from '#domain/record/schema.ts';
import { momentAt } from '#domain/time/moment.ts';

const limit = 10_000_000;
const longOf = (data: Dataset) => writeCsv({ columns: longColumns, rows: tablesOf(data).long.rows as readonly LongRow[] });

const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom('=1', "'=1", '-99', '\u0000', 'שלום,\r\n"', '\ud800', '\\n', '3'),
);
const number = fc.oneof(
  fc.integer({ min: 0, max: 99 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);
const state: fc.Arbitrary<AnswerState> = fc.oneof(
  fc.record({ kind: fc.constant('answered' as const), value: fc.oneof(number, text) }, { noNullPrototype: true }),
  fc.constantFrom({ kind: 'missing' as const }, { kind: 'declined' as const }, { kind: 'not-applicable' as const }),
);
const names = sample.facts.items.map(({ id }) => id);
/** Any answer to any item, even one that does not fit it: a file from elsewhere may hold it. */
const sitting = fc
  .tuple(fc.array(fc.tuple(fc.constantFrom(...names, 'gone'), state)), fc.subarray(names), fc.constantFrom('1.0.0', '9.9.9'))
  .map(([answers, shown, version]): Sitting => {
    const at = momentAt(Date.UTC(2026, 0, 1), 0);
    const fresh = { ...startSitting({ id: 's', wave: 'pre', questionnaire: sample, at }), version };
    const started = shown.reduce(showItem, fresh);
    return answers.reduce((made, [item, after]) => recordAnswer(made, { item, state: after, at }), started);
  });

describe('readLongCsv', () => {
  it('gives back every answer as it was, also of a questionnaire that is not held', () => {
    fc.assert(
      fc.property(fc.array(sitting, { maxLength: 3 }), text, (made, participant) => {
        const sittings = made.map((one, place) => ({ ...one, id: `s${place}` }));
        const outcome = readLongCsv(longOf({ ...dataset, participant, sittings, moods: [], readings: [] }), limit);
        expect(outcome.kind).toBe('ok');
        const read = new Map(outcome.kind === 'ok' ? outcome.sittings.map((one) => [one.id, one]) : []);
        for (const one of sittings) {
          const held = one.version === sample.facts.version;
          const known = held ? standingOf(one, sample.facts) : currentAnswers(one);
          const bare = [...one.shown, ...currentAnswers(one).keys()].map(
            (name) => [name, currentAnswers(one).get(name) ?? { kind: 'missing' }] as const,
          );
          const wanted = new Map([...bare, ...known]);
          if (wanted.size === 0) continue;
          expect(read.get(one.id)).toMatchObject({
            participant,
            wave: 'pre',
            questionnaire: 'sample',
            version: one.version,
            digest: one.digest,
          });
          expect(Object.fromEntries(read.get(one.id)?.answers ?? [])).toEqual(Object.fromEntries(wanted));
        }
      }),
      { numRuns: 300 },
    );
  });

  const whole = longOf(dataset);

  it('says what is wrong as a value', () => {
    expect(readLongCsv(whole, 10)).toEqual({ kind: 'too-large', limit: 10 });
    expect(readLongCsv('a"b', limit)).toEqual({ kind: 'not-csv' });
    expect(readLongCsv('row,value\r\n', limit)).toMatchObject({ kind: 'columns-missing' });
    expect(readLongCsv(whole.replace(',answered,integer,4,', ',answered,integer,four,'), limit)).toEqual({
      kind: 'bad-row',
      row: 1,
      column: 'value',
    });
    expect(readLongCsv(whole.replace(',answered,integer,4,', ',declined,integer,4,'), limit)).toEqual({
      kind: 'bad-row',
      row: 1,
      column: 'value',
    });
    expect(readLongCsv(`${whole}x,y\r\n`, limit)).toMatchObject({ kind: 'bad-row', column: 'row' });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (rubbish) => {
        expect(readLongCsv(rubbish, limit).kind).not.toBe('ok');
      }),
    );
  });
});
