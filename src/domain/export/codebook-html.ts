import { digestOf } from '../questionnaire/digest.ts';
import type { Questionnaire } from '../questionnaire/schema.ts';

import { longNames } from './codebook.ts';
import type { Dataset } from './dataset.ts';
import { freeTextRule } from './free-text.ts';
import { missingList } from './missing-codes.ts';
import { missingDataCodes } from './redcap-fields.ts';
import type { Table } from './tables.ts';
import { codesInWords, labelOf, type Variable } from './variable.ts';

/** The codebook to read and print: one page without script, and without anything from elsewhere. */
export function codebookHtml(dataset: Dataset, tables: readonly Table[]): string {
  const title = 'Codebook of a Cairn export';
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<h1>${title}</h1>`,
    list([`Cairn ${dataset.appVersion}, content ${dataset.contentDigest}`, `Written ${dataset.madeAt.utc}`, ...studyOf(dataset)]),
    '<h2>How to read the files</h2>',
    list(reading),
    tableOf({
      caption: 'Codes that stand in place of a value',
      heads: ['Code', 'Means'],
      rows: missingList.map(({ code, label }) => [String(code), `${label}: ${meanings[label] ?? ''}`]),
    }),
    '<h2>Reading into REDCap</h2>',
    list(redcapSteps),
    '<h2>Questionnaires</h2>',
    ...dataset.questionnaires.map(questionnaireHtml),
    '<h2>Files</h2>',
    ...tables.map(fileHtml),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const meanings: Readonly<Record<string, string>> = {
  declined: 'the person chose not to say',
  'not-applicable': 'the person said that it does not apply to them',
  missing: 'it was on screen and left without an answer',
  'not-shown': 'it was never on screen, or its condition no longer held',
  withheld: 'the person withdrew and asked that their answers not be used',
};

const reading: readonly string[] = [
  'CSV as in RFC 4180, UTF-8, one row on one line. Only the codebook has a byte order mark, because it alone is made for spreadsheets.',
  freeTextRule,
  'Columns that are written by this rule have free_text 1 in cairn-codebook.csv.',
  'Times are UTC; offsets are minutes to add for the clock of the phone. Days are local calendar days. The phone’s clock is in the person’s hands: the order of lines in the log is sure, their times are not.',
  'When an item was first shown is not kept, only in which order items were shown.',
  'Strict scores allow no gap; prorated ones allow as many as the rule says. Both are given because published advice conflicts.',
  'In the wide file, a wave that was not begun has not-shown for every item, and no version. Single ratings are in the long file only.',
  'An adapted questionnaire is not the published one, and its scores cannot be compared with published norms.',
];

const redcapSteps: readonly string[] = [
  'Make a longitudinal project. Under additional customizations, set these missing data codes, or days and numbers are refused: ' +
    missingDataCodes.join(' | '),
  'Upload redcap-dictionary.csv (it replaces all instruments), then redcap-arms.csv, redcap-events.csv and redcap-mapping.csv, in this order.',
  'Import redcap-import.csv. For redcap-import-ratings.csv, make the forms mood and story_feedback repeating in the event Ratings first.',
  'A wave that was not begun has no row. After a withdrawal every wave has a row of withheld codes, which writes over earlier answers. Single ratings have to be deleted by hand then.',
];

function studyOf({ enrolment }: Dataset): readonly string[] {
  return enrolment === undefined ? [] : [`Study ${enrolment.study.plan.id} ${enrolment.study.plan.version}, digest ${enrolment.digest}`];
}

function questionnaireHtml(questionnaire: Questionnaire): string {
  const { facts, words, language } = questionnaire;
  const names = longNames([questionnaire]);
  const items = names.filter(({ kind }) => kind === 'item');
  const scores = names.filter(({ kind }) => kind === 'score');
  const caption = `${facts.id} ${facts.version} (${language})`;
  return [
    `<h3>${escaped(caption)}: <span lang="${escaped(language)}">${escaped(words.title)}</span></h3>`,
    list([
      `Provenance: ${facts.provenance}, after ${facts.after}`,
      `Citation: ${facts.citation}`,
      `Licence: ${facts.licence}`,
      `Recall: ${facts.recall}`,
      `Direction: ${facts.direction}`,
      `Fingerprint: ${digestOf(questionnaire)}`,
    ]),
    tableOf({
      caption: `Items of ${caption}`,
      heads: ['Item', 'Question', 'Codes', 'Scored', 'Asked'],
      rows: items.map((item) => [item.name, item.label, codesInWords(item), scoredInWords(item), item.asked ?? '']),
      language,
    }),
    scores.length === 0
      ? ''
      : tableOf({
          caption: `Scores of ${caption}`,
          heads: ['Score', 'Rule', 'Range', 'Higher means'],
          rows: scores.map(({ name, formula = '', range, higherMeans = '' }) => [name, formula, range?.join(' to ') ?? '', higherMeans]),
        }),
  ].join('\n');
}

function scoredInWords({ options }: Variable): string {
  return options.some(({ code, score }) => code !== score)
    ? options.map(({ code, score }) => `${code}=${score ?? 'none'}`).join(' | ')
    : 'as coded';
}

function fileHtml({ file, title, variables }: Table): string {
  return tableOf({
    caption: `${file}: ${title}`,
    heads: ['Column', 'Type', 'Holds', 'REDCap field'],
    rows: variables.map((variable) => [variable.name, variable.type, labelOf(variable), variable.redcap?.field ?? '']),
  });
}

type Sheet = {
  readonly caption: string;
  readonly heads: readonly string[];
  /** The first cell of each row is its heading. */
  readonly rows: readonly (readonly string[])[];
  /** Of the words in the second and third column, when it is not English. */
  readonly language?: string;
};

function tableOf({ caption, heads, rows, language }: Sheet): string {
  const body = rows.map(([first = '', ...others]) => {
    const cells = others.map(
      (cell, place) => `<td${language !== undefined && place < 2 ? ` lang="${escaped(language)}" dir="auto"` : ''}>${escaped(cell)}</td>`,
    );
    return `<tr><th scope="row">${escaped(first)}</th>${cells.join('')}</tr>`;
  });
  const head = heads.map((text) => `<th scope="col">${escaped(text)}</th>`).join('');
  return `<table>\n<caption>${escaped(caption)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

function list(lines: readonly string[]): string {
  return `<ul>\n${lines.map((line) => `<li>${escaped(line)}</li>`).join('\n')}\n</ul>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const style = [
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}',
  'table{border-collapse:collapse;width:100%;margin:1rem 0 2rem}',
  'caption{text-align:start;font-weight:600;padding:.5rem 0}',
  'th,td{border:1px solid #767676;padding:.25rem .5rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}',
  'thead th{background:#eee}',
  'tbody th{font-family:ui-monospace,monospace;font-weight:400}',
  '@media print{body{max-width:none;margin:0;font-size:9pt}thead{display:table-header-group}tr{break-inside:avoid}h2,h3{break-after:avoid}}',
].join('');
