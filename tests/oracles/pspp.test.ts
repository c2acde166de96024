import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { bytesOf, clipBytes } from '#domain/export/clip.ts';
import type { Dataset } from '#domain/export/dataset.ts';
import { freeTextCell } from '#domain/export/free-text.ts';
import { missingCodes, withheldCode } from '#domain/export/missing-codes.ts';
import { variablesOf } from '#domain/export/tables.ts';
import { labelOf, type Variable } from '#domain/export/variable.ts';

import { datasets } from './pretend/datasets.ts';
import { expectedCells, type Expected } from './pretend/expected.ts';
import { filesOf, textOfFile } from './pretend/export-once.ts';
import { newFolder, writeInto } from './pretend/write-files.ts';
import { dictionaryIn } from './pspp/dictionary.ts';
import { psppTables, runPspp, spssSeconds, type Run } from './pspp/run-pspp.ts';
import { rowsIn, rowsOf, type ReadRow } from './read-rows.ts';

/** PSPP runs the SPSS syntax as it was shipped, person by person, and writes down what it holds. */

type Person = { readonly dataset: Dataset; readonly variables: readonly Variable[]; readonly folder: string; readonly shipped: Run };

let people: readonly Person[] = [];

beforeAll(() => {
  people = datasets.map((dataset) => {
    const folder = newFolder();
    const variables = variablesOf(dataset);
    writeInto(folder, filesOf(dataset));
    const shipped = runPspp('cairn-import.sps', folder);
    writeInto(folder, [{ name: 'print.sps', text: printing(dataset, variables) }]);
    psppTables('print.sps', folder, 'dictionary.csv');
    return { dataset, variables, folder, shipped };
  });
});

const isDated = ({ type }: Variable) => type === 'date' || type === 'datetime';
const isNumber = ({ type }: Variable) => type !== 'text';

/** Days as plain numbers, and beside each number whether PSPP takes it for missing. */
function printing(dataset: Dataset, variables: readonly Variable[]): string {
  const long = rowsIn(textOfFile(dataset, 'cairn-long.csv'));
  const coded = variables.filter((variable) => isNumber(variable) && variable.missing.length > 0);
  const listed = (names: readonly string[]) => names.map((name) => `  ${name}`).join('\n');
  return [
    'SET TVARS=NAMES TNUMBERS=VALUES.',
    "GET FILE='cairn-wide.sav'.",
    `FORMATS\n${listed(variables.filter(isDated).map(({ name }) => name))}\n  (F25.3).`,
    'DISPLAY DICTIONARY.',
    `DO REPEAT asked =\n${listed(coded.map(({ name }) => name))}\n  / gone = gone1 TO gone${coded.length}.`,
    'COMPUTE gone = MISSING(asked).',
    'END REPEAT.',
    savedAs('wide-back.csv'),
    ...(long.length === 0 ? [] : ["GET FILE='cairn-long.sav'.", savedAs('long-back.csv')]),
  ].join('\n');
}

function savedAs(file: string): string {
  return `SAVE TRANSLATE /OUTFILE='${file}' /TYPE=CSV /REPLACE /FIELDNAMES /CELLS=VALUES /TEXTOPTIONS FORMAT=PLAIN.`;
}

/** SPSS fills texts up with spaces, so those at the end of a text are no more told apart from none. */
const sameText = (found: string, wanted: string) => found.replace(/ +$/, '') === wanted.replace(/ +$/, '');
const sameNumber = (found: string, wanted: number) =>
  found.trim() !== '' && Math.abs(Number(found) - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));

const codes: Readonly<Record<Extract<Expected, { kind: 'state' }>['state'], number>> = { ...missingCodes, withheld: withheldCode };

