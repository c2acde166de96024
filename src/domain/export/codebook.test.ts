import { describe, expect, it } from 'vitest';

import { codebookRows, codebookVariables } from '#domain/export/codebook.ts';
import { codebookHtml } from '#domain/export/codebook-html.ts';
import { cellText } from '#domain/export/csv.ts';
import { dataset } from '#domain/export/dataset.test-data.ts';
import type { Dataset } from '#domain/export/dataset.ts';
import { freeTextOf } from '#domain/export/free-text.ts';
import { tablesOf } from '#domain/export/tables.ts';
import { sample } from '#domain/questionnaire/sample.test-data.ts';

const tables = Object.values(tablesOf(dataset));
const rows = codebookRows(tables, dataset.questionnaires);
const rowOf = (file: string, variable: string) => {
  const row = rows.find((one) => one['file'] === file && one['variable'] === variable);
  return Object.fromEntries(Object.entries(row ?? {}).map(([name, cell]) => [name, freeTextOf(cellText(cell))]));
};

describe('codebookRows', () => {
  it('explains every column of every file once, and every name in the long one', () => {
    const columns = tables.flatMap(({ file, variables }) => variables.map(({ name }) => `${file} ${name}`));
    const names = dataset.questionnaires.flatMap(({ facts }) => [...facts.items, ...facts.scores].map(({ id }) => `cairn-long.csv ${id}`));
    expect(rows.map((row) => `${cellText(row['file'] ?? null)} ${cellText(row['variable'] ?? null)}`)).toEqual([...columns, ...names]);
    expect(new Set([...columns, ...names]).size).toBe(rows.length);
    for (const row of rows) expect(Object.keys(row)).toEqual(codebookVariables.map(({ name }) => name));
  });

  it.each(['cairn-long.csv a2', 'cairn-wide.csv pre_a2'])('gives codes, labels and the scored values of reversed items: %s', (place) => {
    const [file = '', variable = ''] = place.split(' ');
    expect(rowOf(file, variable)).toMatchObject({
      kind: 'item',
      label: `${file === 'cairn-wide.csv' ? 'pre: ' : ''}How much of two today?`,
      type: 'integer',
      level: 'ordinal',
      codes: '1=Least | 2=Less | 3=Half | 4=More | 5=Most',
      scored: '1=5 | 2=4 | 3=3 | 4=2 | 5=1',
      missing_codes: '-99=declined | -98=not-applicable | -97=missing | -96=not-shown | -95=withheld',
      range: '1 to 5',
      provenance: 'own',
      of: 'a2',
    });
  });

  it('says when an item is asked, and what an option without a score counts', () => {
    expect(rowOf('cairn-long.csv', 'y1')).toMatchObject({ scored: '0=0 | 1=1 | 8=none', level: 'nominal' });
    expect(rowOf('cairn-long.csv', 'd1')).toMatchObject({ type: 'date', codes: '', range: '' });
    expect(rowOf('cairn-long.csv', 'd1')['asked']).toContain('when any of y1, y2 is 1');
  });

  it('gives the formula of each kind of score', () => {
    expect(rowOf('cairn-long.csv', 'a_mean')['formula']).toContain('mean of the answered among a1, a2, a3');
    expect(rowOf('cairn-wide.csv', 'w2_a_sum_p')['formula']).toContain('times 3');
    expect(rowOf('cairn-long.csv', 'y_count')['formula']).toContain('lower bound');
    expect(rowOf('cairn-wide.csv', 'pre_a_mean')).toMatchObject({
      range: '1 to 5',
      higher_means: 'more',
      type: 'number',
      redcap_field: 'a_mean',
    });
  });
});

describe('codebookHtml', () => {
  const awkward: Dataset = {
    ...dataset,
    questionnaires: [{ ...sample, words: { ...sample.words, title: '<script>alert("x")</script> & more' } }],
  };
  const html = codebookHtml(awkward, Object.values(tablesOf(awkward)));

  it('is a page of its own, with nothing from elsewhere and no script', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).not.toMatch(/<script|<link|<img|src=|href=|url\(|@import/i);
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; more');
  });

  it('has a caption and headings in every table, and as many cells as headings in every row', () => {
    const found = html.match(/<table>[\s\S]*?<\/table>/g) ?? [];
    expect(found.length).toBeGreaterThan(6);
    for (const table of found) {
      const heads = table.match(/<th scope="col">/g)?.length;
      expect(table).toMatch(/^<table>\n<caption>[^<]+<\/caption>/);
      for (const row of table.match(/<tr><th scope="row">.*<\/tr>/g) ?? []) expect(row.match(/<t[dh]/g)?.length).toBe(heads);
    }
  });

  it('says by which Cairn and which content it was made', () => {
    expect(html).toContain(`Cairn ${dataset.appVersion}`);
    expect(html).toContain(dataset.contentDigest);
    expect(html.trimEnd().endsWith('</body>\n</html>')).toBe(true);
  });

  it('tells the rules that a reader needs', () => {
    for (const words of ['take away one apostrophe', '-95', 'byte order mark', 'missing data codes', 'Licence: Apache-2.0'])
      expect(html).toContain(words);
  });
});
