import { readFileSync } from 'node:fs';

import Papa from 'papaparse';

export type SpssVariable = {
  readonly name: string;
  readonly label: string;
  readonly level: string;
  readonly missing: string;
  /** Code, words, and whether PSPP takes the code for missing. */
  readonly labels: readonly (readonly [code: number, words: string, missing: boolean])[];
};

/** What DISPLAY DICTIONARY printed, with TVARS=NAMES and TNUMBERS=VALUES. */
export function dictionaryIn(file: string): readonly SpssVariable[] {
  const { data } = Papa.parse<readonly string[]>(readFileSync(file, 'utf8'));
  const tables = new Map<string, readonly (readonly string[])[]>();
  let title = '';
  for (const row of data) {
    if (row[0]?.startsWith('Table: ') === true) title = row[0].slice('Table: '.length);
    else if (row.length > 1) tables.set(title, [...(tables.get(title) ?? []), row]);
  }
  const labels = labelsIn(tables.get('Value Labels') ?? []);
  return (tables.get('Variables') ?? []).slice(1).map(([name = '', , label = '', level = '', , , , , , missing = '']) => ({
    name,
    label,
    level,
    missing,
    labels: labels.get(name) ?? [],
  }));
}

function labelsIn(rows: readonly (readonly string[])[]): ReadonlyMap<string, SpssVariable['labels']> {
  const found = new Map<string, [number, string, boolean][]>();
  let name = '';
  for (const [first = '', code = '', words = ''] of rows.slice(1)) {
    if (first !== '') name = first;
    found.set(name, [...(found.get(name) ?? []), [Number(code.replace('[a]', '')), words, code.endsWith('[a]')]]);
  }
  return found;
}
