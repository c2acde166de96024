import { describe, expect, it } from 'vitest';

import { fhirBundle } from '#domain/fhir/bundle.ts';

import { datasets } from './pretend/datasets.ts';
import { filesOf, textOfFile } from './pretend/export-once.ts';
import { rowsIn } from './read-rows.ts';

/** The rows about sources of help have no total, and the row for “nobody” points the other way: it may be in no sum, in no file. */

const [first] = datasets;
if (first === undefined) throw new Error('there is nobody');
const codebook = rowsIn(textOfFile(first, 'cairn-codebook.csv').slice(1));
const sources = ['hsi', 'hst', 'hsb'] as const;
const rowsOfSource = (id: string) => first.questionnaires.find(({ facts }) => facts.id === id)?.facts.items.map((item) => item.id) ?? [];
const nobody = ['hsi_no_one', 'hst_no_one', 'hsb_no_one', 'odd_z'];

describe('in every file', () => {
  it('no score adds up all rows about who somebody might talk to', () => {
    for (const id of ['hsi', 'hst']) {
      const rows = rowsOfSource(id).filter((item) => !nobody.includes(item));
      expect(rows).toHaveLength(9);
      const formulas = codebook.filter((row) => row['questionnaire'] === id).flatMap((row) => row['formula'] ?? []);
      expect(formulas.some((formula) => formula.includes(`${id}_friend`))).toBe(true);
      for (const formula of formulas) expect([formula, rows.every((row) => formula.includes(row))]).toEqual([formula, false]);
      expect(codebook.map((row) => row['variable']).filter((name) => new RegExp(`${id}_(total|sum|all|mean)`).test(name ?? ''))).toEqual(
        [],
      );
    }
  });

  it('the row for “nobody” is an item, and in no rule', () => {
    for (const name of nobody) {
      expect(textOfFile(first, 'cairn-long.csv')).toContain(`,${name},`);
      for (const row of codebook) expect([row['variable'], (row['formula'] ?? '').includes(name)]).toEqual([row['variable'], false]);
    }
    const inR = /cairn_scores <- list\(\n[\s\S]*?\n\)\n/.exec(textOfFile(first, 'cairn-import.R'))?.[0] ?? '';
    expect(inR).toContain('"pre_hsi_friend"');
    const methods = [...fhirBundle(first).text.matchAll(/"method": \{\s*"text": "([^"]*)"/g)].map(([, method = '']) => method);
    expect(methods.length).toBeGreaterThan(20);
    for (const text of [inR, ...methods]) for (const name of nobody) expect(text).not.toContain(name);
  });

  it('nothing is computed from rows where a program reads the file', () => {
    for (const { name, text } of filesOf(first).filter((file) => /\.(sps|do)$/.test(file.name))) {
      const made = text.split(/\r?\n/).filter((line) => /^\s*(COMPUTE|IF|generate|egen|replace)\b/.test(line));
      expect(made.length).toBeGreaterThan(0);
      for (const line of made)
        expect([name, line, sources.some((id) => new RegExp(`=.*\\w*${id}_(?!first_day)`).test(line))]).toEqual([name, line, false]);
    }
    const calculated = rowsIn(textOfFile(first, 'redcap-dictionary.csv')).filter((row) => row['Field Type'] === 'calc');
    expect(calculated).toEqual([]);
  });
});
