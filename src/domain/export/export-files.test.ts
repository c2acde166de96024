import { describe, expect, it } from 'vitest';

import { bytesOf, clipBytes } from '#domain/export/clip.ts';
import { dataset, enrolment, secret, withdrawn } from '#domain/export/dataset.test-data.ts';
import type { Dataset } from '#domain/export/dataset.ts';
import { exportFiles } from '#domain/export/export-files.ts';
import { parseCsv } from '#domain/export/parse-csv.ts';
import { readLongCsv } from '#domain/export/read-back.ts';
import { tablesOf, variablesOf } from '#domain/export/tables.ts';
import type { Variable } from '#domain/export/variable.ts';
import { sample } from '#domain/questionnaire/sample.test-data.ts';
import type { Questionnaire } from '#domain/questionnaire/schema.ts';

const files = exportFiles(dataset);
const fileOf = (name: string, data: Dataset = dataset) =>
  (data === dataset ? files : exportFiles(data)).find((file) => file.name === name)?.text ?? '';

/** Words that break careless literals, in a question, an option and a text. */
const awkwardWords = `It’s "so" 'it' is; \`a\` $b \\ 100 % | <b> שלום 🪨 ${'long '.repeat(80)}`;
const awkward: Dataset = {
  ...dataset,
  questionnaires: [
    {
      ...sample,
      words: {
        ...sample.words,
        items: { ...sample.words.items, a1: awkwardWords },
        optionSets: { ...sample.words.optionSets, five: { ...sample.words.optionSets['five'], '1': awkwardWords } },
      },
    } satisfies Questionnaire,
  ],
};

describe('exportFiles', () => {
  it('fault 50: has every file once, under names that say nothing about anybody', () => {
    expect(files.map(({ name }) => name)).toEqual([
      'cairn-long.csv',
      'cairn-wide.csv',
      'cairn-log.csv',
      'cairn-consents.csv',
      'cairn-flow.csv',
      'cairn-codebook.csv',
      'cairn-codebook.html',
      'datapackage.json',
      'cairn-import.R',
      'cairn-import.sps',
      'cairn-import.do',
      'redcap-dictionary.csv',
      'redcap-arms.csv',
      'redcap-events.csv',
      'redcap-mapping.csv',
      'redcap-import.csv',
      'redcap-import-ratings.csv',
      'cairn-build.json',
    ]);
    expect(exportFiles(withdrawn).map(({ name }) => name)).toEqual(files.map(({ name }) => name));
  });

  it('has a byte order mark only where a spreadsheet or SPSS needs it', () => {
    expect(files.filter(({ text }) => text.startsWith('\ufeff')).map(({ name }) => name)).toEqual([
      'cairn-codebook.csv',
      'cairn-import.sps',
    ]);
  });

  it('holds no word of the participant, of the study’s texts, or under its seal', () => {
    expect(JSON.stringify(dataset)).toContain(secret);
    for (const { name, text } of files) expect([name, text.includes(secret)]).toEqual([name, false]);
  });

  it('holds no answer after a withdrawal that says so, and says why', () => {
    const typed = 'so they say';
    expect(files.filter(({ text }) => text.includes(typed)).map(({ name }) => name)).toEqual([
      'cairn-long.csv',
      'cairn-wide.csv',
      'cairn-log.csv',
      'redcap-import.csv',
    ]);
    for (const { name, text } of exportFiles(withdrawn)) expect([name, text.includes(typed)]).toEqual([name, false]);
    expect(JSON.parse(fileOf('cairn-build.json', withdrawn))).toMatchObject({ answers: expect.stringContaining('withheld') as unknown });
    const outcome = readLongCsv(fileOf('cairn-long.csv', withdrawn), 1_000_000);
    expect(outcome).toEqual({ kind: 'ok', sittings: [] });
  });

  it('says what it was made by', () => {
    expect(JSON.parse(fileOf('cairn-build.json'))).toMatchObject({
      format: 'cairn-build',
      appVersion: '0.1.0',
      contentDigest: 'sha-of-the-content',
      timeZone: 'Europe/London',
      study: { id: 'try-out', version: '1.2.0', digest: enrolment.digest },
      answers: 'included',
      questionnaires: [{ id: 'sample', version: '1.0.0', language: 'en' }, { id: 'mood' }],
      files: files.map(({ name }) => name),
    });
    expect(JSON.parse(fileOf('cairn-build.json', { ...dataset, enrolment: undefined }))).toMatchObject({ study: null });
  });

  it('fault 47: keeps every row of every file on a line of its own', () => {
    for (const { name, text } of files.filter((file) => file.name.endsWith('.csv'))) {
      expect([name, text.split('\r\n').length - 1]).toEqual([name, parseCsv(text)?.length]);
    }
  });
});

