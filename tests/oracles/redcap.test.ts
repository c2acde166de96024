import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

import type { Dataset } from '#domain/export/dataset.ts';
import { missingCodes, missingList, withheldCode } from '#domain/export/missing-codes.ts';
import { freeTextOf } from '#domain/export/free-text.ts';

import { datasets } from './pretend/datasets.ts';
import { expectedCells } from './pretend/expected.ts';
import { textOfFile } from './pretend/export-once.ts';
import { rowsIn } from './read-rows.ts';
import { projectFaults, type Project } from './redcap/check-project.ts';

/** A REDCap server cannot be run here. Its documented rules can: every file of every person is held against them. */

function projectOf(dataset: Dataset, change: (name: string, text: string) => string = (_, text) => text): Project {
  const text = (name: string) => change(name, textOfFile(dataset, name));
  const rows = (name: string) => rowsIn(text(name));
  return {
    dictionaryHead: Papa.parse<string[]>(text('redcap-dictionary.csv')).data[0] ?? [],
    dictionary: rows('redcap-dictionary.csv'),
    arms: rows('redcap-arms.csv'),
    events: rows('redcap-events.csv'),
    mapping: rows('redcap-mapping.csv'),
    imports: [rows('redcap-import.csv'), rows('redcap-import-ratings.csv')],
    missingDataCodes: missingList.map(({ code }) => String(code)),
  };
}

describe('the files for REDCap', () => {
  it('keep to every rule, for everybody', () => {
    for (const dataset of datasets)
      expect([dataset.participant, projectFaults(projectOf(dataset)).slice(0, 5)]).toEqual([dataset.participant, []]);
  });

  it('give back every answer, with a code wherever something is not there', () => {
    let compared = 0;
    for (const dataset of datasets) {
      const rows = rowsIn(textOfFile(dataset, 'redcap-import.csv'));
      for (const { variable, expected } of expectedCells(dataset)) {
        const { redcap, kind, freeText } = variable;
        const row = rows.find((one) => one['redcap_event_name'] === redcap?.event);
        // A wave that was not begun has no row at all.
        if (row === undefined) {
          expect([variable.name, dataset.sittings.some(({ wave }) => wave === variable.wave)]).toEqual([variable.name, false]);
          continue;
        }
        const cell = row[redcap?.field ?? ''] ?? 'absent';
        const withheld = dataset.enrolment?.withdrawal?.answersSoFar === 'not-to-be-used';
        const codes = { ...missingCodes, withheld: withheldCode };
        const gap = withheld ? withheldCode : expected.kind === 'state' ? codes[expected.state] : missingCodes.missing;
        const wanted = expected.kind === 'value' ? expected.value : gap;
        const found = typeof wanted === 'number' ? Number(cell) : freeText === true ? freeTextOf(cell) : cell;
        expect([dataset.participant, variable.name, found]).toEqual([dataset.participant, variable.name, wanted]);
        expect([kind, cell === '']).toEqual([kind, false]);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(12_000);
  });

  it('leave two installations of one code apart', () => {
    const records = datasets
      .filter(({ participant }) => participant === 'P007-QR')
      .map((dataset) => rowsIn(textOfFile(dataset, 'redcap-import.csv'))[0]?.['record_id']);
    expect(new Set(records).size).toBe(2);
  });
});

describe('the checker', () => {
  const [first] = datasets;

  it.each([
    ['a comma in a code', 'redcap-dictionary.csv', (text: string) => text.replace('1, Not at all', '1,5, Not at all')],
    [
      'a name that is too long',
      'redcap-dictionary.csv',
      (text: string) => text.replace('\r\nhsa_wise,', '\r\nhsa_wise_and_much_too_long_to_be,'),
    ],
    ['a form in two pieces', 'redcap-dictionary.csv', (text: string) => text.replace('\r\nhsa_wise,hsa,', '\r\nhsa_wise,hsb,')],
    ['an event under another name', 'redcap-events.csv', (text: string) => text.replace('wave_month_arm_1', 'wave-month_arm_1')],
    ['a form that nobody knows', 'redcap-mapping.csv', (text: string) => text.replace(',hsa\r\n', ',hsx\r\n')],
    ['a code that is not offered', 'redcap-import.csv', (text: string) => text.replace(/,[1-5](,[1-5],[1-5],)/, ',55$1')],
    ['a field that nobody knows', 'redcap-import.csv', (text: string) => text.replace(',hsa_wise,', ',hsa_wisest,')],
  ])('sees %s', (_, file, plant) => {
    if (first === undefined) throw new Error('there is nobody');
    const before = textOfFile(first, file);
    expect(plant(before)).not.toBe(before);
    const faults = projectFaults(projectOf(first, (name, text) => (name === file ? plant(text) : text)));
    expect(faults.length).toBeGreaterThan(0);
  });
});
