import { describe, expect, it } from 'vitest';

import type { Dataset } from '#domain/export/dataset.ts';
import { exportFiles } from '#domain/export/export-files.ts';
import { fhirResources } from '#domain/fhir/bundle.ts';
import { missingList } from '#domain/export/missing-codes.ts';
import type { Schedule } from '#domain/wave/schema.ts';

import { faultsIn } from '../fhir/validator.ts';

import { readPackage, type Package } from './frictionless/check-package.ts';
import { datasets } from './pretend/datasets.ts';
import { newFolder, writeInto } from './pretend/write-files.ts';
import { runPspp } from './pspp/run-pspp.ts';
import { runR } from './r/run-r.ts';
import { rowsIn } from './read-rows.ts';
import { headings, projectFaults } from './redcap/check-project.ts';
import { doFileFaults } from './stata/check-do-file.ts';

/** Exports at the edges of what there can be: every program still reads them. */

const [first] = datasets;
if (first === undefined) throw new Error('there is nobody');
const only = (id: string): Schedule => ({ from: 'path', waves: [{ kind: 'baseline', id: 'pre', questionnaires: [id] }] });
const bare: Dataset = { ...first, participant: 'no-code', enrolment: undefined, sittings: [], moods: [], readings: [], consents: [] };

const edges: readonly (readonly [string, Dataset])[] = [
  ['somebody who answered nothing', bare],
  ['nothing but single ratings', { ...first, sittings: [] }],
  [
    'a study without any score',
    { ...first, schedule: only('acc'), sittings: first.sittings.filter((one) => one.questionnaire === 'acc' && one.wave === 'pre') },
  ],
  [
    'nothing but texts and numbers of a questionnaire that is not held',
    { ...first, questionnaires: [], sittings: first.sittings.filter(({ questionnaire }) => questionnaire === 'odd-one') },
  ],
  ['the mood asked at a wave, and by itself too', { ...first, schedule: only('mood'), sittings: [] }],
  ['somebody alone who withdrew all answers', datasets.find(({ participant }) => participant === 'P016-QR') ?? bare],
];

describe.each(edges)('%s', (_, dataset) => {
  const files = exportFiles(dataset);
  const textOf = (wanted: string) => files.find(({ name }) => name === wanted)?.text ?? '';
  const rows = (name: string) => rowsIn(textOf(name));

  it('is read by R and by PSPP', () => {
    const folder = newFolder();
    writeInto(folder, files);
    expect(runR('cairn-import.R', folder)).toEqual({
      status: 0,
      out: expect.stringMatching(/^1 rows; \d+ scores/) as string,
      said: expect.not.stringMatching(/warning|error/i) as string,
    });
    expect(runPspp('cairn-import.sps', folder)).toEqual({ status: 0, said: '' });
  });

  it('keeps to the rules of the other formats', () => {
    expect(readPackage(JSON.parse(textOf('datapackage.json')) as Package, textOf).faults).toEqual([]);
    expect(
      projectFaults({
        dictionaryHead: headings,
        dictionary: rows('redcap-dictionary.csv'),
        arms: rows('redcap-arms.csv'),
        events: rows('redcap-events.csv'),
        mapping: rows('redcap-mapping.csv'),
        imports: [rows('redcap-import.csv'), rows('redcap-import-ratings.csv')],
        missingDataCodes: missingList.map(({ code }) => String(code)),
      }),
    ).toEqual([]);
    expect(doFileFaults(textOf('cairn-import.do'), (file) => textOf(file).split('\r\n')[0]?.split(',') ?? [])).toEqual([]);
    for (const resource of fhirResources(dataset)) expect([resource.id, faultsIn(resource)]).toEqual([resource.id, []]);
  });
});
