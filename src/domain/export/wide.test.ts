import { describe, expect, it } from 'vitest';

import { cellText } from '#domain/export/csv.ts';
import { at, dataset, sittingAt, withdrawn } from '#domain/export/dataset.test-data.ts';
import type { Dataset } from '#domain/export/dataset.ts';
import { tablesOf, variablesOf } from '#domain/export/tables.ts';
import { sample } from '#domain/questionnaire/sample.test-data.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';

const cellsOf = (data: Dataset) => {
  const [row = {}] = tablesOf(data).wide.rows;
  return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cellText(cell)]));
};
const cells = cellsOf(dataset);

describe('the wide file', () => {
  it('has one row with the columns of every wave, begun or not', () => {
    expect(tablesOf(dataset).wide.rows).toHaveLength(1);
    for (const wave of ['pre', 'post', 'w2']) {
      expect(Object.keys(cells)).toEqual(
        expect.arrayContaining([`${wave}_a1`, `${wave}_a_sum`, `${wave}_a_sum_p`, `${wave}_a_sum_na`, `${wave}_a_sum_ns`]),
      );
    }
    expect(Object.keys(cellsOf({ ...dataset, sittings: [] }))).toEqual(Object.keys(cells));
  });

  it('says who, what and when', () => {
    expect(cells).toMatchObject({
      participant_id: '7K3M-9QRT',
      install_id: 'f00d',
      arm: 'blue',
      code_use: '2',
      withdrawn: '',
      exported_utc: at(30).utc,
      pre_started: at(1).utc,
      pre_finished: at(1, 60).utc,
      pre_sample_ver: '1.0.0',
      pre_sample_lang: 'en',
      w2_opens: '2026-03-13',
      w2_due: '2026-03-15',
      w2_late_after: '2026-03-22',
      w2_timing: 'late',
      post_started: '',
      post_sample_ver: '',
    });
    expect(cells).not.toHaveProperty('pre_due');
  });

  it('has answers, and a code for every other state', () => {
    expect(['a1', 'a2', 'a3', 'y2', 'y0', 'd1'].map((item) => cells[`pre_${item}`])).toEqual(['4', '5', '-98', '-99', '-97', '2026-03-01']);
    expect(cells['w2_t1']).toBe('\'=SUM(1), "so they say"\\nשלום 🪨\\u0000');
    expect(Object.entries(cells).filter(([name, cell]) => /^post_[ayd]\d$/.test(name) && cell !== '-96')).toEqual([]);
    expect([cells['post_a_mean'], cells['post_a_mean_na'], cells['post_a_mean_ns']]).toEqual(['', '0', '0']);
  });

  it('says the same as the long file about every item and score', () => {
    let compared = 0;
    for (const row of tablesOf(dataset).long.rows.filter((one) => one['in_wide'] === 1)) {
      const name = `${cellText(row['wave'] ?? null)}_${cellText(row['variable'] ?? null)}`;
      if (row['row'] === 'item' && (cells[name] !== undefined || row['state'] !== 'not-shown')) {
        expect([name, cells[name]]).toEqual([name, cellText(row['value'] ?? null)]);
        compared += 1;
      }
      if (row['row'] === 'score') {
        const wanted = ['strict', 'prorated', 'n_answered', 'n_shown'].map((column) => cellText(row[column] ?? null));
        expect([cells[name], cells[`${name}_p`], cells[`${name}_na`], cells[`${name}_ns`]]).toEqual(wanted);
        compared += 1;
      }
    }
    expect(compared).toBe(21);
  });

  it('leaves out items that a wave never asks', () => {
    const only: Questionnaire = {
      ...sample,
      facts: { ...sample.facts, items: sample.facts.items.map((item) => (item.id === 't1' ? { ...item, waves: ['follow-up'] } : item)) },
    };
    const names = variablesOf({ ...dataset, questionnaires: [only], sittings: [] }).map(({ name }) => name);
    expect([names.includes('pre_t1'), names.includes('w2_t1')]).toEqual([false, true]);
  });

  it('exports a questionnaire that is not held as it stands', () => {
    const bare = { ...dataset, questionnaires: [], sittings: [sittingAt('pre', 1, { version: '9.0.0' })] };
    expect(cellsOf(bare)).toMatchObject({ pre_a1: '4', pre_y2: '-99', pre_sample_ver: '9.0.0' });
    const [number, text] = ['pre_a1', 'pre_d1'].map((name) => variablesOf(bare).find((variable) => variable.name === name));
    expect([number?.type, text?.type, number?.options]).toEqual(['number', 'text', []]);
    expect(variablesOf(bare).filter(({ kind }) => kind === 'score')).toEqual([]);
  });

  it('never puts a text into a column of numbers or days', () => {
    const after = { kind: 'answered' as const, value: '=1' };
    const [pre = sittingAt('pre', 1)] = dataset.sittings;
    const forged = { ...pre, log: pre.log.map((line) => (line.item === 'a2' || line.item === 'd1' ? { ...line, after } : line)) };
    expect(cellsOf({ ...dataset, sittings: [forged] })).toMatchObject({ pre_a2: '-97', pre_d1: '-97', pre_a1: '4' });
  });

  it('has names that every tool takes, each once, whatever the questionnaires call their items', () => {
    const long = 'a'.repeat(26);
    const facts = {
      ...sample.facts,
      id: 'a-questionnaire-with-a-very-long-name-indeed',
      items: ['xx', 'xx_p', 'xx_na', 'started', long, `${long.slice(1)}b`].map((id) => ({ id, kind: 'rating' as const, options: 'five' })),
      scores: ['xx', long.slice(0, 25)].map((id) => ({
        id: `${id}s`,
        items: ['xx'],
        method: 'sum' as const,
        mayMiss: 0,
        range: [1, 5] as [number, number],
        higherMeans: 'more',
      })),
    };
    const awkward: Questionnaire = {
      ...sample,
      facts: { ...facts, scores: [{ ...facts.scores[0], id: 'xx2' } as (typeof facts.scores)[number], ...facts.scores] },
    };
    const schedule = {
      ...dataset.schedule,
      waves: dataset.schedule.waves.map((wave) => ({ ...wave, questionnaires: [awkward.facts.id, 'sample'] })),
    };
    const variables = variablesOf({ ...dataset, schedule, questionnaires: [awkward, sample], sittings: [], enrolment: undefined });
    const names = variables.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, redcap } of variables) {
      expect(name).toMatch(/^[a-z][a-z0-9_]{0,31}$/);
      expect(redcap?.field).toMatch(/^[a-z][a-z0-9_]{1,25}$/);
    }
    expect(names).toEqual(expect.arrayContaining(['pre_xx', 'pre_xx_p', 'pre_started', `w2_${long}`]));
    const places = new Set(variables.map(({ redcap }) => `${redcap?.event ?? ''} ${redcap?.field ?? ''}`));
    expect(places.size).toBe(variables.length);
  });
});

describe('after a withdrawal with answers not to be used', () => {
  const gone = cellsOf(withdrawn);

  it('keeps the shape, and has no answer in it', () => {
    expect(Object.keys(gone)).toEqual(Object.keys(cells));
    expect(gone).toMatchObject({
      participant_id: '7K3M-9QRT',
      withdrawn: 'not-to-be-used',
      pre_a1: '-95',
      w2_t1: '-95',
      pre_a_mean: '',
      pre_started: '',
    });
  });

  it('leaves the long file and the log empty, and the consents and the flow in', () => {
    const { long, log, consents, flow } = tablesOf(withdrawn);
    expect([long.rows, log.rows]).toEqual([[], []]);
    expect(consents.rows).toHaveLength(3);
    expect(flow.rows.find((row) => row['step'] === 'baseline-finished')?.['value']).toBe(1);
  });

  it('exports everything when the answers may be used', () => {
    const { enrolment } = withdrawn;
    if (enrolment === undefined) throw new Error('the participant is in a study');
    const kept = cellsOf({ ...withdrawn, enrolment: { ...enrolment, withdrawal: { at: at(10), answersSoFar: 'may-be-used' } } });
    expect(kept).toEqual({ ...cells, withdrawn: 'may-be-used' });
  });
});
