import Papa from 'papaparse';

export type ReadRow = Readonly<Record<string, string>>;

/** A reader that somebody else wrote. Bytes are made of the text and read back first, as they are on the way through a file. */
export function readCsv(text: string): readonly ReadRow[] {
  const file = new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));
  const { data, errors } = Papa.parse<ReadRow>(file, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
}
