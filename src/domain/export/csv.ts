/**
 * CSV as RFC 4180 has it: comma, CRLF, quotes doubled, a line end after the last row. The result is text; write it as UTF-8.
 */

/** Words that a person typed. They alone are guarded against being run as a formula; numbers and codes such as -99 never are. */
export type FreeText = { readonly freeText: string };
/** null is an empty cell. */
export type Cell = string | number | null | FreeText;
export type CsvRow<Column extends string> = { readonly [name in Column]: Cell };

export type CsvInput<Column extends string> = {
  readonly columns: readonly Column[];
  readonly rows: readonly CsvRow<Column>[];
  /** Excel takes a file for UTF-8 only with this mark at its start; R, SPSS and REDCap do without. */
  readonly byteOrderMark?: boolean;
};

export function writeCsv<Column extends string>({ columns, rows, byteOrderMark }: CsvInput<Column>): string {
  const lines = [columns.map((column) => quoted(column)), ...rows.map((row) => columns.map((column) => written(row[column])))];
  // A lone empty cell would make an empty line, which readers skip.
  const text = lines.map((cells) => `${cells.length === 1 && cells[0] === '' ? '""' : cells.join(',')}\r\n`).join('');
  return byteOrderMark === true ? `\ufeff${text}` : text;
}

/**
 * Spreadsheets run a cell that starts with one of = + - @ TAB CR as a formula. An apostrophe in front stops that
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function guarded(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  return quoted(typeof cell === 'string' ? cell : guarded(cell.freeText));
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
