export type CsvOutcome =
  | { readonly kind: 'ok'; readonly rows: readonly (readonly string[])[] }
  /** `row` counts from 1, as a spreadsheet does: the first row at which the text breaks the rules. */
  | { readonly kind: 'broken' | 'too-many'; readonly row: number };

/**
 * A table after RFC 4180: commas, rows end in CRLF or LF, a field may stand in double quotes with a quote inside written twice.
 * Strict: a quote inside a bare field, or anything after a closing quote, is a fault, because every later field would be another.
 * A byte order mark is left out, and so are rows with nothing on them.
 */
export function readCsv(text: string, mostRows: number): CsvOutcome {
  const rows: (readonly string[])[] = [];
  let row: string[] = [];
  let number = 1;
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    const field = text[at] === '"' ? quoted(text, at) : bare(text, at);
    if (field === undefined) return { kind: 'broken', row: number };
    row.push(field.value);
    at = field.end;
    if (text[at] === ',') {
      at += 1;
      // A comma at the very end of the text begins one more field, which is empty.
      if (at < text.length) continue;
      row.push('');
    } else if (at < text.length) at += text[at] === '\r' ? 2 : 1;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    if (rows.length > mostRows) return { kind: 'too-many', row: number };
    row = [];
    number += 1;
  }
  return { kind: 'ok', rows };
}

type Field = { readonly value: string; readonly end: number };

function bare(text: string, from: number): Field | undefined {
  let end = from;
  while (end < text.length && !endsField(text, end)) {
    if (text[end] === '"') return undefined;
    end += 1;
  }
  return { value: text.slice(from, end), end };
}

function quoted(text: string, from: number): Field | undefined {
  let value = '';
  let begin = from + 1;
  for (;;) {
    const quote = text.indexOf('"', begin);
    if (quote === -1) return undefined;
    value += text.slice(begin, quote);
    if (text[quote + 1] !== '"') {
      const end = quote + 1;
      return end >= text.length || endsField(text, end) ? { value, end } : undefined;
    }
    value += '"';
    begin = quote + 2;
  }
}

function endsField(text: string, at: number): boolean {
  return text[at] === ',' || text[at] === '\n' || (text[at] === '\r' && text[at + 1] === '\n');
}
