import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

import type { Dataset } from '#domain/export/dataset.ts';

import { datasets } from './pretend/datasets.ts';
import { textOfFile } from './pretend/export-once.ts';
import { doFileFaults } from './stata/check-do-file.ts';

/** The do-file line by line, for there is no Stata here. */

function faultsOf(dataset: Dataset, change: (text: string) => string = (text) => text): readonly string[] {
  const columnsOf = (file: string) => Papa.parse<string[]>(textOfFile(dataset, file)).data[0] ?? [];
  return doFileFaults(change(textOfFile(dataset, 'cairn-import.do')), columnsOf);
}

describe('the do-file', () => {
  it('keeps to what Stata documents, for everybody', () => {
    for (const dataset of datasets) expect([dataset.participant, faultsOf(dataset).slice(0, 5)]).toEqual([dataset.participant, []]);
  });
});

describe('the checker', () => {
  it.each([
    ['a name that is no column', (text: string) => text.replace('label variable pre_hsa_wise ', 'label variable pre_hsa_wiser ')],
    ['a label that is too long', (text: string) => text.replace(/(label variable pre_hsa_wise `")/, `$1${'long '.repeat(17)}`)],
    ['a quote in a text', (text: string) => text.replace('`"declined"', '`"dec"lined"')],
    ['a macro in a text', (text: string) => text.replace('`"declined"', '`"$declined"')],
    ['a quote that is left open', (text: string) => text.replace('`"declined"\'', '`"declined')],
    ['a column that is read as both', (text: string) => text.replace('numericcols(', 'numericcols(1 ')],
    ['a line of something else', (text: string) => text.replace('\nclear\n', '\nclaer\n')],
  ])('sees %s', (_, plant) => {
    const [first] = datasets;
    if (first === undefined) throw new Error('there is nobody');
    const before = faultsOf(first).length;
    expect(faultsOf(first, plant).length).toBeGreaterThan(before);
  });
});
