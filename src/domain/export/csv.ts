import { freeTextCell } from './free-text.ts';

/**
 * CSV as RFC 4180 has it: comma, CRLF, quotes doubled, a line end after the last row. The result is text; write it as UTF-8.
 */

/** Words that somebody typed. They alone are guarded against being run as a formula; numbers and codes such as -99 never are. */
export type FreeText = { readonly freeText: string };
/** null is an empty cell. */
export type Cell = string | number | null | FreeText;
export type CsvRow<Column extends string = string> = { readonly [name in Column]: Cell };

export type CsvInput<Column extends string> = {
  readonly columns: readonly Column[];
  readonly rows: readonly CsvRow<Column>[];
  /** Excel takes a file for UTF-8 only with this mark at its start; R, SPSS, Stata and REDCap do without. */
  readonly byteOrderMark?: boolean;
};

export function writeCsv<Column extends string>({ columns, rows, byteOrderMark }: CsvInput<Column>): string {
  const lines = [columns.map((column) => quoted(column)), ...rows.map((row) => columns.map((column) => quoted(cellText(row[column]))))];
  // A lone empty cell would make an empty line, which readers skip.
  const text = lines.map((cells) => `${cells.length === 1 && cells[0] === '' ? '""' : cells.join(',')}\r\n`).join('');
  return byteOrderMark === true ? `\ufeff${text}` : text;
}

/** A cell as it stands in a file, before quotes are put round it. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? decimal(cell) : '';
  return typeof cell === 'string' ? cell : freeTextCell(cell.freeText);
}

/** All digits and no exponent, which REDCap takes for no number: 1e-7 is 0.0000001. */
function decimal(number: number): string {
  const [, sign = '', whole = '', fraction = '', exponent] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(String(number)) ?? [];
  if (exponent === undefined) return String(number);
  const places = Number(exponent);
  if (places < 0) return `${sign}0.${'0'.repeat(-places - 1)}${whole}${fraction}`;
  return `${sign}${whole}${fraction.padEnd(places, '0')}`;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
