import { diallingIn } from './calling-codes.ts';
import { plainLine } from './plain-line.ts';

export type NumberFault = 'no-number' | 'letters' | 'two-numbers' | 'too-short' | 'too-long' | 'odd-signs' | 'dear';
/** Kept, and a person must look at it. */
export type NumberFlag = 'short' | 'extension';

export type ReadNumber =
  | {
      readonly kind: 'ok';
      readonly value: string;
      readonly display: string;
      readonly dialAs: 'short-code' | 'national' | 'e164';
      readonly flags: readonly NumberFlag[];
    }
  | { readonly kind: 'left-out'; readonly why: NumberFault };

/** Some publishers write an extension behind the number: it cannot be dialled with it. */
const extension = /\s*(?:,?\s*(?:ext(?:ension)?|x)\.?\s*\d{1,6})$/i;

/**
 * A number as publishers write it, made fit to be dialled: no quotes, gaps or brackets; never with a prefix that was not there. What
 * is not plainly one number is left out, because half a number reaches a stranger.
 */
export function readNumber(text: string, country: string): ReadNumber {
  const written = plainLine(text, 80)
    .replace(/^["'“”‘’\s]+|["'“”‘’\s]+$/g, '')
    .replace(/^(?:tel|phone|call)[.:\s]\s*/i, '');
  const hasExtension = extension.test(written);
  // "+44 (0)20": the 0 is not dialled with the country in front.
  const display = written.replace(extension, '').replace(/^(\+\d{1,3}\s*)\(0\)\s*/, '$1');
  if (!/\d/.test(display)) return { kind: 'left-out', why: /\p{L}/u.test(display) ? 'letters' : 'no-number' };
  if (/[;|]|\bor\b|\d\s*[/,]\s*\+?\d{3}/i.test(display)) return { kind: 'left-out', why: 'two-numbers' };
  if (/\p{L}/u.test(display)) return { kind: 'left-out', why: 'letters' };
  const value = display.replaceAll(/[\s().\-\u2010-\u2013]/g, '');
  if (!/^[+*#]?\d+#?$/.test(value) || /[^\d+*#\s().\-\u2010-\u2013]/.test(display)) return { kind: 'left-out', why: 'odd-signs' };
  const digits = value.replaceAll(/\D/g, '');
  // E.164 allows 15; a textphone prefix comes on top.
  if (digits.length > 17) return { kind: 'left-out', why: 'too-long' };
  if (digits.length < 3 || (value.startsWith('+') && digits.length < 8)) return { kind: 'left-out', why: 'too-short' };
  if (isDear(value, country)) return { kind: 'left-out', why: 'dear' };
  const short = digits.length <= 6;
  const flags: readonly NumberFlag[] = [...(short ? ['short' as const] : []), ...(hasExtension ? ['extension' as const] : [])];
  return { kind: 'ok', value, display, dialAs: value.startsWith('+') ? 'e164' : short ? 'short-code' : 'national', flags };
}

/** The digits by which two spellings of one number are known as the same: without the country, the 0 or the 1 in front. */
export function coreDigits(value: string, country: string): string {
  const digits = value.replaceAll(/\D/g, '');
  const dialling = diallingIn(country);
  if (dialling === undefined) return digits;
  const { code, trunk } = dialling;
  const international = value.startsWith('+') ? digits : digits.startsWith('00') ? digits.slice(2) : undefined;
  if (international !== undefined && international.startsWith(code)) return withoutTrunk(international.slice(code.length), trunk);
  return digits.length > 6 ? withoutTrunk(digits, trunk) : digits;
}

function withoutTrunk(digits: string, trunk: string): string {
  return trunk !== '' && digits.startsWith(trunk) ? digits.slice(trunk.length) : digits;
}

function isDear(value: string, country: string): boolean {
  const digits = value.replaceAll(/\D/g, '');
  const dear = diallingIn(country)?.dear ?? [];
  if (digits.length <= 6) return digits.length >= 5 && dear.includes('118') && digits.startsWith('118');
  return [coreDigits(value, country), digits].some((spelling) => dear.some((beginning) => spelling.startsWith(beginning)));
}
