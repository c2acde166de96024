import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { writeCsv, type CsvRow } from '#domain/export/csv.ts';
import type { Standing, StandingState } from '#domain/questionnaire/answers.ts';
import { optionsOf } from '#domain/questionnaire/progress.ts';
import { scoresOf } from '#domain/questionnaire/score.ts';
import type { QuestionnaireFacts } from '#domain/questionnaire/schema.ts';
import { pick, seededDraw, type Draw } from '#domain/random/seeded.ts';

import { earlier, own } from './pretend/datasets.ts';
import { odd } from './pretend/odd-questionnaire.ts';
import { newFolder, writeInto } from './pretend/write-files.ts';
import { copyScript, numberOf, ruleRows, rulesCsv, runR } from './r/run-r.ts';
import { rowsOf } from './read-rows.ts';

/** R as the oracle of the rules themselves: random answers to every questionnaire, scored by hand in base R. */

const rowCount = 2000;
const scored = [...own, ...earlier, odd].map(({ facts }) => facts).filter(({ scores }) => scores.length > 0);

type Matrix = { readonly name: string; readonly facts: QuestionnaireFacts; readonly rows: readonly Standing[] };

const matrices: readonly Matrix[] = scored.map((facts, place) => {
  const draw = seededDraw(50 + place);
  return {
    name: `${facts.id}-${facts.version}`,
    facts,
    rows: Array.from({ length: rowCount }, () => {
      // From hardly anything missing to hardly anything there.
      const gaps = draw() ** 3;
      return new Map(facts.items.map((item) => [item.id, stateFor(facts, item.id, { draw, gaps })] as const));
    }),
  };
});

function stateFor(facts: QuestionnaireFacts, name: string, { draw, gaps }: { draw: Draw; gaps: number }): StandingState {
  const item = facts.items.find(({ id }) => id === name);
  if (draw() < gaps) return { kind: pick(['declined', 'missing', 'not-shown', 'not-applicable'] as const, draw) ?? 'missing' };
  if (item?.mayNotApply === true && draw() < 0.2) return { kind: 'not-applicable' };
  // A restored file can hold a code that nobody offers.
  if (draw() < 0.01) return { kind: 'answered', value: 77 };
  const options = item === undefined ? [] : optionsOf(facts, item);
  return { kind: 'answered', value: pick(options, draw)?.code ?? 0 };
}

function scoredByR(change: (row: CsvRow) => CsvRow = (row) => row): ReadonlyMap<string, readonly (readonly (number | null)[])[]> {
  const folder = newFolder();
  copyScript('score-by-hand.R', folder);
  copyScript('score-matrices.R', folder);
  writeInto(
    folder,
    matrices.flatMap(({ name, facts, rows }) => {
      const columns = facts.items.filter(({ options }) => options !== undefined).map(({ id }) => id);
      const cells = rows.map((row) => Object.fromEntries(columns.map((id) => [id, cellOf(row.get(id))])));
      const rules = facts.scores.flatMap(({ id }) =>
        ruleRows(facts, id, { key: id, version: facts.version, versionColumn: '', columnOf: (item) => item }),
      );
      return [
        { name: `matrix-${name}.csv`, text: writeCsv({ columns, rows: cells }) },
        { name: `rules-${name}.csv`, text: rulesCsv(rules.map(change)) },
      ];
    }),
  );
  const { status, said } = runR('score-matrices.R', folder);
  expect([status, said]).toEqual([0, '']);
  return new Map(
    matrices.map(({ name }) => {
      const rows = rowsOf(join(folder, `scored-${name}.csv`));
      return [name, rows.map((row) => [row['strict'], row['prorated'], row['answered'], row['shown']].map(numberOf))];
    }),
  );
}

function cellOf(state: StandingState | undefined): string | number {
  return state?.kind === 'answered' ? state.value : (state?.kind ?? 'not-shown');
}

/** In R’s order: rule by rule, then row by row. */
function ours({ facts, rows }: Matrix): readonly (readonly (number | null)[])[] {
  const all = rows.map((row) => scoresOf(facts, row));
  return facts.scores.flatMap((_, place) =>
    all.map((results) => {
      const result = results[place];
      return result === undefined ? [] : [result.strict, result.prorated, result.answered, result.shown];
    }),
  );
}

function differences(theirs: ReturnType<typeof scoredByR>): readonly string[] {
  return matrices.flatMap((matrix) => {
    const found = theirs.get(matrix.name) ?? [];
    const mine = ours(matrix);
    expect(found).toHaveLength(mine.length);
    return mine.flatMap((wanted, row) =>
      wanted.every((value, place) => isSame(value, found[row]?.[place])) ? [] : [`${matrix.name} ${row}`],
    );
  });
}

function isSame(one: number | null, other: number | null | undefined): boolean {
  return one === null || other === null || other === undefined ? one === other : Math.abs(one - other) <= 1e-9;
}

describe('R by hand', () => {
  it(`agrees on ${rowCount} random rows of every questionnaire`, () => {
    expect(scored.map(({ id }) => id)).toEqual(expect.arrayContaining(['hsi', 'hsp', 'hsa', 'hsb', 'ssh', 'bar', 'hst', 'odd-one']));
    // Neither everything defined nor everything undefined would prove much.
    const strict = matrices.flatMap((matrix) => ours(matrix).map(([value]) => value));
    const defined = strict.filter((value) => value !== null).length / strict.length;
    expect(defined).toBeGreaterThan(0.2);
    expect(defined).toBeLessThan(0.8);
    expect(differences(scoredByR())).toEqual([]);
  });

  it.each([
    ['an item that is not turned round', (row: CsvRow): CsvRow => (row['item'] === 'hsa_safe' ? { ...row, reversed: 0 } : row)],
    ['a rule that forgives one gap more', (row: CsvRow): CsvRow => ({ ...row, may_miss: Number(row['may_miss']) + 1 })],
    ['a mean in the place of a sum', (row: CsvRow): CsvRow => (row['key'] === 'odd_sum' ? { ...row, method: 'mean' } : row)],
  ])('sees %s', (_, change) => {
    expect(differences(scoredByR(change)).length).toBeGreaterThan(50);
  });
});
