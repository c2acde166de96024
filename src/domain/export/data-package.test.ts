import { describe, expect, it } from 'vitest';

import { dataset, withdrawn } from '#domain/export/dataset.test-data.ts';
import type { Dataset } from '#domain/export/dataset.ts';
import { exportFiles } from '#domain/export/export-files.ts';
import { parseCsv } from '#domain/export/parse-csv.ts';

type Field = {
  readonly name: string;
  readonly type: string;
  readonly missingValues?: readonly { readonly value: string; readonly label: string }[];
  readonly categories?: readonly { readonly value: number | string; readonly label: string }[];
  readonly categoriesOrdered?: boolean;
  readonly constraints?: {
    readonly enum?: readonly unknown[];
    readonly required?: boolean;
    readonly minimum?: number;
    readonly maximum?: number;
  };
};
type Resource = {
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly unknown[];
  };
};

function opened(data: Dataset) {
  const files = exportFiles(data);
  const text = (name: string) => files.find((file) => file.name === name)?.text ?? '';
  const { resources } = JSON.parse(text('datapackage.json')) as { readonly resources: readonly Resource[] };
  return { resources, files, text };
}

/** Reads a cell as the standard has it: missing values first, then the type, then what is allowed. */
function complaint(field: Field, cell: string): string | undefined {
  const missing = field.missingValues?.map(({ value }) => value) ?? [''];
  const { required, enum: allowed, minimum = -Infinity, maximum = Infinity } = field.constraints ?? {};
  if (missing.includes(cell)) return required === true ? 'is required' : undefined;
  const forms: Readonly<Record<string, RegExp>> = {
    integer: /^-?\d+$/,
    number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/,
    date: /^\d{4}-\d\d-\d\d$/,
    datetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
    string: /^/,
  };
  if (forms[field.type]?.test(cell) !== true) return `is no ${field.type}`;
  const value = field.type === 'integer' || field.type === 'number' ? Number(cell) : cell;
  if (allowed !== undefined && !allowed.includes(value)) return 'is not allowed';
  if (field.categories !== undefined && !field.categories.some((one) => one.value === value)) return 'is no category';
  return typeof value === 'number' && (value < minimum || value > maximum) ? 'is out of range' : undefined;
}

describe('datapackage.json', () => {
  it.each([
    ['a participant', dataset],
    ['a withdrawal', withdrawn],
    ['nothing at all', { ...dataset, enrolment: undefined, sittings: [], moods: [], readings: [], consents: [], progress: undefined }],
  ])('describes every CSV so that every cell can be read: %s', (_, data) => {
    const { resources, files, text } = opened(data);
    const described = files.map(({ name }) => name).filter((name) => name.startsWith('cairn-') && name.endsWith('.csv'));
    expect(resources.map(({ path }) => path)).toEqual(described);
    for (const { path, schema } of resources) {
      const [head, ...rows] = parseCsv(text(path)) ?? [];
      expect(schema.fields.map(({ name }) => name)).toEqual(head);
      const faults = rows.flatMap((row) =>
        schema.fields.flatMap((field, place) => {
          const fault = complaint(field, row[place] ?? '');
          return fault === undefined ? [] : [`${path} ${field.name} ${row[place]} ${fault}`];
        }),
      );
      expect(faults).toEqual([]);
    }
  });

  it('labels missing values and options, and orders only what has an order', () => {
    const wide = opened(dataset).resources.find(({ path }) => path === 'cairn-wide.csv');
    const field = (name: string) => wide?.schema.fields.find((one) => one.name === name);
    expect(field('pre_a1')).toMatchObject({ type: 'integer', categoriesOrdered: true, constraints: { enum: [1, 2, 3, 4, 5] } });
    expect(field('pre_a1')?.missingValues).toContainEqual({ value: '-98', label: 'not-applicable' });
    expect(field('pre_a1')?.missingValues).toContainEqual({ value: '', label: 'empty' });
    expect(field('pre_y1')).toMatchObject({
      categoriesOrdered: false,
      categories: [
        { value: 0, label: 'No' },
        { value: 1, label: 'Yes' },
        { value: 8, label: 'Not sure' },
      ],
    });
    expect(field('w2_t1')).toMatchObject({ type: 'string' });
    expect(field('pre_a_sum')).toMatchObject({ type: 'number', constraints: { minimum: 3, maximum: 15 } });
  });

  it('keeps labels unique where the words repeat', () => {
    const [sample] = dataset.questionnaires;
    if (sample === undefined) throw new Error('the sample is missing');
    const optionSets = { ...sample.words.optionSets, 'no-yes': { '0': 'Same', '1': 'Same', '8': 'Other' } };
    const same = { ...dataset, questionnaires: [{ ...sample, words: { ...sample.words, optionSets } }] };
    const wide = opened(same).resources.find(({ path }) => path === 'cairn-wide.csv');
    const labels = wide?.schema.fields.find(({ name }) => name === 'pre_y1')?.categories?.map(({ label }) => label);
    expect(labels).toEqual(['Same (0)', 'Same (1)', 'Other']);
  });

  it('fault 54: has keys that are true', () => {
    for (const { path, schema } of opened(dataset).resources) {
      const names = schema.fields.map(({ name }) => name);
      for (const name of schema.primaryKey ?? []) expect(names).toContain(name);
      expect(schema.foreignKeys === undefined).toBe(path === 'cairn-wide.csv' || path === 'cairn-codebook.csv');
    }
  });
});
