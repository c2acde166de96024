/** Numbers as people type and read them. Nothing is guessed: what could mean two numbers is no answer yet. */

export type NumberRead =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'empty' }
  /** A mark for thousands, or what may be one: “1,000” is a thousand here and one elsewhere. */
  | { readonly kind: 'marks' }
  | { readonly kind: 'unclear' };

/** More digits than a double holds would be kept as another number. */
const mostDigits = 15;

/** Reads what was typed: comma or point, digits of the language or 0 to 9, and either minus sign. */
export function readNumber(language: string, typed: string): NumberRead {
  // Some languages write invisible marks of direction around the sign.
  const text = plainDigits(language, typed.replace(/[\u200e\u200f\u061c]/g, '').trim()).replace(/^[−–]/, '-');
  if (text === '') return { kind: 'empty' };
  const [, before = '', mark = '', after = ''] = /^-?(\d*)([.,٫]?)(\d*)$/.exec(text) ?? [];
  if (before + after === '') return { kind: /\d[.,’'\s\u00a0\u202f٬]\d/.test(text) ? 'marks' : 'unclear' };
  if (mark === groupMark(language) && /^[1-9]\d{0,2}$/.test(before) && after.length === 3) return { kind: 'marks' };
  if ((before + after).replace(/^0+/, '').length > mostDigits) return { kind: 'unclear' };
  return { kind: 'number', value: Number(text.replace(/[,٫]/, '.')) };
}

/** A number as it would be typed again: the decimal mark of the language, and nothing between the thousands. */
export function typedNumber(language: string, value: number): string {
  return new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 20, maximumSignificantDigits: 17 }).format(value);
}

function plainDigits(language: string, text: string): string {
  const digits = Array.from(new Intl.NumberFormat(language, { useGrouping: false }).format(9_876_543_210)).toReversed();
  return Array.from(text, (letter) => (digits.includes(letter) ? String(digits.indexOf(letter)) : letter)).join('');
}

function groupMark(language: string): string | undefined {
  return new Intl.NumberFormat(language).formatToParts(1_234_567).find(({ type }) => type === 'group')?.value;
}
