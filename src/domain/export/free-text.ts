/**
 * How words that somebody typed are written into a cell, and read back. Nothing is lost, and every row of a file stays on one
 * line, because SPSS cannot read a line break inside quotes:
 * 1. a backslash becomes \\, a line feed \n, a carriage return \r, a tab \t; other control characters, line and paragraph
 *    separators, byte order marks and halves of surrogate pairs become \u and four hexadecimal digits, and so does a semicolon
 *    before the beginning of a formula: where semicolons part cells, a spreadsheet would begin one there, quotes or not;
 * 2. when the result, without apostrophes at its start, begins with one of = + - @ (or their full-width forms), one apostrophe
 *    is put in front, because spreadsheets run such a cell as a formula
 *    (https://owasp.org/www-community/attacks/CSV_Injection). An apostrophe that was typed there stays, behind the new one.
 */
export function freeTextCell(text: string): string {
  const written = text.replace(awkward, escapeOf);
  return guardedStart.test(written) ? `'${written}` : written;
}

/** The inverse of `freeTextCell`. Of a cell that was not written by it, unknown escapes stay as they are. */
export function freeTextOf(cell: string): string {
  const written = guardedStart.test(cell) && cell.startsWith("'") ? cell.slice(1) : cell;
  return written.replace(/\\(?:([\\nrt])|u([0-9a-f]{4}))/g, (_, short: string | undefined, code: string | undefined) =>
    short === undefined ? String.fromCharCode(Number.parseInt(code ?? '0', 16)) : (meant[short] ?? short),
  );
}

/** The rule in words, for codebooks. */
export const freeTextRule =
  'To read a cell of free text back: first, if it starts with apostrophes followed by one of = + - @ (or their full-width forms), ' +
  'take away one apostrophe. Then turn \\n into a line feed, \\r into a carriage return, \\t into a tab, \\u and four hexadecimal ' +
  'digits into that character, and \\\\ into one backslash, from left to right.';

const guardedStart = /^'*[=+\-@＝＋－＠]/u;
// Without the flag u, halves of pairs would be found inside whole pairs.
const awkward = /[\\\p{Cc}\u2028\u2029\ufeff\ufffe\uffff\p{Surrogate}]|;(?=[\s'"]*[=+\-@＝＋－＠])/gu;

const short: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const meant: Readonly<Record<string, string>> = { '\\': '\\', n: '\n', r: '\r', t: '\t' };

function escapeOf(character: string): string {
  return short[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
