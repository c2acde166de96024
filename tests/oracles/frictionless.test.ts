import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';

import { freeTextOf } from '#domain/export/free-text.ts';

import { readPackage, type Package } from './frictionless/check-package.ts';
import { packageProfile } from './frictionless/profile.ts';
import { datasets } from './pretend/datasets.ts';
import { expectedCells } from './pretend/expected.ts';
import { filesOf, textOfFile } from './pretend/export-once.ts';

/** Every data package against the standard, and every CSV file read by its schema alone. */

const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
addFormats.default(ajv);
const fits = ajv.compile(packageProfile);

const packages = datasets.map((dataset) => ({
  dataset,
  descriptor: JSON.parse(textOfFile(dataset, 'datapackage.json')) as Package,
  read: (path: string) => textOfFile(dataset, path),
}));

describe('the data package', () => {
  it('fits the standard', () => {
    for (const { dataset, descriptor } of packages) {
      fits(descriptor);
      expect([dataset.participant, fits.errors?.slice(0, 3)]).toEqual([dataset.participant, undefined]);
    }
  });

  it('names every CSV file but those for REDCap, and no other', () => {
    for (const { dataset, descriptor } of packages) {
      const tables = filesOf(dataset).flatMap(({ name }) => (name.endsWith('.csv') && !name.startsWith('redcap-') ? [name] : []));
      expect(descriptor.resources.map(({ path }) => path).toSorted()).toEqual(tables.toSorted());
    }
  });

  it('fault 54: describes every cell: types, categories, bounds, missing values and keys', () => {
    for (const { dataset, descriptor, read } of packages) {
      expect([dataset.participant, readPackage(descriptor, read).faults.slice(0, 3)]).toEqual([dataset.participant, []]);
    }
  });

  it('gives back every answer with the reason for every gap', () => {
    let compared = 0;
    for (const { dataset, descriptor, read } of packages) {
      const [row = {}] = readPackage(descriptor, read).tables.get('cairn-wide') ?? [];
      for (const { variable, expected } of expectedCells(dataset)) {
        const found = row[variable.name] ?? { missing: 'absent' };
        const wanted =
          expected.kind === 'value' ? { value: expected.value } : { missing: expected.kind === 'state' ? expected.state : 'empty' };
        const value = 'value' in found && variable.freeText === true ? { value: freeTextOf(String(found.value)) } : found;
        expect([dataset.participant, variable.name, value]).toEqual([dataset.participant, variable.name, wanted]);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(15_000);
  });
});

describe('the check', () => {
  const [first] = packages;

  it.each([
    ['a type that is none', (text: string) => text.replace('"type": "integer"', '"type": "whole"')],
    ['a category on a number', (text: string) => text.replace('"type": "number"', '"type": "number", "categories": [1, 2]')],
    ['a missing value that is no text', (text: string) => text.replace('"value": "-99"', '"value": -99')],
    ['a part with another name', (text: string) => text.replace('"missingValues"', '"missingvalues"')],
  ])('refuses %s', (_, plant) => {
    const text = JSON.stringify(first?.descriptor, null, 1);
    expect(plant(text)).not.toBe(text);
    expect(fits(JSON.parse(plant(text)))).toBe(false);
  });

  it.each([
    ['a code that is not offered', 'datapackage.json', (text: string) => text.replaceAll('"value": "-99"', '"value": "-89"')],
    ['a code that the schema does not know', 'cairn-wide.csv', (text: string) => text.replace(/,\d(,\d,\d,)/, ',55$1')],
    ['a quote that was not doubled', 'cairn-long.csv', (text: string) => text.replace('""', '"')],
    ['a line that is there twice', 'cairn-log.csv', (text: string) => text.replace(/\r\n([^\r]+)\r\n/, '\r\n$1\r\n$1\r\n')],
    ['another installation', 'cairn-log.csv', (text: string) => text.replace(/,i00d,/, ',i00e,')],
  ])('finds %s', (_, file, plant) => {
    // Somebody with every state and with quotes in a text.
    const person = packages.find(({ dataset }) => dataset.participant === 'P013-QR') ?? first;
    const before = person?.read(file) ?? '';
    const after = plant(before);
    expect(after).not.toBe(before);
    const descriptor = file === 'datapackage.json' ? (JSON.parse(after) as Package) : person?.descriptor;
    const outcome = descriptor && readPackage(descriptor, (path) => (path === file ? after : (person?.read(path) ?? '')));
    expect(outcome?.faults.length).toBeGreaterThan(0);
  });
});