function fits(variable: Variable, expected: Expected, found: { readonly cell: string; readonly gone: string | undefined }): boolean {
  switch (expected.kind) {
    case 'nothing':
      return found.cell.trim() === '';
    case 'state':
      return variable.type === 'text'
        ? sameText(found.cell, String(codes[expected.state]))
        : sameNumber(found.cell, codes[expected.state]) && found.gone === '1';
    case 'value':
      if (typeof expected.value === 'number') return sameNumber(found.cell, expected.value) && (found.gone ?? '0') === '0';
      if (variable.type === 'date') return sameNumber(found.cell, spssSeconds(`${expected.value}T00:00:00Z`)) && found.gone === '0';
      return sameText(found.cell, freeTextCell(expected.value));
  }
}

function faultsIn({ dataset, variables, folder }: Person): readonly string[] {
  const [row = {}] = rowsOf(join(folder, 'wide-back.csv'));
  const coded = variables.filter((variable) => isNumber(variable) && variable.missing.length > 0).map(({ name }) => name);
  return expectedCells(dataset).flatMap(({ variable, expected }) => {
    const { name } = variable;
    const found = { cell: row[name] ?? 'absent', gone: coded.includes(name) ? row[`gone${coded.indexOf(name) + 1}`] : undefined };
    return fits(variable, expected, found) ? [] : [`${dataset.participant} ${name}: ${JSON.stringify([expected, found])}`.slice(0, 300)];
  });
}