describe('all formats', () => {
  const variables = variablesOf(dataset);
  const wide = variables.map(({ name }) => name);
  const coded = variables.filter(({ options }) => options.length > 0);

  it('name the same variables', () => {
    const [head] = parseCsv(fileOf('cairn-wide.csv')) ?? [];
    expect(head).toEqual(wide);
    const codebook = parseCsv(fileOf('cairn-codebook.csv')) ?? [];
    expect(codebook.filter(([file]) => file === 'cairn-wide.csv').map(([, , name]) => name)).toEqual(wide);
    const { resources } = JSON.parse(fileOf('datapackage.json')) as {
      readonly resources: readonly { readonly path: string; readonly schema: { readonly fields: readonly { readonly name: string }[] } }[];
    };
    const schema = resources.find(({ path }) => path === 'cairn-wide.csv')?.schema;
    expect(schema?.fields.map(({ name }) => name)).toEqual(wide);
    const inR = /cairn_spec_wide <- list\(\n([\s\S]*?)\n\)/.exec(fileOf('cairn-import.R'))?.[1] ?? '';
    expect([...inR.matchAll(/^ {2}"(\w+)" = cairn_describe/gm)].map(([, name]) => name)).toEqual(wide);
    const inSpss = fileOf('cairn-import.sps').split("SAVE OUTFILE='cairn-wide.sav'")[0] ?? '';
    expect([...inSpss.matchAll(/^VARIABLE LABELS (\w+)\r$/gm)].map(([, name]) => name)).toEqual(wide);
    const inStata = fileOf('cairn-import.do').split('save "cairn-wide.dta"')[0] ?? '';
    expect([...inStata.matchAll(/^label variable (\w+) /gm)].map(([, name]) => name)).toEqual(wide);
    const inRedcap = (parseCsv(fileOf('redcap-dictionary.csv')) ?? []).map(([name]) => name);
    for (const { redcap } of variables) expect(inRedcap).toContain(redcap?.field);
    for (const name of wide) expect(fileOf('cairn-codebook.html')).toContain(`<th scope="row">${name}</th>`);
  });

  it('give the same codes and words', () => {
    const sheet = (name: string) => {
      const [head = [], ...rows] = parseCsv(fileOf(name)) ?? [];
      return rows.map((row) => Object.fromEntries(head.map((column, place) => [column, row[place] ?? ''])));
    };
    const codebook = sheet('cairn-codebook.csv').filter((row) => row['file'] === 'cairn-wide.csv');
    const redcap = sheet('redcap-dictionary.csv');
    const [script, spss, stata] = [fileOf('cairn-import.R'), fileOf('cairn-import.sps'), fileOf('cairn-import.do')];
    const htmlText = fileOf('cairn-codebook.html');
    for (const { name, options, missing, redcap: place } of coded) {
      const words = options.map(({ code, label }) => `${code}=${label}`).join(' | ');
      expect(codebook.find((row) => row['variable'] === name)?.['codes']).toBe(words);
      expect(htmlText).toContain(words);
      const all = [...options, ...missing];
      const field = redcap.find((row) => row['Variable / Field Name'] === place?.field);
      expect(field?.['Choices, Calculations, OR Slider Labels']).toBe(all.map(({ code, label }) => `${code}, ${label}`).join(' | '));
      const set = new RegExp(`"${name}" = cairn_describe\\(.*codes = (\\w+)`).exec(script)?.[1] ?? 'none';
      expect(script).toContain(
        `${set} <- setNames(c(${options.map(({ code }) => code).join(', ')}), c(${options.map(({ label }) => `"${label}"`).join(', ')}))`,
      );
      const inSpss = new RegExp(`VALUE LABELS\\r\\n(?:  \\w+\\r\\n)*  ${name}\\r\\n(?:  \\w+\\r\\n)*((?:  -?\\d+ '.*'\\.?\\r\\n)+)`).exec(
        spss,
      )?.[1];
      expect(inSpss).toBe(`${all.map(({ code, label }) => `  ${code} '${label}'`).join('\r\n')}.\r\n`);
      const list = new RegExp(`^label values ${name} (\\w+)$`, 'm').exec(stata)?.[1] ?? 'none';
      expect(stata).toContain(
        `label define ${list} ${options.map(({ code, label }) => `${code} \`"${label}"'`).join(' ')} .a \`"declined"'`,
      );
    }
    expect(coded.length).toBeGreaterThan(15);
  });

  it('never count “nobody” among others', () => {
    const formulas = variables.flatMap(({ formula }) => formula ?? []);
    expect(formulas.length).toBeGreaterThan(0);
    for (const formula of formulas) expect(formula).not.toMatch(/\by0\b/);
    const rules = /cairn_scores <- list\(\n[\s\S]*?\n\)\n/.exec(fileOf('cairn-import.R'))?.[0] ?? '';
    expect(rules).toContain('"pre_y1"');
    expect(rules).not.toContain('y0');
    for (const name of ['cairn-import.sps', 'cairn-import.do']) expect(fileOf(name)).not.toMatch(/(COMPUTE|generate|egen).*y0/);
  });
});

