import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

import { writeCsv, type Cell } from '#domain/export/csv.ts';
import { freeTextCell } from '#domain/export/free-text.ts';
import { parseCsv } from '#domain/export/parse-csv.ts';

const columns = ['a', 'b', 'c'] as const;

/** A reader that somebody else wrote. */
function readBack(text: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' });
  expect(errors).toEqual([]);
  expect(data.pop()).toEqual(['']);
  return data;
}

const awkward = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    ',',
    '"',
    '""',
    '\n',
    '\r',
    '\r\n',
    'a,b',
    '=1+1',
    '+44 20',
    '-99',
    '@me',
    '\tx',
    '\rx',
    "'=1",
    'שלום, עולם',
    '👩🏽‍🦱🪨',
    '\u200f"',
  ),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom('"', ',', '\n', '\r', '=', '-', 'é', '🪨', 'ش', ' ')).map((parts) => parts.join('')),
);

describe('writeCsv', () => {
  it('fault 47: is read back as it was written, by somebody else’s reader and by ours', () => {
    const row = fc.record({ a: awkward, b: awkward, c: awkward });
    fc.assert(
      fc.property(fc.array(row), fc.boolean(), (rows, byteOrderMark) => {
        const text = writeCsv({ columns, rows, byteOrderMark });
        const wanted = [['a', 'b', 'c'], ...rows.map((written) => [written.a, written.b, written.c])];
        expect(readBack(text)).toEqual(wanted);
        expect(parseCsv(text)).toEqual(wanted);
      }),
    );
  });

  it('quotes what RFC 4180 wants quoted, and nothing else', () => {
    const write = (text: string) => writeCsv({ columns: ['a'], rows: [{ a: text }] }).slice('a\r\n'.length, -'\r\n'.length);
    expect(['a,b', 'a"b', 'a\rb', 'a\nb', "a;b'c d"].map(write)).toEqual(['"a,b"', '"a""b"', '"a\rb"', '"a\nb"', "a;b'c d"]);
  });

  it('fault 47: guards free text, and leaves numbers, codes and days alone', () => {
    const row: Record<(typeof columns)[number], Cell> = { a: -99, b: { freeText: '-99' }, c: '-5' };
    expect(writeCsv({ columns, rows: [row] })).toBe("a,b,c\r\n-99,'-99,-5\r\n");
    fc.assert(
      fc.property(awkward, (text) => {
        const read = readBack(writeCsv({ columns, rows: [{ a: { freeText: text }, b: null, c: 1.5 }] }))[1];
        expect(read).toEqual([freeTextCell(text), '', '1.5']);
      }),
    );
  });

  it('keeps a row whose only cell is empty', () => {
    expect(writeCsv({ columns: ['a'], rows: [{ a: '' }, { a: null }] })).toBe('a\r\n""\r\n""\r\n');
  });

  it('begins with the mark for Excel only when asked', () => {
    expect(writeCsv({ columns: ['a'], rows: [], byteOrderMark: true })).toBe('\ufeffa\r\n');
    expect(writeCsv({ columns: ['a'], rows: [] })).toBe('a\r\n');
  });

  it('writes every number so that it is read back, and nothing for what is no number', () => {
    fc.assert(
      fc.property(fc.double(), (number) => {
        const read = readBack(writeCsv({ columns, rows: [{ a: number, b: 'x', c: 'y' }] }))[1]?.[0];
        expect(read === '' ? undefined : Number(read)).toBe(Number.isFinite(number) ? number + 0 : undefined);
      }),
    );
  });
});

describe('parseCsv', () => {
  it('takes either line end, with or without one at the end', () => {
    for (const text of ['a,b\n1,2', 'a,b\r\n1,2\r\n', '\ufeffa,b\n1,2\n']) {
      expect(parseCsv(text)).toEqual([
        ['a', 'b'],
        ['1', '2'],
      ]);
    }
    expect(parseCsv('a,\n,b,')).toEqual([
      ['a', ''],
      ['', 'b', ''],
    ]);
    expect(parseCsv('')).toEqual([]);
  });

  it.each(['"a', 'a"b', '"a"b', 'a\rb'])('refuses %j', (text) => {
    expect(parseCsv(text)).toBeUndefined();
  });

  it('never throws, and comes to an end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseCsv(text) ?? []).toBeInstanceOf(Array);
      }),
    );
  });
});
