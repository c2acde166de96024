import { bytesOf, clipBytes } from './clip.ts';
import { cellText } from './csv.ts';
import { missingList } from './missing-codes.ts';
import type { Table, Tables } from './tables.ts';
import { labelOf, type Variable } from './variable.ts';

/**
 * SPSS syntax that reads the wide and the long file, labels everything, declares the missing codes and saves both. Days and times
 * are read as text and made into dates afterwards, because a missing code in a date column would otherwise be lost.
 * Limits: variable labels 256 bytes, value labels 120, texts 32,767 (IBM SPSS Statistics, command syntax reference).
 */

const limits = { variableLabel: 240, valueLabel: 118, text: 32_000 } as const;

/** The mark at the start tells SPSS that the syntax is UTF-8. */
export function spssSyntax({ wide, long }: Pick<Tables, 'wide' | 'long'>): string {
  const lines = [
    '* Reads the files that lie beside it. Run it with this folder as the working directory: CD of SPSS sets it.',
    '* Texts that somebody typed are written by the rule of free text in the codebook.',
    ...readTable(wide),
    ...readTable(long),
  ];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function readTable(table: Table): readonly string[] {
  const { file, variables } = table;
  const numeric = variables.filter(({ type }) => type !== 'text');
  const coded = numeric.filter(({ missing }) => missing.length > 0);
  const decimal = variables.filter(({ type }) => type === 'number');
  const codes = missingList.map(({ code }) => code);
  return [
    '',
    'GET DATA',
    '  /TYPE=TXT',
    `  /FILE=${quoted(file)}`,
    "  /ENCODING='UTF8'",
    '  /ARRANGEMENT=DELIMITED',
    '  /DELCASE=LINE',
    '  /FIRSTCASE=2',
    '  /DELIMITERS=","',
    "  /QUALIFIER='\"'",
    '  /VARIABLES=',
    ...variables.map((variable, place) => `    ${rawName(variable, place)} ${readFormat(table, variable)}`),
    '.',
    ...variables.flatMap(madeDate),
    ...variables.flatMap((variable) => [
      `VARIABLE LABELS ${variable.name}`,
      `  ${quoted(clipBytes(labelOf(variable), limits.variableLabel))}.`,
    ]),
    ...valueLabels(variables),
    ...(coded.length === 0 ? [] : ['MISSING VALUES', ...wrapped(coded), `  (${Math.min(...codes)} THRU ${Math.max(...codes)}).`]),
    ...(decimal.length === 0 ? [] : ['FORMATS', ...wrapped(decimal), '  (F10.4).']),
    ...(['nominal', 'ordinal', 'scale'] as const).flatMap((level) => {
      const own = variables.filter((variable) => variable.level === level);
      return own.length === 0 ? [] : ['VARIABLE LEVEL', ...wrapped(own), `  (${level.toUpperCase()}).`];
    }),
    `SAVE OUTFILE=${quoted(file.replace('.csv', '.sav'))}`,
    '  /KEEP=',
    ...wrapped(variables),
    '.',
  ];
}

function isDated({ type }: Variable): boolean {
  return type === 'date' || type === 'datetime';
}

/** Column positions keep these names apart; they are left out when the file is saved. */
function rawName(variable: Variable, place: number): string {
  return isDated(variable) ? `raw_${place + 1}_of_cairn` : variable.name;
}

function readFormat({ rows }: Table, variable: Variable): string {
  switch (variable.type) {
    case 'integer':
      return 'F8.0';
    case 'number':
      return 'F18.12';
    case 'date':
      return 'A10';
    case 'datetime':
      return 'A24';
    case 'text': {
      const longest = Math.max(0, ...rows.map((row) => bytesOf(cellText(row[variable.name] ?? null))));
      return `A${Math.min(Math.max(variable.freeText === true ? 2000 : 120, longest), limits.text)}`;
    }
  }
}

function madeDate(variable: Variable, place: number): readonly string[] {
  if (!isDated(variable)) return [];
  const { name, type, missing } = variable;
  const raw = rawName(variable, place);
  const part = (from: number, length: number) => `NUMBER(SUBSTR(${raw}, ${from}, ${length}), F${length}.0)`;
  const day = `DATE.DMY(${part(9, 2)}, ${part(6, 2)}, ${part(1, 4)})`;
  const time = `${part(12, 2)} * 3600 + ${part(15, 2)} * 60 + NUMBER(SUBSTR(${raw}, 18, 6), F6.3)`;
  return [
    `NUMERIC ${name} (${type === 'date' ? 'SDATE10' : 'DATETIME23.2'}).`,
    `IF (SUBSTR(${raw}, 5, 1) = '-') ${name} = ${type === 'date' ? day : `${day} + ${time}`}.`,
    ...(missing.length === 0 ? [] : [`IF (SUBSTR(${raw}, 1, 1) = '-') ${name} = NUMBER(SUBSTR(${raw}, 1, 3), F3.0).`]),
  ];
}

function valueLabels(variables: readonly Variable[]): readonly string[] {
  const groups = new Map<string, Variable[]>();
  for (const variable of variables) {
    const text = labelList(variable);
    if (text !== '') groups.set(text, [...(groups.get(text) ?? []), variable]);
  }
  return [...groups].flatMap(([text, own]) => ['VALUE LABELS', ...wrapped(own), `${text}.`]);
}

function labelList({ type, options, missing }: Variable): string {
  // Texts have no value labels: their missing codes stand in the codebook, and SPSS takes no range of texts as missing.
  if (type === 'text') return '';
  return [...options, ...missing].map(({ code, label }) => `  ${code} ${quoted(clipBytes(label, limits.valueLabel))}`).join('\r\n');
}

function wrapped(variables: readonly Variable[]): readonly string[] {
  return variables.map(({ name }) => `  ${name}`);
}

/** Inside apostrophes, an apostrophe is written twice. Line breaks would end the literal. */
function quoted(text: string): string {
  return `'${text.replaceAll(/\p{Cc}/gu, ' ').replaceAll("'", "''")}'`;
}
