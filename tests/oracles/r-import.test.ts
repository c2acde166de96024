import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';

import type { CsvRow } from '#domain/export/csv.ts';
import type { Dataset } from '#domain/export/dataset.ts';
import { variablesOf } from '#domain/export/tables.ts';
import { labelOf } from '#domain/export/variable.ts';
import { itemScore, scoresOf } from '#domain/questionnaire/score.ts';
import { standingOf } from '#domain/questionnaire/sitting.ts';

import { datasets, earlierExport } from './pretend/datasets.ts';
import { expectedCells } from './pretend/expected.ts';
import { filesOf } from './pretend/export-once.ts';
import { newFolder, writeInto } from './pretend/write-files.ts';
import { copyScript, numberOf, ruleRows, rulesCsv, runR, textOf, type Run } from './r/run-r.ts';
import { rowsIn, rowsOf, type ReadRow } from './read-rows.ts';

/** R reads forty people’s folders by the script as it was shipped, and prints what it found. */

const folder = newFolder();
let run: Run;
let wide: ReadonlyMap<string, ReadRow>;

beforeAll(() => {
  writeAll(folder);
  run = runR('print-import.R', folder);
  expect([run.status, run.said]).toEqual([0, expect.any(String)]);
  wide = new Map(
    rowsOf(join(folder, 'printed-wide.csv')).map((row) => [keyOf(textOf(row['participant']), row['install'], row['name']), row]),
  );
});

function writeAll(into: string): void {
  for (const [place, dataset] of [earlierExport, ...datasets].entries()) writeInto(join(into, `person-${place}`), filesOf(dataset));
  copyFileSync(join(into, 'person-1', 'cairn-import.R'), join(into, 'cairn-import.R'));
  writeFileSync(join(into, 'rules.csv'), rulesCsv(rules()));
  for (const script of ['score-by-hand.R', 'print-import.R']) copyScript(script, into);
}

/** The rules of every score of every wave in every version that was seen. */
function rules(): readonly CsvRow[] {
  const rows = new Map<string, readonly CsvRow[]>();
  for (const dataset of datasets) {
    const variables = variablesOf(dataset);
    for (const { part, name, wave, questionnaire, version, of } of variables) {
      const facts = dataset.questionnaires.find((one) => one.facts.id === questionnaire && one.facts.version === version)?.facts;
      const beside = variables.filter((one) => one.wave === wave && one.questionnaire === questionnaire);
      const versionColumn = beside.find((one) => one.part === 'version')?.name;
      if (part !== 'strict' || facts === undefined || of === undefined || version === undefined || versionColumn === undefined) continue;
      const columnOf = (item: string) => beside.find((one) => one.kind === 'item' && one.of === item)?.name ?? '';
      rows.set(`${name}@${version}`, ruleRows(facts, of, { key: `${name}@${version}`, version, versionColumn, columnOf }));
    }
  }
  return [...rows.values()].flat();
}

function keyOf(participant: string | null, install: string | undefined, name: string | undefined): string {
  return `${participant} ${install} ${name}`;
}

