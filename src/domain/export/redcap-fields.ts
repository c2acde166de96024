import type { Questionnaire } from '../questionnaire/schema.ts';

import type { CsvRow } from './csv.ts';
import { missingList } from './missing-codes.ts';
import { branchingOf } from './redcap-branching.ts';
import type { CodedOption, Variable } from './variable.ts';

/**
 * Fields of REDCap: the columns of the wide file without their waves. The data dictionary has exactly these 18 columns; uploading
 * it replaces all instruments of the project.
 */
export const dictionaryColumns = [
  'Variable / Field Name',
  'Form Name',
  'Section Header',
  'Field Type',
  'Field Label',
  'Choices, Calculations, OR Slider Labels',
  'Field Note',
  'Text Validation Type OR Show Slider Number',
  'Text Validation Min',
  'Text Validation Max',
  'Identifier?',
  'Branching Logic (Show field only if...)',
  'Required Field?',
  'Custom Alignment',
  'Question Number (surveys only)',
  'Matrix Group Name',
  'Matrix Ranking?',
  'Field Annotation',
] as const;

export type Field = { readonly form: string; readonly field: string; readonly variable: Variable };

/** Each field once, form by form. Options of all versions of an item are joined. */
export function fieldsOf(variables: readonly Variable[]): readonly Field[] {
  const fields = new Map<string, Field>();
  for (const variable of variables) {
    if (variable.redcap === undefined) continue;
    const { form, field } = variable.redcap;
    const known = fields.get(field);
    const options = joinedOptions(known?.variable.options ?? [], variable.options);
    fields.set(field, { form, field, variable: { ...(known?.variable ?? variable), options } });
  }
  const forms = new Set([...fields.values()].map(({ form }) => form));
  return [...forms].flatMap((form) => [...fields.values()].filter((one) => one.form === form));
}

function joinedOptions(known: readonly CodedOption[], more: readonly CodedOption[]): readonly CodedOption[] {
  return [...known, ...more.filter(({ code }) => !known.some((option) => option.code === code))];
}

/** The first row has to be the name of the record. */
export function dictionaryRows(fields: readonly Field[], questionnaires: readonly Questionnaire[]): readonly CsvRow[] {
  const [first] = fields;
  const record = dictionaryRow({
    'Variable / Field Name': 'record_id',
    'Form Name': first?.form ?? 'cairn',
    'Field Type': 'text',
    'Field Label': 'Participant and installation',
    'Field Note': 'Two installations of one participant are two records, so that neither is written over the other',
  });
  return [record, ...fields.map((field) => dictionaryRow(cellsOf(field, { fields, questionnaires })))];
}

type Context = { readonly fields: readonly Field[]; readonly questionnaires: readonly Questionnaire[] };

function dictionaryRow(cells: CsvRow): CsvRow {
  return { ...Object.fromEntries(dictionaryColumns.map((name) => [name, null])), ...cells };
}

function cellsOf({ form, field, variable }: Field, context: Context): CsvRow {
  const { label, options, missing, allowed, kind, formula } = variable;
  const branching = kind === 'item' ? conditionOf(variable, context) : '';
  const choices = options.length === 0 ? [] : [...options, ...missing].map((option) => `${option.code}, ${plain(option.label)}`);
  const notes = [
    branching === undefined ? `Asked ${variable.asked}` : undefined,
    formula === undefined ? undefined : `Made by Cairn: ${formula}`,
    options.length === 0 && missing.length > 0 ? 'Needs the missing data codes of the codebook' : undefined,
    variable.freeText === true && kind === 'item' ? 'Written by the rule of free text' : undefined,
    allowed === undefined ? undefined : allowed.join(', '),
  ];
  return {
    'Variable / Field Name': field,
    'Form Name': form,
    'Field Type': options.length === 0 ? 'text' : 'radio',
    'Field Label': plain(label),
    'Choices, Calculations, OR Slider Labels': choices.join(' | '),
    'Field Note': notes.filter((note) => note !== undefined).join('. '),
    'Text Validation Type OR Show Slider Number': options.length === 0 ? validationOf(variable) : null,
    'Branching Logic (Show field only if...)': branching ?? null,
  };
}

function conditionOf({ questionnaire, version, language, of }: Variable, { fields, questionnaires }: Context): string | undefined {
  const held = questionnaires.find((one) => one.facts.id === questionnaire && one.facts.version === version && one.language === language);
  const item = held?.facts.items.find(({ id }) => id === of);
  if (held === undefined || item === undefined) return '';
  const fieldOf = (name: string) =>
    fields.find(({ variable }) => variable.kind === 'item' && variable.questionnaire === questionnaire && variable.of === name)?.field;
  return branchingOf(held, item, fieldOf);
}

/** Times stay text: REDCap’s own form has neither zone nor offset. */
function validationOf({ type }: Variable): string | null {
  switch (type) {
    case 'integer':
    case 'number':
      return type;
    case 'date':
      return 'date_ymd';
    case 'datetime':
    case 'text':
      return null;
  }
}

/** A bar would begin the next choice, and a bracket a tag or a field. */
function plain(text: string): string {
  return text.replaceAll('|', '/').replaceAll('<', '‹').replaceAll('>', '›').replaceAll('[', '(').replaceAll(']', ')');
}

/** What has to be typed into the project before anything is read: "Missing Data Codes" under additional customizations. */
export const missingDataCodes: readonly string[] = missingList.map(({ code, label }) => `${code}, ${label}`);
