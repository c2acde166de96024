/**
 * Reads CSV as RFC 4180 has it, with CRLF or LF between rows and with or without a byte order mark. Undefined when a quote is
 * not closed, or stands where none may.
 */
export function parseCsv(text: string): readonly (readonly string[])[] | undefined {
  const rows: string[][] = [];
  let row: string[] = [];
  const from = text.startsWith('\ufeff') ? 1 : 0;
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|$)/gy;
  cells.lastIndex = from;
  while (cells.lastIndex < text.length) {
    const cell = cells.exec(text);
    if (cell === null) return undefined;
    const [, quoted, bare = '', end] = cell;
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ',') {
      // A comma at the very end has one more, empty, cell behind it.
      if (cells.lastIndex === text.length) row.push('');
      else continue;
    }
    rows.push(row);
    row = [];
  }
  return rows;
}
