import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { codeInGroups, makeCode, readCode } from '#domain/code/participant-code.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const code = fc.array(fc.integer({ min: 0, max: 31 }), { minLength: 9, maxLength: 9 }).map(makeCode);
const place = fc.integer({ min: 0, max: 9 });

function replaced(text: string, at: number, symbol: string): string {
  return text.slice(0, at) + symbol + text.slice(at + 1);
}

describe('makeCode', () => {
  it('keeps giving the check symbols it gave when it was released, so that printed codes stay good', () => {
    const made = [
      [0, 0, 0, 0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 0, 0, 1],
      [0, 1, 2, 3, 4, 5, 6, 7, 8],
      [31, 30, 29, 28, 27, 26, 25, 24, 23],
    ].map(makeCode);
    expect(made).toEqual(['000000000X', '000000001Z', '012345678M', 'ZYXWVTSRQ9']);
  });

  it('uses the alphabet without I, L, O and U, and can reach every symbol at every place', () => {
    const codes = Array.from({ length: 32 }, (_, symbol) => makeCode(Array.from({ length: 9 }, () => symbol)));
    for (let at = 0; at < 10; at += 1) expect(new Set(codes.map((one) => one[at]))).toEqual(new Set(alphabet));
  });

  it.each([
    [[]],
    [[1, 2, 3, 4, 5, 6, 7, 8]],
    [[0, 0, 0, 0, 0, 0, 0, 0, 32]],
    [[0, 0, 0, 0, 0, 0, 0, 0, -1]],
    [[0, 0, 0, 0, 0, 0, 0, 0, 0.5]],
  ])('throws at %j', (symbols: readonly number[]) => {
    expect(() => makeCode(symbols)).toThrow(RangeError);
  });
});

describe('the check symbol', () => {
  it('notices every single wrong symbol', () => {
    fc.assert(
      fc.property(code, place, (one, at) => {
        for (const symbol of alphabet) {
          expect(readCode(replaced(one, at, symbol)).kind).toBe(symbol === one[at] ? 'ok' : 'check-failed');
        }
      }),
    );
  });

  it('notices every swap of two different symbols, near or far', () => {
    fc.assert(
      fc.property(code, (one) => {
        for (let first = 0; first < 10; first += 1) {
          for (let second = first + 1; second < 10; second += 1) {
            const [a = '', b = ''] = [one[first], one[second]];
            const read = readCode(replaced(replaced(one, first, b), second, a));
            expect(read.kind).toBe(a === b ? 'ok' : 'check-failed');
          }
        }
      }),
    );
  });

  it.each(['0000000000', '1111111111', '0123456789', '1234567890', '9876543210', '0987654321', 'ABCDEFGHJK', '1212121212'])(
    'turns away %s, which people type to get past a question',
    (typed) => {
      expect(readCode(typed)).toEqual({ kind: 'check-failed' });
    },
  );

  it('lets one in thirty-two guesses pass, as one symbol must', () => {
    const rest = '7K3QM2ZP9';
    expect(Array.from(alphabet).filter((symbol) => readCode(rest + symbol).kind === 'ok')).toHaveLength(1);
  });
});

describe('readCode', () => {
  it('reads what codeInGroups wrote', () => {
    fc.assert(
      fc.property(code, (one) => {
        expect(codeInGroups(one)).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
        expect(readCode(codeInGroups(one))).toEqual({ kind: 'ok', code: one });
      }),
    );
  });

  it('does not mind case, separators, full-width letters and look-alikes', () => {
    const separators = fc.array(
      fc.constantFrom('', ' ', '-', '‑', '–', '—', '−', '－', 'ー', '\u00A0', '\u3000', '\u200B', '\u200F', '\u00AD', '_', '\n'),
      {
        minLength: 11,
        maxLength: 11,
      },
    );
    const wide = (letter: string) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0);
    const spelling = fc.constantFrom(
      (letter: string) => letter,
      (letter: string) => letter.toLowerCase(),
      wide,
      (letter: string) => wide(letter.toLowerCase()),
      (letter: string) => ({ '0': 'O', '1': 'l' })[letter] ?? letter,
      (letter: string) => ({ '0': 'o', '1': 'I' })[letter] ?? letter,
      (letter: string) => ({ '0': 'Ｏ', '1': 'ｉ' })[letter] ?? letter,
    );
    fc.assert(
      fc.property(code, separators, fc.array(spelling, { minLength: 10, maxLength: 10 }), (one, between, spellings) => {
        const typed =
          Array.from(one, (letter, index) => (between[index] ?? '') + (spellings[index]?.(letter) ?? letter)).join('') +
          (between[10] ?? '');
        expect(readCode(typed)).toEqual({ kind: 'ok', code: one });
      }),
    );
  });

  it.each([
    ['7K3QU-2ZP9X', 'U', 5],
    ['7k3qu-2zp9x', 'u', 5],
    ['!', '!', 1],
    ['7K3.M2ZP9X', '.', 4],
    ['7K3QМ2ZP9X', 'М', 5],
    ['7K3é', 'é', 4],
    ['ß', 'ß', 1],
    ['½', '½', 1],
    ['7 🌱', '🌱', 2],
  ])('fault 44: refuses %j and says which symbol', (typed, symbol, position) => {
    expect(readCode(typed)).toEqual({ kind: 'wrong-symbol', symbol, position });
  });

  it('counts', () => {
    expect(readCode('')).toEqual({ kind: 'too-short', length: 0 });
    expect(readCode('7K3QM-2ZP9')).toEqual({ kind: 'too-short', length: 9 });
    expect(readCode('7K3QM-2ZP9X-0')).toEqual({ kind: 'too-long', length: 11 });
  });

  it('never throws, and what it gives out it reads again as the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const read = readCode(typed);
        if (read.kind === 'ok') expect(readCode(read.code)).toEqual(read);
        else expect(['too-short', 'too-long', 'wrong-symbol', 'check-failed']).toContain(read.kind);
      }),
    );
  });
});