describe('the SPSS syntax as shipped', () => {
  it('runs without a word of warning for everybody', () => {
    for (const { dataset, shipped } of people)
      expect([dataset.participant, shipped]).toEqual([dataset.participant, { status: 0, said: '' }]);
  });

  it('has every answer, code, score and text as they were given', () => {
    expect(people.flatMap(faultsIn)).toEqual([]);
  });

  it('has the words of questions and options, the levels and the missing codes', () => {
    const [person] = people;
    const found = dictionaryIn(join(person?.folder ?? '', 'dictionary.csv'));
    expect(found.slice(0, person?.variables.length).map(({ name }) => name)).toEqual(person?.variables.map(({ name }) => name));
    for (const [place, variable] of (person?.variables ?? []).entries()) {
      const { name, options, missing, level } = variable;
      const coded = isNumber(variable) && missing.length > 0;
      expect(found[place]).toEqual({
        name,
        label: clipBytes(labelOf(variable), 240),
        level: `${level[0]?.toUpperCase()}${level.slice(1)}`,
        missing: coded ? '-99 THRU -95' : '',
        labels: coded
          ? [
              ...missing.map(({ code, label }) => [code, label, true]),
              ...options.toSorted((one, other) => one.code - other.code).map(({ code, label }) => [code, clipBytes(label, 118), false]),
            ]
          : [],
      });
    }
  });

  it('has the long file cell by cell', () => {
    let compared = 0;
    for (const { dataset, folder } of people) {
      const written = rowsIn(textOfFile(dataset, 'cairn-long.csv'));
      if (written.length === 0) continue;
      const back = rowsOf(join(folder, 'long-back.csv'));
      expect(back).toHaveLength(written.length);
      for (const [place, row] of written.entries()) {
        for (const name of ['participant_id', 'variable', 'state', 'value', 'label', 'score', 'strict', 'prorated', 'n_answered']) {
          const [wanted = '', found = ''] = [row[name], back[place]?.[name]];
          const number = ['score', 'strict', 'prorated', 'n_answered'].includes(name);
          const same = number && wanted !== '' ? sameNumber(found, Number(wanted)) : sameText(found, wanted);
          expect([dataset.participant, place, name, found, same]).toEqual([dataset.participant, place, name, found, true]);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(50_000);
  });

  it('keeps long texts whole', () => {
    const texts = people.flatMap(({ dataset, folder }) =>
      expectedCells(dataset).flatMap(({ variable, expected }) =>
        variable.type === 'text' && expected.kind === 'value'
          ? [[rowsOf(join(folder, 'wide-back.csv'))[0]?.[variable.name] ?? ''] as const]
          : [],
      ),
    );
    expect(Math.max(...texts.map(([text]) => bytesOf(text)))).toBeGreaterThan(6000);
  });
});

describe('many people under one another', () => {
  it('have the means and counts in PSPP that they have here', () => {
    const { folder, variables, rows } = stacked();
    expect(rows.length).toBeGreaterThan(25);
    const scores = variables.filter(({ kind }) => kind === 'score');
    const shipped = readFileSync(join(folder, 'cairn-import.sps'), 'utf8').split("SAVE OUTFILE='cairn-wide.sav'")[0] ?? '';
    const means = scores.flatMap(({ name }, place) => [`  /mean${place}=MEAN(${name})`, `  /count${place}=N(${name})`]);
    const asking = ['COMPUTE everybody=1.', 'AGGREGATE OUTFILE=*', '  /BREAK=everybody', ...means, '.', savedAs('means.csv')];
    writeFileSync(join(folder, 'means.sps'), `${shipped}${asking.join('\r\n')}\r\n`);
    expect(runPspp('means.sps', folder)).toEqual({ status: 0, said: '' });
    const [found = {}] = rowsOf(join(folder, 'means.csv'));
    for (const [place, { name }] of scores.entries()) {
      const values = rows.flatMap((row) => (row[name] === '' ? [] : [Number(row[name])]));
      expect([name, Number(found[`count${place}`])]).toEqual([name, values.length]);
      const mean = values.reduce((total, value) => total + value, 0) / values.length;
      expect([name, values.length === 0 || sameNumber(found[`mean${place}`] ?? '', mean)]).toEqual([name, true]);
    }
  });
});

/** Those whose files have the same columns, in one file. */
function stacked(): { readonly folder: string; readonly variables: readonly Variable[]; readonly rows: readonly ReadRow[] } {
  const headOf = (dataset: Dataset) => textOfFile(dataset, 'cairn-wide.csv').split('\r\n')[0] ?? '';
  const [first] = people;
  if (first === undefined) throw new Error('there is nobody');
  const alike = people.filter(({ dataset }) => headOf(dataset) === headOf(first.dataset));
  const lines = alike.map(({ dataset }) => textOfFile(dataset, 'cairn-wide.csv').split('\r\n')[1] ?? '');
  const text = `${[headOf(first.dataset), ...lines].join('\r\n')}\r\n`;
  const folder = newFolder();
  writeInto(folder, [
    { name: 'cairn-wide.csv', text },
    { name: 'cairn-import.sps', text: textOfFile(first.dataset, 'cairn-import.sps') },
  ]);
  return { folder, variables: first.variables, rows: rowsIn(text) };
}

describe('PSPP would show', () => {
  it.each([
    ['a missing code that is none', (text: string) => text.replaceAll('(-99 THRU -95)', '(-98 THRU -95)')],
    [
      'a code with the words of another',
      (text: string) => text.replaceAll("  1 'Same'", "  1 'Other'").replaceAll("-97 'missing'", "-97 'declined'"),
    ],
    ['an apostrophe that ends its text too early', (text: string) => text.replace("it''s", "it's")],
    ['columns in another order', (text: string) => text.replace(/( {4}pre_hsa_wise F8\.0\r\n)( {4}pre_hsa_safe F8\.0\r\n)/, '$2$1')],
  ])('%s', (_, plant) => {
    const [first] = people;
    if (first === undefined) throw new Error('there is nobody');
    // Somebody with every state.
    const { dataset, variables } = people[1] ?? first;
    const folder = newFolder();
    writeInto(folder, filesOf(dataset));
    const before = textOfFile(dataset, 'cairn-import.sps');
    const after = plant(before);
    expect(after).not.toBe(before);
    writeInto(folder, [
      { name: 'cairn-import.sps', text: after },
      { name: 'print.sps', text: printing(dataset, variables) },
    ]);
    const shipped = runPspp('cairn-import.sps', folder);
    psppTables('print.sps', folder, 'dictionary.csv');
    const differs = () =>
      faultsIn({ dataset, variables, folder, shipped }).length > 0 ||
      JSON.stringify(dictionaryIn(join(folder, 'dictionary.csv'))) !==
        JSON.stringify(dictionaryIn(join(people[1]?.folder ?? '', 'dictionary.csv')));
    expect(shipped.status !== 0 || shipped.said !== '' || differs()).toBe(true);
  });
});
