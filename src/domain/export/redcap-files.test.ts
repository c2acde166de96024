import { describe, expect, it } from 'vitest';

import { dataset, withdrawn } from '#domain/export/dataset.test-data.ts';
import type { Dataset } from '#domain/export/dataset.ts';
import { parseCsv } from '#domain/export/parse-csv.ts';
import { branchingOf } from '#domain/export/redcap-branching.ts';
import { uniqueEventName } from '#domain/export/redcap-events.ts';
import { redcapFiles } from '#domain/export/redcap-files.ts';
import { tablesOf } from '#domain/export/tables.ts';
import { sample } from '#domain/questionnaire/sample.test-data.ts';
import type { Condition, Item } from '#domain/questionnaire/schema.ts';

function filesOf(data: Dataset) {
  const files = new Map(redcapFiles(data, tablesOf(data)).map(({ name, text }) => [name, text]));
  return (name: string) => {
    const [head = [], ...rows] = parseCsv(files.get(name) ?? '') ?? [];
    return { head, rows: rows.map((row) => Object.fromEntries(head.map((column, place) => [column, row[place] ?? '']))) };
  };
}
const read = filesOf(dataset);
const dictionary = read('redcap-dictionary.csv');
const fieldOf = (name: string) => dictionary.rows.find((row) => row['Variable / Field Name'] === name);

describe('uniqueEventName', () => {
  it.each([
    ['Follow-up 30 min', 1, 'followup_30_min_arm_1'],
    ['  Week 2 (late) ', 3, 'week_2_late_arm_3'],
    ['Wave w2', 1, 'wave_w2_arm_1'],
    ['A--B & c', 2, 'ab_c_arm_2'],
  ])('makes %j in arm %i into %s', (name, arm, unique) => {
    expect(uniqueEventName(name, arm)).toBe(unique);
  });
});

describe('the dictionary', () => {
  it('has the 18 columns, the record first, every name once, and each form in one piece', () => {
    expect(dictionary.head).toHaveLength(18);
    expect(dictionary.head.slice(0, 6)).toEqual([
      'Variable / Field Name',
      'Form Name',
      'Section Header',
      'Field Type',
      'Field Label',
      'Choices, Calculations, OR Slider Labels',
    ]);
    expect(dictionary.rows[0]).toMatchObject({ 'Variable / Field Name': 'record_id', 'Field Type': 'text' });
    const names = dictionary.rows.map((row) => row['Variable / Field Name'] ?? '');
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]{1,25}$/);
    const forms = dictionary.rows.map((row) => row['Form Name']);
    expect(forms.filter((form, place) => form !== forms[place - 1]).length).toBe(new Set(forms).size);
  });

  it('notes which fields somebody typed in, and how a score was made, and nothing of the kind elsewhere', () => {
    const noted = (words: string) =>
      dictionary.rows.flatMap((row) => ((row['Field Note'] ?? '').includes(words) ? [row['Variable / Field Name']] : []));
    expect(noted('rule of free text')).toEqual(['t1']);
    expect(fieldOf('a_mean')?.['Field Note']).toContain('Made by Cairn: mean of the answered among a1, a2, a3');
    expect(noted('Made by Cairn')).not.toContain('a1');
    expect(fieldOf('record_id')?.['Field Note']).toContain('two records');
  });

  it('asks as Cairn asks, with codes for what is missing', () => {
    expect(fieldOf('a2')).toMatchObject({
      'Form Name': 'sample',
      'Field Type': 'radio',
      'Field Label': 'How much of two today?',
      'Choices, Calculations, OR Slider Labels':
        '1, Least | 2, Less | 3, Half | 4, More | 5, Most | -99, declined | -98, not-applicable | -97, missing | -96, not-shown | -95, withheld',
    });
    expect(fieldOf('d1')).toMatchObject({
      'Field Type': 'text',
      'Text Validation Type OR Show Slider Number': 'date_ymd',
      'Branching Logic (Show field only if...)': "[y1] = '1' or [y2] = '1'",
    });
    expect(fieldOf('a_mean')).toMatchObject({ 'Field Type': 'text', 'Text Validation Type OR Show Slider Number': 'number' });
  });
});

describe('branchingOf', () => {
  const item = (groups: Condition['groups']): Item => ({ id: 'z', kind: 'text', showWhen: { groups } });
  const say = (groups: Condition['groups']) => branchingOf(sample, item(groups), (name) => name);

  it('says what can be said', () => {
    expect(
      say([
        {
          need: 'any',
          tests: [
            { item: 'y1', is: '=', value: 1 },
            { item: 'a1', is: '=', value: 5 },
          ],
        },
      ]),
    ).toBe("[y1] = '1' or [a1] = '5'");
    expect(say([{ need: 'all', tests: [{ item: 'a1', is: '<', value: 3 }] }])).toBe("(([a1] <> '' and [a1] >= 0) and [a1] < 3)");
    expect(
      say([
        { need: 'all', tests: [{ item: 'a1', is: 'exists' }] },
        { need: 'all', tests: [{ item: 'y1', is: '!=', value: 1 }] },
      ]),
    ).toBe("(([a1] <> '' and [a1] >= 0)) and ((([y1] <> '' and [y1] >= 0) and [y1] <> '1'))");
    expect(say([{ need: 'all', tests: [{ item: 'd1', is: 'not-exists' }] }])).toBe(
      "not (([d1] <> '' and [d1] <> '-99' and [d1] <> '-98' and [d1] <> '-97' and [d1] <> '-96' and [d1] <> '-95'))",
    );
  });

  it('compares as Cairn does, and only where an answer was given', () => {
    const given = "([a1] <> '' and [a1] >= 0)";
    for (const is of ['>', '<', '>=', '<='] as const)
      expect(say([{ need: 'all', tests: [{ item: 'a1', is, value: 3 }] }])).toBe(`(${given} and [a1] ${is} 3)`);
    expect(say([{ need: 'all', tests: [{ item: 'a1', is: 'not-exists' }] }])).toBe(`not (${given})`);
  });

  it('says nothing rather than something else', () => {
    expect(say([{ need: 'all', tests: [{ item: 'd1', is: '>', value: '2026-01-01' }] }])).toBeUndefined();
    expect(
      say([
        {
          need: 'any',
          tests: [
            { item: 'y1', is: '=', value: 1 },
            { item: 't1', is: '=', value: 'x' },
          ],
        },
      ]),
    ).toBeUndefined();
    expect(say([{ need: 'all', tests: [{ item: 'unknown', is: 'exists' }] }])).toBeUndefined();
  });
});

