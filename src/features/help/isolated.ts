const RIGHT_TO_LEFT = /[\u0590-\u08FF]/;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * A name as it can stand in a sentence of another direction: one in Arabic or Hebrew is set apart by the invisible marks of the Unicode
 * bidirectional algorithm (UAX 9), or the words and numbers beside it change places.
 */
export function isolated(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? `${FIRST_STRONG_ISOLATE}${name}${POP_ISOLATE}` : name;
}
