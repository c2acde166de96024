import { shownSafely } from '../share/shown-safely.ts';

/**
 * A value of somebody else’s file as one line of plain text: no line breaks, nothing that tricks the eye, no halves of letters, cut to
 * `most` letters. Empty for what is no text and no number.
 */
export function plainLine(value: unknown, most = 500): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return '';
  // A long text is cut before it is cleaned: cleaning is the dear part.
  const line = shownSafely(value.slice(0, most * 4).replace(/\p{Surrogate}/gu, '\ufffd'))
    .replace(/\s+/gu, ' ')
    .trim();
  const letters = Array.from(line);
  return letters.length <= most
    ? line
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** The day of a date or moment, as YYYY-MM-DD; undefined when it is none, such as the 30th of February. */
export function dayIn(value: unknown): string | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(plainLine(value, 40))?.[1];
  if (day === undefined) return undefined;
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day) ? day : undefined;
}
