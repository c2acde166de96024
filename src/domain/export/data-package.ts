import type { Questionnaire } from '../questionnaire/schema.ts';

import type { Dataset } from './dataset.ts';
import { participantKey } from './participant.ts';
import type { Table } from './tables.ts';
import { labelOf, type Variable } from './variable.ts';

/**
 * Frictionless Data Package, version 2 (https://datapackage.org/standard/table-schema/): every CSV file with its columns, types,
 * codes and labelled missing values. A value that stands in `missingValues` is taken away before a cell is read by its type.
 */
export function dataPackage(dataset: Dataset, tables: readonly Table[]): string {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'cairn-export',
    title: 'Answers from one installation of Cairn',
    created: dataset.madeAt.utc,
    version: dataset.appVersion,
    // Licences of instruments are sentences, not names of licences, so they stand with the source they belong to.
    sources: dataset.questionnaires.map(sourceOf),
    resources: tables.map((table) => ({
      name: table.file.slice(0, -'.csv'.length),
      path: table.file,
      title: table.title,
      type: 'table',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: {
        $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
        delimiter: ',',
        lineTerminator: '\r\n',
        doubleQuote: true,
      },
      schema: schemaOf(table),
    })),
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}

function sourceOf({ facts, language }: Questionnaire): object {
  return {
    title: `${facts.id} ${facts.version} (${language}): ${facts.after}. ${facts.citation}. Licence: ${facts.licence}`,
    version: facts.version,
  };
}

function schemaOf({ file, variables, key }: Table): object {
  const refersToWide = participantKey.every((name) => variables.some((variable) => variable.name === name)) && file !== 'cairn-wide.csv';
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fieldsMatch: 'exact',
    fields: variables.map(fieldOf),
    missingValues: [''],
    ...(key.length === 0 ? {} : { primaryKey: key }),
    ...(refersToWide ? { foreignKeys: [{ fields: participantKey, reference: { resource: 'cairn-wide', fields: participantKey } }] } : {}),
  };
}

const types = { integer: 'integer', number: 'number', date: 'date', datetime: 'datetime', text: 'string' } as const;

function fieldOf(variable: Variable): object {
  const { name, type, level, missing, allowed, noValue, options } = variable;
  const labelled = [
    ...missing.map(({ code, label }) => ({ value: String(code), label })),
    ...(noValue === undefined ? [] : [{ value: noValue, label: noValue }]),
  ];
  const constraints = constraintsOf(variable);
  return {
    name,
    type: types[type],
    title: variable.short,
    description: descriptionOf(variable),
    ...(labelled.length === 0 ? {} : { missingValues: [{ value: '', label: 'empty' }, ...labelled] }),
    ...(options.length === 0 ? {} : { categories: categoriesOf(options), categoriesOrdered: level === 'ordinal' }),
    ...(allowed === undefined ? {} : { categories: allowed.map((value) => ({ value, label: value })), categoriesOrdered: false }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

/** Labels have to be unique among categories; where words repeat, the code makes the difference. */
function categoriesOf(options: Variable['options']): readonly object[] {
  const repeated = (label: string) => options.filter((option) => option.label === label).length > 1;
  return options.map(({ code, label }) => ({ value: code, label: repeated(label) ? `${label} (${code})` : label }));
}

function constraintsOf({ required, options, allowed, range }: Variable): object {
  const [least = null, most = null] = range ?? [];
  return {
    ...(required === true ? { required: true } : {}),
    ...(options.length === 0 ? {} : { enum: options.map(({ code }) => code) }),
    ...(allowed === undefined ? {} : { enum: allowed }),
    ...(least === null ? {} : { minimum: least }),
    ...(most === null ? {} : { maximum: most }),
  };
}

function descriptionOf(variable: Variable): string {
  const { formula, higherMeans, freeText, asked } = variable;
  return [
    labelOf(variable),
    formula,
    higherMeans === undefined ? undefined : `Higher means: ${higherMeans}`,
    asked === undefined ? undefined : `Asked ${asked}`,
    freeText === true ? 'Written by the rule of free text in the codebook.' : undefined,
  ]
    .filter((part) => part !== undefined)
    .join('. ');
}