/** R has no text with the character of number 0 or with half of a pair: they stay as they are written. */
function inR(text: string): string {
  // With the flag u, whole pairs are one character and are not found.
  return text.replaceAll('\0', String.raw`\u0000`).replaceAll(/\p{Surrogate}/gu, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
}

function sameNumber(found: number | null, wanted: number): boolean {
  return found !== null && Math.abs(found - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
}

describe('the R script as shipped', () => {
  it('runs without a warning, says what it left out, and finds no score that differs', () => {
    expect(run.said).not.toMatch(/warning|error/i);
    expect(run.said).toContain('1 rows of earlier exports were left out of cairn_wide');
    expect(run.out).toMatch(/^41 rows; [1-9]\d{3,} scores and counts made again, none differs; 1 codes used twice$/m);
  });

  it('has every answer, state, score and label as they were given', () => {
    const faults: string[] = [];
    let compared = 0;
    for (const dataset of datasets) {
      for (const { variable, expected } of expectedCells(dataset)) {
        const row = wide.get(keyOf(dataset.participant, dataset.install, variable.name));
        const value = row?.['value'] ?? 'absent';
        const why = row?.['why'];
        const fits = (() => {
          switch (expected.kind) {
            case 'nothing':
              return value === 'NA' && why === 'NA';
            case 'state':
              return value === 'NA' && why === expected.state;
            case 'value': {
              const label = textOf(row?.['factor']);
              if (expected.label !== undefined && label?.replace(/\.\d+$/, '') !== expected.label) return false;
              if (why !== 'NA') return false;
              if (typeof expected.value === 'number') return sameNumber(numberOf(value), expected.value);
              return variable.type === 'date' ? value === expected.value : textOf(value) === inR(expected.value);
            }
          }
        })();
        compared += 1;
        if (!fits)
          faults.push(`${dataset.participant} ${variable.name}: ${JSON.stringify(expected)} is ${JSON.stringify(row)}`.slice(0, 300));
      }
    }
    expect(faults).toEqual([]);
    expect(compared).toBeGreaterThan(15_000);
  });

  it('has the words of every question and option', () => {
    const rows = rowsOf(join(folder, 'printed-labels.csv'));
    const [, first] = [earlierExport, ...datasets];
    for (const variable of variablesOf(first ?? earlierExport)) {
      const own = rows.filter((row) => row['name'] === variable.name);
      expect([variable.name, textOf(own[0]?.['label'])]).toEqual([variable.name, labelOf(variable)]);
      const found = own.filter((row) => row['code'] !== 'NA').map((row) => [Number(row['code']), textOf(row['words'])]);
      expect(found).toEqual(variable.options.map(({ code, label }) => [code, label]));
    }
  });

  it('has the long file as it was answered', () => {
    const rows = rowsOf(join(folder, 'printed-long.csv'));
    const found = new Map(
      rows.map((row) => [`${textOf(row['participant'])} ${row['install']} ${row['sitting']} ${row['variable']} ${row['column']}`, row]),
    );
    let compared = 0;
    for (const dataset of datasets.filter(({ participant }) => participant !== 'P016-QR')) {
      for (const sitting of dataset.sittings) {
        const held = dataset.questionnaires.find(({ facts }) => facts.id === sitting.questionnaire && facts.version === sitting.version);
        if (held === undefined) continue;
        const cell = (variable: string, column: string) =>
          found.get(`${dataset.participant} ${dataset.install} ${sitting.id} ${variable} ${column}`);
        const standing = standingOf(sitting, held.facts);
        for (const [item, state] of standing) {
          expect([item, cell(item, 'value')?.['state']]).toEqual([item, state.kind]);
          if (state.kind === 'answered') {
            const value = textOf(cell(item, 'value')?.['cell']) ?? 'absent';
            if (typeof state.value === 'number') expect(Number(value)).toBe(state.value);
            else expect(value).toBe(inR(state.value));
          }
          const score = itemScore(held.facts, item, standing);
          expect([item, numberOf(cell(item, 'score')?.['cell'])]).toEqual([item, score ?? null]);
          compared += 1;
        }
        for (const { id, strict, prorated } of scoresOf(held.facts, standing)) {
          for (const [column, wanted] of [['strict', strict] as const, ['prorated', prorated] as const]) {
            const number = numberOf(cell(id, column)?.['cell']);
            expect([id, column, wanted === null ? number === null : sameNumber(number, wanted)]).toEqual([id, column, true]);
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(6000);
  });

  it('names people alike in all that it leaves behind', () => {
    const rows = rowsOf(join(folder, 'printed-why.csv'));
    const names = rows.map((row) => `${textOf(row['participant'])} ${textOf(row['install'])}`);
    expect(names.toSorted()).toEqual(datasets.map(({ participant, install }) => `${participant} ${install}`).toSorted());
  });

  it('reads the same in a locale without UTF-8', () => {
    const elsewhere = newFolder();
    writeAll(elsewhere);
    const { status, said } = runR('print-import.R', elsewhere, { LC_ALL: 'C' });
    expect([status, said]).toEqual([0, run.said]);
    for (const name of ['printed-wide.csv', 'printed-long.csv', 'printed-labels.csv']) {
      expect([name, readFileSync(join(elsewhere, name), 'utf8') === readFileSync(join(folder, name), 'utf8')]).toEqual([name, true]);
    }
  });

  it('flags a code that was used on two installations, and no other', () => {
    const flagged = [...wide.values()].filter((row) => row['name'] === 'code_used_twice' && row['value'] === 'TRUE');
    expect(flagged.map((row) => [textOf(row['participant']), row['install']])).toEqual([
      ['P007-QR', 'i007'],
      ['P007-QR', 'f1f1'],
    ]);
    expect(run.said).toContain('codes with more than one installation: P007-QR');
    expect(run.said).toContain('answers are not to be used, whatever other installations hold: P016-QR');
  });
});

describe('R by hand, from the imported items', () => {
  it('makes every score as src/domain/questionnaire/score.ts does', () => {
    const printed = rowsOf(join(folder, 'printed-scores.csv'));
    const found = new Map(printed.map((row) => [keyOf(textOf(row['participant']), row['install'], row['key']), row]));
    let compared = 0;
    for (const dataset of datasets) {
      for (const { variable, expected } of expectedCells(dataset)) {
        const { kind, name, wave, questionnaire, of, version, part } = variable;
        if (kind === 'item' || part === undefined) continue;
        const strict = variablesOfOnce(dataset).find(
          (one) => one.part === 'strict' && one.wave === wave && one.questionnaire === questionnaire && one.of === of,
        );
        const row = found.get(keyOf(dataset.participant, dataset.install, `${strict?.name}@${version}`));
        // Without a sitting no version was seen, and R has nothing to score.
        if (row === undefined) {
          const begun = dataset.sittings.some((one) => one.wave === wave && one.questionnaire === questionnaire && one.version === version);
          expect([name, begun && dataset.participant !== 'P016-QR']).toEqual([name, false]);
          continue;
        }
        const number = numberOf(row[part]);
        const fits = expected.kind === 'value' && typeof expected.value === 'number' ? sameNumber(number, expected.value) : number === null;
        expect([dataset.participant, name, number, fits]).toEqual([dataset.participant, name, number, true]);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(4000);
  });
});

const variablesOnce = new Map<Dataset, ReturnType<typeof variablesOf>>();
function variablesOfOnce(dataset: Dataset): ReturnType<typeof variablesOf> {
  const known = variablesOnce.get(dataset) ?? variablesOf(dataset);
  variablesOnce.set(dataset, known);
  return known;
}

describe('the script’s own check', () => {
  const item = (text: string) => {
    const rows = rowsIn(text);
    const changed = rows.map((row) => ({ ...row, pre_hsa_safe: row['pre_hsa_safe'] === '1' ? '2' : '1' }));
    return Papa.unparse(changed, { newline: '\r\n' });
  };

  it.each([
    [
      'a reversed item that was turned back',
      'cairn-import.R',
      (text: string) => text.replaceAll(/"1" = 7, "2" = 6,(.*?)"6" = 2, "7" = 1/g, '"1" = 1, "2" = 2,$1"6" = 6, "7" = 7'),
    ],
    ['a tolerance that was changed', 'cairn-import.R', (text: string) => text.replaceAll('may_miss = 0', 'may_miss = 1')],
    ['an answer that was changed in the file', 'person-1/cairn-wide.csv', item],
  ])('stops at %s', (_, file, plant) => {
    const spoilt = spoil(file, plant);
    const { status, said } = runR('print-import.R', spoilt);
    expect(status).not.toBe(0);
    expect(said).toMatch(/is .* in the file, and .* by its rule/);
  });

  it('would be seen with a missing code that means something else', () => {
    const spoilt = spoil('cairn-import.R', (text) => text.replace('"-98" = "not-applicable"', '"-98" = "missing"'));
    runR('print-import.R', spoilt);
    const rows = rowsOf(join(spoilt, 'printed-wide.csv'));
    const why = (row: ReadRow) => wide.get(keyOf(textOf(row['participant']), row['install'], row['name']))?.['why'];
    expect(rows.filter((row) => row['why'] !== why(row)).length).toBeGreaterThan(100);
  });

  function spoil(file: string, plant: (text: string) => string): string {
    const spoilt = newFolder();
    writeAll(spoilt);
    const before = readFileSync(join(spoilt, file), 'utf8');
    const after = plant(before);
    expect(after).not.toBe(before);
    writeFileSync(join(spoilt, file), after);
    return spoilt;
  }
});
