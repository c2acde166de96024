import { describe, expect, it } from 'vitest';

import { codebookColumns, codebookRows } from '#domain/export/codebook.ts';
import { longColumns } from '#domain/export/columns.ts';
import { sample } from '#domain/questionnaire/sample.test-data.ts';

const rows = codebookRows([sample]);
const rowOf = (variable: string) => rows.find((row) => row.variable === variable);

describe('codebookRows', () => {
  it('explains every column, item and score once', () => {
    const { items, scores } = sample.facts;
    const wanted = [...longColumns, ...items.map((item) => item.id), ...scores.map((score) => score.id)];
    expect(rows.map((row) => row.variable)).toEqual(wanted);
    for (const row of rows) expect(Object.keys(row)).toEqual(codebookColumns);
  });

  it('gives the question as it was asked, codes with labels, and the scored values of reversed items', () => {
    expect(rowOf('a2')).toMatchObject({
      kind: 'item',
      label: 'How much of two today?',
      type: 'integer',
      codes: '1=Least | 2=Less | 3=Half | 4=More | 5=Most',
      scored: '1=5 | 2=4 | 3=3 | 4=2 | 5=1',
      missing_codes: '-99=declined | -98=not-applicable | -97=missing | -96=not-shown',
      range: '1 to 5',
      provenance: 'own',
    });
    expect(rowOf('y1')).toMatchObject({ scored: '0=0 | 1=1 | 8=none' });
    expect(rowOf('d1')).toMatchObject({ type: 'date', codes: '', range: null });
    expect(rowOf('d1')?.asked).toContain('when any of y1, y2 is 1');
  });

  it('gives the formula of each kind of score', () => {
    expect(rowOf('a_mean')?.formula).toContain('mean of the answered among a1, a2, a3');
    expect(rowOf('a_sum')?.formula).toContain('times 3');
    expect(rowOf('y_count')?.formula).toContain('lower bound');
    expect(rowOf('a_mean')).toMatchObject({ range: '1 to 5', higher_means: 'more', type: 'number' });
  });
});
