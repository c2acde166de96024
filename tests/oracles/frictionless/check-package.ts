import Papa from 'papaparse';

/** Reads every table of a data package by its schema alone, and refuses what does not fit. It knows nothing of Cairn. */

type Label = { readonly value: string | number; readonly label?: string };
export type Field = {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'date' | 'datetime';
  readonly missingValues?: readonly Label[];
  readonly categories?: readonly Label[];
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly (string | number)[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
};
type Keys = readonly string[];
type Schema = {
  readonly fields: readonly Field[];
  readonly missingValues?: readonly string[];
  readonly primaryKey?: Keys;
  readonly foreignKeys?: readonly { readonly fields: Keys; readonly reference: { readonly resource: string; readonly fields: Keys } }[];
};
export type Package = { readonly resources: readonly { readonly name: string; readonly path: string; readonly schema: Schema }[] };

/** A value, or why there is none: the label of the missing value. */
export type Read = { readonly value: string | number } | { readonly missing: string };
export type ReadTable = readonly Readonly<Record<string, Read>>[];
export type Outcome = { readonly faults: readonly string[]; readonly tables: ReadonlyMap<string, ReadTable> };

export function readPackage(descriptor: Package, textOf: (path: string) => string): Outcome {
  const faults: string[] = [];
  const tables = new Map<string, ReadTable>();
  for (const { name, path, schema } of descriptor.resources) {
    for (const fault of schemaFaults(schema)) faults.push(`${name}: ${fault}`);
    tables.set(name, readTable({ name, schema, text: textOf(path) }, faults));
  }
  for (const { name, schema } of descriptor.resources) keyFaults({ name, schema, tables }, faults);
  return { faults, tables };
}

/** What the standard demands and a JSON Schema cannot say. */
function schemaFaults({ fields, primaryKey = [], foreignKeys = [] }: Schema): readonly string[] {
  const names = fields.map(({ name }) => name);
  return [
    ...repeated(names).map((name) => `two fields are called ${name}`),
    ...[...primaryKey, ...foreignKeys.flatMap((key) => key.fields)]
      .filter((name) => !names.includes(name))
      .map((name) => `no field ${name}`),
    ...fields.flatMap(({ name, categories = [], missingValues = [] }) => [
      ...repeated(categories.map(({ value }) => String(value))).map((value) => `${name} has the category ${value} twice`),
      ...repeated(categories.flatMap(({ label }) => label ?? [])).map((label) => `${name} has the category label “${label}” twice`),
      ...repeated(missingValues.map(({ value }) => String(value))).map((value) => `${name} has the missing value ${value} twice`),
      ...repeated(missingValues.flatMap(({ label }) => label ?? [])).map((label) => `${name} has the missing label “${label}” twice`),
      ...categories
        .filter(({ value }) => missingValues.some((one) => one.value === String(value)))
        .map(({ value }) => `${name}: ${value} is a category and missing`),
    ]),
  ];
}

function readTable({ name, schema, text }: { name: string; schema: Schema; text: string }, faults: string[]): ReadTable {
  const { data, errors } = Papa.parse<readonly string[]>(text.replace(/^\ufeff/, ''), { newline: '\r\n', skipEmptyLines: false });
  if (errors.length > 0) faults.push(`${name}: ${JSON.stringify(errors[0])}`);
  const [head = [], ...rows] = data.at(-1)?.length === 1 ? data.slice(0, -1) : data;
  const wanted = schema.fields.map((field) => field.name);
  if (JSON.stringify(head) !== JSON.stringify(wanted)) faults.push(`${name}: the columns are not the fields`);
  return rows.map((cells, row) => {
    if (cells.length !== wanted.length) faults.push(`${name} row ${row + 1}: ${cells.length} cells`);
    return Object.fromEntries(
      schema.fields.map((field, place) => {
        const cell = cells[place] ?? '';
        const read = readCell(field, cell, schema.missingValues ?? ['']);
        if (typeof read === 'string') faults.push(`${name} row ${row + 1} ${field.name}: ${read}`);
        return [field.name, typeof read === 'string' ? { missing: 'not readable' } : read];
      }),
    );
  });
}

function readCell(field: Field, cell: string, ofTable: readonly string[]): Read | string {
  const missing = field.missingValues ?? ofTable.map((value) => ({ value, label: 'empty' }));
  const gone = missing.find(({ value }) => value === cell);
  if (gone !== undefined) return field.constraints?.required === true ? 'is required and missing' : { missing: gone.label ?? '' };
  const value = typed(field.type, cell);
  if (value === undefined) return `“${cell}” is no ${field.type}`;
  const { enum: allowed, minimum = -Infinity, maximum = Infinity } = field.constraints ?? {};
  if (allowed !== undefined && !allowed.includes(value)) return `“${cell}” is not allowed`;
  if (field.categories !== undefined && !field.categories.some((one) => one.value === value)) return `“${cell}” is in no category`;
  if (typeof value === 'number' && (value < minimum || value > maximum)) return `${cell} is out of bounds`;
  return { value };
}

function typed(type: Field['type'], cell: string): string | number | undefined {
  switch (type) {
    case 'string':
      return cell;
    case 'integer':
      return /^[+-]?\d+$/.test(cell) ? Number(cell) : undefined;
    case 'number':
      return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(cell) ? Number(cell) : undefined;
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(cell) && !Number.isNaN(Date.parse(cell)) ? cell : undefined;
    case 'datetime':
      return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(cell) && !Number.isNaN(Date.parse(cell)) ? cell : undefined;
  }
}

type Keyed = { readonly name: string; readonly schema: Schema; readonly tables: ReadonlyMap<string, ReadTable> };

function keyFaults({ name, schema, tables }: Keyed, faults: string[]): void {
  const rows = tables.get(name) ?? [];
  const keyOf = (row: ReadTable[number], fields: Keys) => JSON.stringify(fields.map((field) => row[field]));
  const { primaryKey, foreignKeys = [] } = schema;
  if (primaryKey !== undefined) {
    for (const key of repeated(rows.map((row) => keyOf(row, primaryKey)))) faults.push(`${name}: the key ${key} is there twice`);
    if (rows.some((row) => primaryKey.some((field) => 'missing' in (row[field] ?? {})))) faults.push(`${name}: a part of a key is missing`);
  }
  for (const { fields, reference } of foreignKeys) {
    const known = new Set((tables.get(reference.resource) ?? []).map((row) => keyOf(row, reference.fields)));
    for (const row of rows)
      if (!known.has(keyOf(row, fields))) faults.push(`${name}: ${keyOf(row, fields)} is not in ${reference.resource}`);
  }
}

function repeated<Thing>(things: readonly Thing[]): readonly Thing[] {
  return [...new Set(things.filter((thing, place) => things.indexOf(thing) !== place))];
}
