import { readFileSync } from 'node:fs';

import Papa from 'papaparse';

export type ReadRow = Readonly<Record<string, string>>;

/** A CSV file from the disk, by a reader that somebody else wrote. Its first row has the names. */
export function rowsOf(file: string): readonly ReadRow[] {
  return rowsIn(readFileSync(file, 'utf8'));
}

export function rowsIn(text: string): readonly ReadRow[] {
  const { data, errors } = Papa.parse<ReadRow>(text, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(JSON.stringify(errors.slice(0, 3)));
  return data;
}
