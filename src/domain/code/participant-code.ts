/** Ten symbols in capital letters without a hyphen, check symbol last. Only `makeCode` and `readCode` give one out. */
export type ParticipantCode = string & { readonly [checked]: true };
declare const checked: unique symbol;

/**
 * Crockford’s 32 symbols: no I, L or O, which look like 1 and 0, and no U, so that fewer words come about by chance.
 * https://www.crockford.com/base32.html
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeLength = 10;
const groupLength = 5;

/** What people type for a symbol they cannot tell apart. */
const lookalikes: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };

/** Spaces, marks nobody sees, and whatever a keyboard calls a hyphen: U+2043, U+2212 and U+30FC are not counted among dashes. */
const separator = /[\s\p{Pd}\p{Cf}_\u2043\u2212\u30FC]/u;

export type ReadCode =
  | { readonly kind: 'ok'; readonly code: ParticipantCode }
  /** `length`: how many symbols were typed; a code has ten. */
  | { readonly kind: 'too-short'; readonly length: number }
  | { readonly kind: 'too-long'; readonly length: number }
  /** The first symbol that no code has, as it was typed, and the how-manieth it is, counting from 1. */
  | { readonly kind: 'wrong-symbol'; readonly symbol: string; readonly position: number }
  /** Ten good symbols, but a symbol is wrong or two changed places. */
  | { readonly kind: 'check-failed' };

/** Product in the field of 32 elements, bits as coefficients, modulo the primitive polynomial x^5 + x^2 + 1. */
function times(one: number, other: number): number {
  let product = 0;
  for (let bit = 4; bit >= 0; bit -= 1) {
    product <<= 1;
    if (product & 0b100000) product ^= 0b100101;
    if ((other >> bit) & 1) product ^= one;
  }
  return product;
}

/**
 * The syndrome of every code. With zero in its place 0000000000, 0123456789 and 1234567890 would be codes, which people type to get
 * past a question; with this number, of rows of one symbol, only ten times P is one. What the check notices stays the same.
 */
const mark = 29;

/**
 * The value at x (the element 2) of the polynomial whose coefficients are the symbols, highest first. Each symbol has a weight of its
 * own, none of them zero, so that every single wrong symbol and every swap of two different ones is noticed. One Reed-Solomon check
 * symbol: Reed and Solomon 1960, https://doi.org/10.1137/0108018. x^5 + x^2 + 1 is primitive: Lidl and
 * Niederreiter, Introduction to Finite Fields, https://doi.org/10.1017/CBO9781139172769, tables of primitive polynomials.
 */
function syndrome(symbols: readonly number[]): number {
  return symbols.reduce((sum, symbol) => times(sum, 2) ^ symbol, 0);
}

/**
 * A code from nine whole numbers from 0 to 31, each equally likely: `byte & 31` of the device’s good source. 45 bits.
 * Anything else is a mistake in the program and is thrown.
 */
export function makeCode(symbols: readonly number[]): ParticipantCode {
  if (symbols.length !== codeLength - 1 || symbols.some((symbol) => alphabet[symbol] === undefined)) {
    throw new RangeError('a code is made of nine whole numbers from 0 to 31');
  }
  // The last place has the weight one, so that it can bring any sum to the mark.
  const whole = [...symbols, syndrome([...symbols, 0]) ^ mark];
  return whole.map((symbol) => alphabet[symbol]).join('') as ParticipantCode;
}

/** The symbol of the alphabet that a typed character stands for. */
function symbolOf(typed: string): string | undefined {
  const plain = typed.normalize('NFKC').replace(/^[a-z]$/, (letter) => letter.toUpperCase());
  const symbol = lookalikes[plain] ?? plain;
  return symbol.length === 1 && alphabet.includes(symbol) ? symbol : undefined;
}

/** A code as a person types or pastes it: in any case, grouped or not, full-width or not. */
export function readCode(typed: string): ReadCode {
  const characters = Array.from(typed).filter((character) => !separator.test(character));
  const symbols: string[] = [];
  for (const [index, character] of characters.entries()) {
    const symbol = symbolOf(character);
    if (symbol === undefined) return { kind: 'wrong-symbol', symbol: character, position: index + 1 };
    symbols.push(symbol);
  }
  const { length } = symbols;
  if (length < codeLength) return { kind: 'too-short', length };
  if (length > codeLength) return { kind: 'too-long', length };
  if (syndrome(symbols.map((symbol) => alphabet.indexOf(symbol))) !== mark) return { kind: 'check-failed' };
  return { kind: 'ok', code: symbols.join('') as ParticipantCode };
}

/** XXXXX-XXXXX, as it is shown and printed. */
export function codeInGroups(code: ParticipantCode): string {
  return `${code.slice(0, groupLength)}-${code.slice(groupLength)}`;
}
