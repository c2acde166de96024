import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import type { Dataset } from '#domain/export/dataset.ts';
import { exportFiles } from '#domain/export/export-files.ts';
import { variablesOf } from '#domain/export/tables.ts';
import { ownSchedule } from '#domain/path/waves.ts';
import { compileContent } from '#tools/content/compile.ts';

/** The export of somebody who has answered nothing yet, made from the questionnaires of the shelf: names, limits and formulas are all there. */

const { questionnaires } = compileContent(join(import.meta.dirname, '../../content'), 'en').content;
const everything = [...new Set(questionnaires.map(({ facts }) => facts.id))].filter((id) => id !== 'mood' && id !== 'story-feedback');
const at = { utc: '2026-03-01T12:00:00.000Z', offset: 0 };

const dataset: Dataset = {
  participant: 'no-code',
  install: 'f00d',
  appVersion: '0.1.0',
  contentDigest: 'x',
  madeAt: at,
  timeZone: '',
  schedule: { ...ownSchedule, waves: ownSchedule.waves.map((wave) => ({ ...wave, questionnaires: everything })) },
  enrolment: undefined,
  questionnaires,
  sittings: [],
  moods: [],
  readings: [],
  consents: [],
  progress: undefined,
  checkIns: [],
};

const variables = variablesOf(dataset);
const nobody = questionnaires.flatMap(({ facts }) => facts.items.flatMap(({ id, noOne }) => (noOne === true ? [id] : [])));
const files = exportFiles(dataset);

describe('the export of every questionnaire on the shelf', () => {
  it('names every item and score by its own name, within the limits of every tool', () => {
    const items = variables.filter(({ kind, part }) => kind === 'item' || part !== undefined);
    const suffixes = { strict: '', prorated: '_p', answered: '_na', shown: '_ns', version: '_ver' } as const;
    for (const { name, wave, questionnaire, of, part, redcap } of items) {
      const stem = `${of ?? questionnaire ?? ''}${part === undefined ? '' : suffixes[part]}`;
      expect([name, redcap?.field]).toEqual([`${wave ?? ''}_${stem}`, stem]);
      expect(name.length).toBeLessThanOrEqual(32);
    }
    expect(items.length).toBeGreaterThan(200);
  });

  it('never counts “nobody” in a score, in any formula of any file', () => {
    expect(nobody).toEqual(expect.arrayContaining(['hsi_no_one', 'hsb_no_one', 'hst_no_one']));
    for (const { formula } of variables) for (const name of nobody) expect(formula ?? '').not.toContain(name);
    for (const { name: file, text } of files) {
      const lines = text.split('\n').filter((line) => /\b(mean|sum|number) of |items = c\(|COMPUTE|egen|generate double|calc/.test(line));
      for (const line of lines) for (const name of nobody) expect([file, line.includes(name)]).toEqual([file, false]);
    }
    const rules = files.find(({ name }) => name === 'cairn-import.R')?.text.match(/items = c\(.*\)/g) ?? [];
    expect(rules.length).toBeGreaterThan(20);
  });
});
