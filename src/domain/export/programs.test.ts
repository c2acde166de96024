import { describe, expect, it } from 'vitest';

import { bytesOf } from './clip.ts';
import { answered, at, dataset, sittingAt } from './dataset.test-data.ts';
import type { Dataset } from './dataset.ts';
import { rScript } from './r-script.ts';
import { spssSyntax } from './spss.ts';
import { tablesOf, type Table } from './tables.ts';

const tables = tablesOf(dataset);

/** What SPSS is told of one file, as lines. */
function syntaxFor(file: 'wide' | 'long', own = tables): readonly string[] {
  const syntax = spssSyntax(own);
  const from = syntax.indexOf(`/FILE='cairn-${file}.csv'`);
  return syntax.slice(from, syntax.indexOf('/KEEP=', from)).split('\r\n');
}

/** The names under each heading such as `FORMATS`, with how the list ends. */
function listed(lines: readonly string[], heading: string): readonly { readonly names: readonly string[]; readonly end: string }[] {
  return lines.flatMap((line, nth) => {
    if (line !== heading) return [];
    const rest = lines.slice(nth + 1);
    const end = rest.findIndex((one) => one.trimEnd().endsWith('.'));
    return [{ names: rest.slice(0, end).map((one) => one.trim()), end: rest[end]?.trim() ?? '' }];
  });
}

const namesOf = ({ variables }: Table, holds: (variable: Table['variables'][number]) => boolean) =>
  variables.filter(holds).map(({ name }) => name);

describe.each(['wide', 'long'] as const)('SPSS reads the %s file', (file) => {
  const table = tables[file];
  const lines = syntaxFor(file);

  it('column by column, in the form of its type', () => {
    const columns = lines.slice(lines.indexOf('  /VARIABLES=') + 1, lines.indexOf('.')).map((line) => line.trim().split(' '));
    expect(columns).toHaveLength(table.variables.length);
    for (const [nth, { name, type }] of table.variables.entries()) {
      const [read = '', format = ''] = columns[nth] ?? [];
      const isDay = type === 'date' || type === 'datetime';
      // Days are read as text under another name, because a code in a column of days would be lost.
      expect([name, isDay, read === name]).toEqual([name, isDay, !isDay]);
      expect(format).toMatch({ integer: /^F8\.0$/, number: /^F18\.12$/, date: /^A10$/, datetime: /^A24$/, text: /^A\d{3,5}$/ }[type]);
    }
    expect(new Set(columns.map(([name]) => name)).size).toBe(columns.length);
  });

  it('makes a date of each day and each moment, and of nothing else', () => {
    const made = namesOf(table, ({ type }) => type === 'date' || type === 'datetime');
    const text = lines.join('\n');
    expect(made.length).toBeGreaterThan(0);
    for (const [nth, { name, type }] of table.variables.entries()) {
      const raw = `raw_${nth + 1}_of_cairn`;
      expect([name, text.split(raw).length > 2]).toEqual([name, type === 'date' || type === 'datetime']);
    }
  });

  it('labels every column, and declares level, decimals and missing codes once for each', () => {
    for (const { name } of table.variables) expect(lines).toContain(`VARIABLE LABELS ${name}`);
    const levels = listed(lines, 'VARIABLE LEVEL');
    expect(levels.flatMap(({ names }) => names).toSorted()).toEqual(table.variables.map(({ name }) => name).toSorted());
    for (const { names, end } of levels) {
      const level = /^\((\w+)\)\.$/.exec(end)?.[1]?.toLowerCase();
      expect(names).toEqual(namesOf(table, (variable) => variable.level === level));
    }
    expect(listed(lines, 'FORMATS')).toEqual([{ names: namesOf(table, ({ type }) => type === 'number'), end: '(F10.4).' }]);
    const missing = namesOf(table, (variable) => variable.type !== 'text' && variable.missing.length > 0);
    expect(listed(lines, 'MISSING VALUES')).toEqual(missing.length === 0 ? [] : [{ names: missing, end: '(-99 THRU -95).' }]);
  });

  it('saves each column under its own name', () => {
    const syntax = spssSyntax(tables);
    const kept = syntax.slice(syntax.indexOf('/KEEP=', syntax.indexOf(`/FILE='cairn-${file}.csv'`))).split('\r\n');
    expect(kept.slice(1, kept.indexOf('.')).map((name) => name.trim())).toEqual(table.variables.map(({ name }) => name));
  });
});

describe('a long text', () => {
  it('is given the room it needs in SPSS, and never less than what others may need', () => {
    const long = 'é'.repeat(3000);
    const [first, ...rest] = dataset.sittings;
    if (first === undefined) throw new Error('no sitting');
    const log = [...first.log, { order: 99, item: 't1', before: null, after: answered(long), at: at(1, 50), clockJump: false }];
    const own: Dataset = { ...dataset, sittings: [{ ...first, shown: [...first.shown, 't1'], log }, ...rest] };
    const widths = (data: Dataset) => [...spssSyntax(tablesOf(data)).matchAll(/ A(\d+)\r/g)].map(([, width]) => Number(width));
    expect(Math.max(...widths(dataset))).toBe(2000);
    expect(Math.max(...widths(own))).toBeGreaterThanOrEqual(bytesOf(long));
    expect(Math.min(...widths(dataset))).toBe(10);
  });
});

