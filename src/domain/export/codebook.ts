import { headingOf } from '../questionnaire/heading.ts';
import { optionsOf } from '../questionnaire/progress.ts';
import { itemScore } from '../questionnaire/score.ts';
import type { Item, Questionnaire, ScoreRule } from '../questionnaire/schema.ts';

import { longColumnMeanings } from './columns.ts';
import type { CsvRow } from './csv.ts';
import { missingCodesInWords } from './missing-codes.ts';

/** The codebook of the answers file: one row per column, per item and per score, printed from the questionnaires themselves. */

export const codebookColumns = [
  'kind',
  'variable',
  'label',
  'questionnaire',
  'version',
  'type',
  'codes',
  'scored',
  'missing_codes',
  'range',
  'formula',
  'higher_means',
  'asked',
  'recall',
  'provenance',
  'after',
  'citation',
  'licence',
] as const;

export type CodebookRow = CsvRow<(typeof codebookColumns)[number]>;

export function codebookRows(questionnaires: readonly Questionnaire[]): readonly CodebookRow[] {
  return [
    ...Object.entries(longColumnMeanings).map(([variable, label]) => codebookRow({ kind: 'column', variable, label })),
    ...questionnaires.flatMap((questionnaire) => [
      ...questionnaire.facts.items.map((item) => codebookRow({ ...sourceCells(questionnaire), ...itemCells(questionnaire, item) })),
      ...questionnaire.facts.scores.map((rule) => codebookRow({ ...sourceCells(questionnaire), ...scoreCells(rule) })),
    ]),
  ];
}

function codebookRow(cells: Partial<CodebookRow>): CodebookRow {
  const empty = Object.fromEntries(codebookColumns.map((column) => [column, null])) as Record<keyof CodebookRow, null>;
  return { ...empty, ...cells };
}

function sourceCells({ facts }: Questionnaire): Partial<CodebookRow> {
  return {
    questionnaire: facts.id,
    version: facts.version,
    recall: facts.recall,
    higher_means: facts.direction,
    provenance: facts.provenance,
    after: facts.after,
    citation: facts.citation,
    licence: facts.licence,
  };
}

function itemCells(questionnaire: Questionnaire, item: Item): Partial<CodebookRow> {
  const { facts, words } = questionnaire;
  const heading = headingOf(questionnaire, item.id);
  const options = optionsOf(facts, item);
  const codes = options.map((option) => option.code);
  const labels = item.options === undefined ? undefined : words.optionSets[item.options];
  const scoreFor = (code: number) => itemScore(facts, item.id, new Map([[item.id, { kind: 'answered', value: code }]]));
  return {
    kind: 'item',
    variable: item.id,
    label: `${heading.before}${heading.item}${heading.after}`,
    type: typeOf(item),
    codes: codes.map((code) => `${code}=${labels?.[String(code)] ?? ''}`).join(' | '),
    scored: codes.map((code) => `${code}=${scoreFor(code) ?? 'none'}`).join(' | '),
    missing_codes: missingCodesInWords(),
    range: codes.length === 0 ? null : `${Math.min(...codes)} to ${Math.max(...codes)}`,
    asked: askedOf(item),
  };
}

function scoreCells(rule: ScoreRule): Partial<CodebookRow> {
  return {
    kind: 'score',
    variable: rule.id,
    label: `${rule.method} of ${rule.items.length} items`,
    type: 'number',
    range: `${rule.range[0]} to ${rule.range[1]}`,
    formula: formulaOf(rule),
    higher_means: rule.higherMeans,
  };
}

function formulaOf(rule: ScoreRule): string {
  const gaps = `strict: no gap; prorated: up to ${rule.mayMiss} gaps; gaps are missing, declined, not shown or no score`;
  const items = rule.items.join(', ');
  switch (rule.method) {
    case 'mean':
      return `mean of the answered among ${items}; items that do not apply are left out; ${gaps}`;
    case 'sum':
      return `sum of ${items}; prorated: mean of the answered times ${rule.items.length}; no strict sum when one does not apply; ${gaps}`;
    case 'count':
      return `number of answered items with a value above 0 among ${items}; never scaled up, so with gaps a lower bound; ${gaps}`;
  }
}

function typeOf(item: Item): string {
  switch (item.kind) {
    case 'rating':
    case 'yes-no':
      return 'integer';
    case 'date':
      return 'date';
    case 'text':
      return 'text';
  }
}

function askedOf(item: Item): string {
  const when = item.showWhen;
  return [
    item.waves === undefined ? 'at every wave of the questionnaire' : `at ${item.waves.join(', ')}`,
    when === undefined ? '' : `when any of ${when.anyOf.join(', ')} is ${when.codes.join(' or ')}`,
    item.primary === true ? 'on the short way too' : 'not on the short way',
  ]
    .filter((part) => part !== '')
    .join('; ');
}
