/**
 * The Data Package standard, version 2, as a JSON Schema: what it demands of a package of CSV files with inline table schemas.
 * Written from its text (https://datapackage.org/standard/data-package/, data-resource/, table-dialect/ and table-schema/, July
 * 2024) and narrowed to the types that Cairn uses. Unknown parts are refused, so that a slip of a name is seen: the standard
 * itself would allow them. What a schema cannot say is checked in check-package.ts.
 */

const text = { type: 'string', minLength: 1 } as const;
const texts = { type: 'array', minItems: 1, uniqueItems: true, items: text } as const;
/** A path inside the package: not absolute, not upwards, no backslash; or an address. */
const path = { type: 'string', pattern: '^(?!/)(?!~)(?!\\.)(?!file:)(?!.*\\.\\./)(?!.*\\\\).+$' } as const;

const missingValues = {
  oneOf: [
    { type: 'array', uniqueItems: true, items: { type: 'string' } },
    {
      type: 'array',
      items: {
        type: 'object',
        required: ['value'],
        additionalProperties: false,
        properties: { value: { type: 'string' }, label: text },
      },
    },
  ],
} as const;

function categories(type: 'string' | 'integer'): object {
  return {
    oneOf: [
      { type: 'array', minItems: 1, uniqueItems: true, items: { type } },
      {
        type: 'array',
        minItems: 1,
        items: { type: 'object', required: ['value'], additionalProperties: false, properties: { value: { type }, label: text } },
      },
    ],
  };
}

const common = { name: text, title: text, description: text, missingValues, example: {}, rdfType: text } as const;
const flags = { required: { type: 'boolean' }, unique: { type: 'boolean' } } as const;

function field(type: string, more: object, constraints: object): object {
  return {
    type: 'object',
    required: ['name', 'type'],
    additionalProperties: false,
    properties: {
      ...common,
      type: { const: type },
      ...more,
      constraints: { type: 'object', additionalProperties: false, properties: { ...flags, ...constraints } },
    },
  };
}

function listOf(type: string): object {
  return { type: 'array', minItems: 1, uniqueItems: true, items: { type } };
}

const bounds = (type: string) => ({ minimum: { type }, maximum: { type }, exclusiveMinimum: { type }, exclusiveMaximum: { type } });
const lengths = { minLength: { type: 'integer' }, maxLength: { type: 'integer' }, pattern: text };
const ordered = { categoriesOrdered: { type: 'boolean' } };
const day = { type: 'string', format: 'date' };
const moment = { type: 'string', format: 'date-time' };

const fields = [
  field(
    'string',
    { format: { enum: ['default', 'email', 'uri', 'binary', 'uuid'] }, categories: categories('string'), ...ordered },
    { enum: listOf('string'), ...lengths },
  ),
  field(
    'integer',
    { bareNumber: { type: 'boolean' }, groupChar: text, categories: categories('integer'), ...ordered },
    { enum: listOf('integer'), ...bounds('integer') },
  ),
  field('number', { bareNumber: { type: 'boolean' }, groupChar: text, decimalChar: text }, { enum: listOf('number'), ...bounds('number') }),
  field('date', { format: text }, { enum: { type: 'array', items: day }, minimum: day, maximum: day }),
  field('datetime', { format: text }, { enum: { type: 'array', items: moment }, minimum: moment, maximum: moment }),
];

const tableSchema = {
  type: 'object',
  required: ['fields'],
  additionalProperties: false,
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
    fields: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', required: ['type'], oneOf: fields },
    },
    // A string: that the published profile said array was an error (frictionlessdata/datapackage, number 965).
    fieldsMatch: { enum: ['exact', 'equal', 'subset', 'superset', 'partial'] },
    missingValues,
    primaryKey: texts,
    uniqueKeys: { type: 'array', minItems: 1, items: texts },
    foreignKeys: {
      type: 'array',
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        additionalProperties: false,
        properties: {
          fields: texts,
          reference: {
            type: 'object',
            required: ['fields'],
            additionalProperties: false,
            properties: { resource: text, fields: texts },
          },
        },
      },
    },
  },
} as const;

const dialect = {
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tabledialect.json' },
    header: { type: 'boolean' },
    delimiter: { type: 'string', minLength: 1, maxLength: 1 },
    lineTerminator: text,
    quoteChar: { type: 'string', minLength: 1, maxLength: 1 },
    doubleQuote: { type: 'boolean' },
    escapeChar: { type: 'string', minLength: 1, maxLength: 1 },
    nullSequence: { type: 'string' },
    skipInitialSpace: { type: 'boolean' },
    commentChar: { type: 'string', minLength: 1, maxLength: 1 },
  },
} as const;

const resource = {
  type: 'object',
  required: ['name', 'path'],
  additionalProperties: false,
  properties: {
    name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
    path,
    type: { const: 'table' },
    $schema: { const: 'https://datapackage.org/profiles/2.0/dataresource.json' },
    title: text,
    description: text,
    format: text,
    mediatype: { type: 'string', pattern: '^[^/]+/[^/]+$' },
    encoding: { enum: ['utf-8'] },
    bytes: { type: 'integer' },
    hash: text,
    dialect,
    schema: tableSchema,
  },
} as const;

export const packageProfile = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  required: ['resources'],
  additionalProperties: false,
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
    id: text,
    title: text,
    description: text,
    homepage: { type: 'string', format: 'uri' },
    version: text,
    created: { type: 'string', format: 'date-time' },
    keywords: texts,
    contributors: { type: 'array', minItems: 1, items: { type: 'object', minProperties: 1 } },
    licenses: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        anyOf: [{ required: ['name'] }, { required: ['path'] }],
        properties: { name: { pattern: '^[-a-zA-Z0-9._]+$' } },
      },
    },
    sources: {
      type: 'array',
      items: {
        type: 'object',
        minProperties: 1,
        additionalProperties: false,
        properties: { title: text, path, email: { type: 'string', format: 'email' }, version: text },
      },
    },
    resources: { type: 'array', minItems: 1, items: resource },
  },
} as const;