describe('scripts', () => {
  it('hold R in ASCII, with nothing left open', () => {
    const script = fileOf('cairn-import.R', awkward);
    expect(script).not.toMatch(/[^\n -~]/);
    expect(script).toContain('It\\u2019s \\"so\\" \'it\' is; `a` $b \\\\ 100 % | <b> \\u05e9\\u05dc\\u05d5\\u05dd \\U0001faa8 long');
  });

  it('keep SPSS within its limits, with apostrophes doubled', () => {
    const lines = fileOf('cairn-import.sps', awkward).split('\r\n');
    for (const line of lines) expect(bytesOf(line)).toBeLessThanOrEqual(400);
    const labels = lines.filter((line) => line.includes('It’s'));
    expect(labels.length).toBeGreaterThan(1);
    for (const label of labels) {
      expect(label).toMatch(/^ {2}(\d+ )?'(?:[^']|'')*'\.?$/u);
      expect(label).toContain("''it'' is");
      expect(bytesOf(label.replaceAll("''", "'"))).toBeLessThanOrEqual(256);
    }
  });

  it('make SPSS texts wide enough in bytes', () => {
    const sittings = dataset.sittings.map((sitting) => ({
      ...sitting,
      log: sitting.log.map((line) =>
        line.item === 't1' ? { ...line, after: { kind: 'answered' as const, value: '🪨'.repeat(900) } } : line,
      ),
    }));
    const syntax = fileOf('cairn-import.sps', { ...dataset, sittings });
    expect(syntax).toContain('    w2_t1 A3600\r\n');
    expect(fileOf('cairn-import.sps')).toContain('    w2_t1 A2000\r\n');
  });

  it('declare the missing codes everywhere', () => {
    expect(fileOf('cairn-import.sps')).toContain('(-99 THRU -95).');
    expect(fileOf('cairn-import.do')).toContain('mvdecode pre_a1, mv(-99=.a \\ -98=.b \\ -97=.c \\ -96=.d \\ -95=.e)');
    expect(fileOf('cairn-import.do')).toContain('replace pre_d1 = .a if cairn_raw == "-99"');
    expect(fileOf('cairn-import.R')).toContain('cairn_missing <- c("-99" = "declined", "-98" = "not-applicable"');
  });

  it('keep Stata’s labels short, and free of what begins a macro', () => {
    const script = fileOf('cairn-import.do', awkward);
    for (const [, label = ''] of script.matchAll(/^label variable \w+ `"(.*)"'$/gm)) {
      expect(Array.from(label).length).toBeLessThanOrEqual(80);
      expect(label).not.toMatch(/[`$"]/);
    }
    expect(script.match(/^label variable /gm)).toHaveLength(
      tablesOf(awkward).wide.variables.length + tablesOf(awkward).long.variables.length,
    );
    expect(script).toContain('notes pre_a1: pre: How much of It’s ”so” ');
  });
});

describe('clipBytes', () => {
  it('cuts between characters', () => {
    expect(clipBytes('abc', 3)).toBe('abc');
    expect(clipBytes('🪨🪨🪨', 11)).toBe('🪨🪨…');
    expect(bytesOf('é🪨ש…a\ud800')).toBe(new TextEncoder().encode('é🪨ש…a\ud800').length);
  });
});

describe('variablesOf', () => {
  it('gives every variable a type, a level and, for codes, labels', () => {
    const lacking = (variable: Variable) =>
      variable.label === '' ||
      variable.short === '' ||
      (variable.type === 'integer' && variable.kind === 'item' && variable.options.length === 0);
    expect(variablesOf(dataset).filter(lacking)).toEqual([]);
  });
});
