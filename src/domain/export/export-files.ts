import { buildFacts } from './build-facts.ts';
import { codebookHtml } from './codebook-html.ts';
import { codebookRows, codebookVariables } from './codebook.ts';
import { writeCsv } from './csv.ts';
import { dataPackage } from './data-package.ts';
import type { Dataset, ExportFile } from './dataset.ts';
import { rScript } from './r-script.ts';
import { redcapFiles } from './redcap-files.ts';
import { spssSyntax } from './spss.ts';
import { stataScript } from './stata.ts';
import { tablesOf, type Table } from './tables.ts';

/**
 * All files of an export but FHIR. Names say nothing about anybody. No text of any piece, no plan, no story of the person is in
 * any of them. Write every text as UTF-8, without adding a byte order mark: those that need one have it.
 */
export function exportFiles(dataset: Dataset): readonly ExportFile[] {
  const tables = tablesOf(dataset);
  const { wide, long, log, consents, flow } = tables;
  const data: readonly Table[] = [long, wide, log, consents, flow];
  const codebook: Table = {
    file: 'cairn-codebook.csv',
    title: 'What every column, name and code means',
    variables: codebookVariables,
    rows: codebookRows(data, dataset.questionnaires),
    key: [],
  };
  const files: readonly ExportFile[] = [
    ...data.map((table) => csvFile(table, false)),
    // The codebook alone is made for reading in a spreadsheet; the others are made for programs, which stumble over the mark.
    csvFile(codebook, true),
    { name: 'cairn-codebook.html', type: 'text/html', text: codebookHtml(dataset, [...data, codebook]) },
    { name: 'datapackage.json', type: 'application/json', text: dataPackage(dataset, [...data, codebook]) },
    { name: 'cairn-import.R', type: 'text/plain', text: rScript(tables, dataset.questionnaires) },
    { name: 'cairn-import.sps', type: 'text/plain', text: spssSyntax(tables) },
    { name: 'cairn-import.do', type: 'text/plain', text: stataScript(tables) },
    ...redcapFiles(dataset, tables),
  ];
  const names = [...files.map(({ name }) => name), 'cairn-build.json'];
  return [...files, { name: 'cairn-build.json', type: 'application/json', text: buildFacts(dataset, names) }];
}

function csvFile({ file, variables, rows }: Table, byteOrderMark: boolean): ExportFile {
  return { name: file, type: 'text/csv', text: writeCsv({ columns: variables.map(({ name }) => name), rows, byteOrderMark }) };
}