describe('arms, events and mapping', () => {
  it('fit together, and tell nobody the arm of the study', () => {
    expect(read('redcap-arms.csv').rows).toEqual([{ arm_num: '1', name: 'All participants' }]);
    const events = read('redcap-events.csv').rows;
    expect(events.map((row) => row['unique_event_name'])).toEqual([
      'enrolment_arm_1',
      'wave_pre_arm_1',
      'wave_post_arm_1',
      'wave_w2_arm_1',
      'ratings_arm_1',
    ]);
    expect(events[3]).toMatchObject({ event_name: 'Wave w2', day_offset: '14', offset_min: '2', offset_max: '7' });
    for (const row of events) expect(uniqueEventName(row['event_name'] ?? '', 1)).toBe(row['unique_event_name']);
    const forms = new Set(dictionary.rows.map((row) => row['Form Name']));
    const mapping = read('redcap-mapping.csv').rows;
    expect(new Set(mapping.map((row) => row['form']))).toEqual(forms);
    for (const row of mapping) expect(events.map((event) => event['unique_event_name'])).toContain(row['unique_event_name']);
  });
});

describe('the rows to import', () => {
  const { head, rows } = read('redcap-import.csv');

  it('have one row for each event with answers, and only fields of forms that belong to it', () => {
    expect(head.slice(0, 4)).toEqual(['record_id', 'redcap_event_name', 'redcap_repeat_instrument', 'redcap_repeat_instance']);
    expect(rows.map((row) => row['redcap_event_name'])).toEqual(['enrolment_arm_1', 'wave_pre_arm_1', 'wave_w2_arm_1']);
    const mapping = read('redcap-mapping.csv').rows;
    for (const row of rows) {
      for (const [name, cell] of Object.entries(row).slice(4)) {
        const form = fieldOf(name)?.['Form Name'];
        const belongs = mapping.some((pair) => pair['unique_event_name'] === row['redcap_event_name'] && pair['form'] === form);
        if (cell !== '') expect([name, belongs]).toEqual([name, true]);
      }
    }
  });

  it('keep two installations of one code apart', () => {
    const other = filesOf({ ...dataset, install: 'beef' })('redcap-import.csv').rows[0];
    expect([rows[0]?.['record_id'], other?.['record_id']]).toEqual(['7K3M-9QRT_f00d', '7K3M-9QRT_beef']);
    expect(rows[0]).toMatchObject({ participant_id: '7K3M-9QRT', arm: 'blue', code_use: '2' });
  });

  it('leave no blank where an earlier import may have left an answer or a score', () => {
    const pre = rows[1] ?? {};
    expect(pre).toMatchObject({ a1: '4', y2: '-99', y0: '-97', a_sum: '-97', a_sum_p: '7.5', a_sum_na: '2', y_count: '-97' });
    const blank = Object.entries(pre).filter(([name, cell]) => cell === '' && fieldOf(name)?.['Form Name'] === 'sample');
    // Never asked at this wave, so nothing can have been left.
    expect(blank).toEqual([['t1', '']]);
  });

  it('write over everything after a withdrawal, at every wave there could have been', () => {
    const gone = filesOf(withdrawn)('redcap-import.csv').rows;
    expect(gone.map((row) => row['redcap_event_name'])).toEqual(['enrolment_arm_1', 'wave_pre_arm_1', 'wave_post_arm_1', 'wave_w2_arm_1']);
    expect(gone[0]).toMatchObject({ withdrawn: 'not-to-be-used' });
    for (const row of gone.slice(1)) {
      expect(row).toMatchObject({ a1: '-95', a_sum: '-95', started: '-95', sample_ver: '-95' });
      expect(new Set(Object.values(row).slice(4))).toEqual(new Set(['-95', '']));
    }
    expect(filesOf(withdrawn)('redcap-import-ratings.csv').rows).toEqual([]);
  });

  it('have single ratings in a file of their own, as forms that repeat', () => {
    const ratings = read('redcap-import-ratings.csv').rows;
    expect(
      ratings.map((row) => [row['redcap_repeat_instrument'], row['redcap_repeat_instance'], row['mood_once_for'], row['mood_now_once']]),
    ).toEqual([
      ['mood_once', '1', 'arriving', '2'],
      ['mood_once', '2', 'leaving', '-99'],
      ['story_feedback_once', '1', '', ''],
    ]);
  });
});