describe('R', () => {
  it('makes each score of each wave from its items, with the version of its sitting', () => {
    const script = rScript(tables, dataset.questionnaires);
    for (const wave of ['pre', 'post', 'w2']) {
      for (const [score, items] of [
        ['a_mean', ['a1', 'a2', 'a3']],
        ['y_count', ['y1', 'y2']],
      ] as const) {
        const at_ = script.indexOf(`strict = "${wave}_${score}"`);
        expect([wave, score, at_ > 0]).toEqual([wave, score, true]);
        const rule = script.slice(at_, script.indexOf('list(columns', at_ + 1));
        expect(rule).toContain(`items = c(${items.map((item) => `"${wave}_${item}"`).join(', ')})`);
        expect(rule).toContain(`version_column = "${wave}_sample_ver", version = "1.0.0"`);
        expect(rule).toContain(score === 'a_mean' ? 'method = "mean", may_miss = 1' : 'method = "count", may_miss = 0');
      }
    }
  });

  it('describes every column: which are coded, and which somebody typed', () => {
    const script = rScript(tables, dataset.questionnaires);
    for (const { variables } of [tables.wide, tables.long]) {
      for (const { name, type, level, missing, freeText } of variables) {
        const line = script.split('\n').find((one) => one.startsWith(`  "${name}" = cairn_describe("${type}", "${level}"`)) ?? '';
        expect([name, line.includes('coded = TRUE'), line.includes('typed = TRUE')]).toEqual([name, missing.length > 0, freeText === true]);
      }
    }
  });

  it('is written in ASCII, whatever is asked', () => {
    const odd = dataset.questionnaires.map((one) => ({
      ...one,
      words: { ...one.words, items: { ...one.words.items, a1: 'é "\\ 🪨\u0000\u007f' } },
    }));
    const script = rScript(tablesOf({ ...dataset, questionnaires: odd }), odd);
    expect(script).toMatch(/^[\n\x20-\x7e]*$/);
    expect(script).toContain(String.raw`\u00e9 \"\\ \U0001faa8\ufffd\u007f`);
  });
});

describe('the flow of one phone', () => {
  const valueOf = (data: Dataset, step: string) => tablesOf(data).flow.rows.find((row) => row['step'] === step)?.['value'];
  const noteOf = (data: Dataset, step: string) => tablesOf(data).flow.rows.find((row) => row['step'] === step)?.['note'];
  const [reading] = dataset.readings;

  it('counts each story once, and as finished only where it was', () => {
    if (reading === undefined) throw new Error('no reading');
    const readings = [reading, { ...reading, id: 'r2' }, { ...reading, id: 'r3', story: 'other', finished: false }];
    expect([valueOf({ ...dataset, readings }, 'stories-opened'), valueOf({ ...dataset, readings }, 'stories-finished')]).toEqual([2, 1]);
  });

  it('claims no allocation, stone or consent that was not', () => {
    const bare: Dataset = { ...dataset, enrolment: undefined, progress: undefined, checkIns: [], consents: [] };
    for (const step of ['allocated', 'stones-placed', 'check-ins-answered', 'withdrawn'])
      expect([step, valueOf(bare, step)]).toEqual([step, 0]);
    expect(valueOf(bare, 'consented')).toBeUndefined();
    expect(noteOf(dataset, 'allocated')).toBe('sealed');
  });

  it('says what to bear in mind where a number could be taken for another', () => {
    for (const step of ['invited', 'page-views', 'stories-opened', 'baseline-finished']) expect(noteOf(dataset, step)).toMatch(/\w+ \w+/);
    const units = tablesOf(dataset).flow.rows.map((row) => row['unit']);
    expect(new Set(units)).toEqual(new Set(['people', 'views', 'participants', 'stones', 'stories', 'check-ins']));
  });
});

describe('every column of every file', () => {
  it('is explained in words of its own', () => {
    for (const { file, title, variables } of Object.values(tables)) {
      expect(title).toMatch(/\w+ \w+/);
      for (const { name, label } of variables) expect([file, name, label.trim().length > 2]).toEqual([file, name, true]);
      const labels = variables.map(({ label, wave, name }) => `${wave ?? name} ${label}`);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});

describe('a wave that was not begun as planned', () => {
  const cell = (data: Dataset, name: string) => tablesOf(data).wide.rows[0]?.[name];

  it('has no end while anything of it is open, and else that of its last questionnaire', () => {
    const first = sittingAt('pre', 1);
    const { finishedAt: _end, ...open } = first;
    expect(cell({ ...dataset, sittings: [first] }, 'pre_finished')).toBe(at(1, 60).utc);
    expect(cell({ ...dataset, sittings: [open] }, 'pre_finished')).toBeNull();
    expect(cell({ ...dataset, sittings: [open] }, 'pre_started')).toBe(first.startedAt.utc);
    expect(cell({ ...dataset, sittings: [] }, 'pre_started')).toBeNull();
  });

  it('says how its start lies to its days', () => {
    const timing = (day: number) =>
      cell({ ...dataset, sittings: [sittingAt('pre', 1), sittingAt('w2', day, { dueOn: '2026-03-15' })] }, 'w2_timing');
    expect([timing(14), timing(15), timing(22), timing(23)]).toEqual(['early', 'on-time', 'on-time', 'late']);
    const days = { ...dataset, sittings: [sittingAt('w2', 15, { dueOn: '2026-03-15' })] };
    expect(['w2_opens', 'w2_due', 'w2_late_after'].map((name) => cell(days, name))).toEqual(['2026-03-13', '2026-03-15', '2026-03-22']);
    expect(cell({ ...dataset, sittings: [sittingAt('pre', 1)] }, 'w2_timing')).toBeNull();
  });

  it('stands in the file also when the schedule does not know it', () => {
    const names = tablesOf({ ...dataset, sittings: [sittingAt('extra', 3)] }).wide.variables.map(({ name }) => name);
    expect(names).toContain('extra_a1');
    expect(names).not.toContain('extra_due');
    expect(cell({ ...dataset, sittings: [sittingAt('extra', 3)] }, 'extra_finished')).toBe(at(3, 60).utc);
  });
});
