/**
 * How much of the page for the appointment each part may take, in lines of print. Widths are worst ones: a line of the widest Latin
 * letters holds a little over 40 of them at 11 points between the margins, and usual words twice as many. With every part at its
 * limit the page still fits A4 and Letter: tests/e2e/hand-over.spec.ts measures it.
 */
export const linesFor = { point: 4, today: 3, tried: 3, hard: 3, reach: 2 } as const;
export type SheetField = keyof typeof linesFor;

const lettersInLine = 40;

export type Room = { readonly kind: 'fits' } | { readonly kind: 'over'; /** About how many letters too many. */ readonly letters: number };

/** Whether a text fits its part. Spaces around it do not count; a line break takes the rest of its line. */
export function roomFor(field: SheetField, text: string): Room {
  const lines = text.trim().split(/\r\n|\r|\n/u);
  const before = lines.slice(0, -1).reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / lettersInLine)) * lettersInLine, 0);
  const over = before + widthOf(lines.at(-1) ?? '') - linesFor[field] * lettersInLine;
  return over <= 0 ? { kind: 'fits' } : { kind: 'over', letters: over };
}

/** Signs that are as wide as they are high count twice: Chinese, Japanese, Korean, and pictures. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\u3000-\u303f\uff01-\uff60\ufd3e-\ufdff]/u;

function widthOf(line: string): number {
  let width = 0;
  for (const letter of line) width += letter === '\t' ? 4 : wide.test(letter) ? 2 : 1;
  return width;
}
