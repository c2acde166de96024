import type { Questionnaire } from '../questionnaire/schema.ts';

import type { CsvRow } from './csv.ts';
import { itemVariable, scoreVariable, type Unnamed } from './item-variables.ts';
import type { Table } from './tables.ts';
import { codesInWords, column, labelOf, type Variable } from './variable.ts';

/** The codebook: one row per column of every file, and per name that stands in the column `variable` of the long one. */

export const codebookVariables: readonly Variable[] = [
  column('file', 'File that the variable is in', { required: true }),
  column(
    'kind',
    'column, or for the wide file: id, meta, item, score, count; in the long file, item and score are names in its column variable',
    {
      required: true,
    },
  ),
  column('variable', 'Name', { required: true }),
  column('label', 'What was asked, or what it holds', { freeText: true }),
  column('questionnaire', 'Id of the questionnaire'),
  column('version', 'Its version'),
  column('language', 'Language of the words'),
  column('wave', 'Wave of the column'),
  column('of', 'Item or score, as the long file calls it'),
  column('type', 'integer, number, date, datetime or text'),
  column('level', 'nominal, ordinal or scale'),
  column('codes', 'Codes with their words', { freeText: true }),
  column('scored', 'Codes with the value that counts in scores', { freeText: true }),
  column('missing_codes', 'Codes that stand in place of a value', { freeText: true }),
  column('range', 'Least and most', { freeText: true }),
  column('formula', 'How a score is made', { freeText: true }),
  column('higher_means', 'What a higher value means', { freeText: true }),
  column('asked', 'When it is asked', { freeText: true }),
  column('free_text', '1: words that somebody typed, written by the rule of free text', { type: 'integer' }),
  column('redcap_field', 'Field in REDCap'),
  column('redcap_event', 'Event in REDCap'),
  column('recall', 'Time that the questions are about', { freeText: true }),
  column('provenance', 'adapted, own or verbatim-licensed'),
  column('after', 'Published format that it follows', { freeText: true }),
  column('citation', 'Source', { freeText: true }),
  column('licence', 'Licence', { freeText: true }),
];

export function codebookRows(tables: readonly Table[], questionnaires: readonly Questionnaire[]): readonly CsvRow[] {
  const columns = tables.flatMap(({ file, variables }) => variables.map((variable) => codebookRow(file, variable, questionnaires)));
  return [...columns, ...longNames(questionnaires).map((variable) => codebookRow('cairn-long.csv', variable, questionnaires))];
}

/** What can stand in the column `variable` of the long file. */
export function longNames(questionnaires: readonly Questionnaire[]): readonly Variable[] {
  const named = (variable: Unnamed): Variable => ({ ...variable, name: variable.of ?? '' });
  return questionnaires.flatMap((questionnaire) => [
    ...questionnaire.facts.items.map((item) => named(itemVariable(questionnaire, item))),
    ...questionnaire.facts.scores.map((rule) => {
      const score = named(scoreVariable(questionnaire, rule, 'strict'));
      return { ...score, label: score.label.replace(', strict', '') };
    }),
  ]);
}

function codebookRow(file: string, variable: Variable, questionnaires: readonly Questionnaire[]): CsvRow {
  const { options, missing, range, redcap } = variable;
  const facts = questionnaires.find(
    ({ facts: one, language }) => one.id === variable.questionnaire && one.version === variable.version && language === variable.language,
  )?.facts;
  // The sources stand once, with the names of the long file; a column of the wide one finds them by `of`.
  const source = variable.wave === undefined ? facts : undefined;
  const words = (text: string | undefined) => (text === undefined || text === '' ? null : { freeText: text });
  return {
    file,
    kind: variable.kind,
    variable: variable.name,
    label: words(labelOf(variable)),
    questionnaire: variable.questionnaire ?? null,
    version: variable.version ?? null,
    language: variable.language ?? null,
    wave: variable.wave ?? null,
    of: variable.of ?? null,
    type: variable.type,
    level: variable.level,
    codes: words(options.length > 0 ? codesInWords(variable) : variable.allowed?.join(' | ')),
    scored: words(options.map(({ code, score }) => `${code}=${score ?? 'none'}`).join(' | ')),
    // It begins with a minus, so a spreadsheet would run it.
    missing_codes: words(missing.map(({ code, label }) => `${code}=${label}`).join(' | ')),
    range: range === undefined ? null : rangeInWords(range),
    formula: words(variable.formula),
    higher_means: words(variable.higherMeans ?? (variable.kind === 'item' ? facts?.direction : undefined)),
    asked: words(variable.asked),
    free_text: Number(variable.freeText === true),
    redcap_field: redcap?.field ?? null,
    redcap_event: redcap?.event ?? null,
    recall: words(source?.recall),
    provenance: facts?.provenance ?? null,
    after: words(source?.after),
    citation: words(source?.citation),
    licence: words(source?.licence),
  };
}

function rangeInWords([least, most]: NonNullable<Variable['range']>): string {
  return [least === null ? '' : String(least), 'to', most === null ? '' : String(most)].filter((part) => part !== '').join(' ');
}
