import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cutBytes, leftBehind, partsOf, stretchId, stretchNamed } from './stretches.ts';

describe('stretches', () => {
  it('have names that tell where they belong', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 0, max: 999_999 }), (recording, order) => {
        // A line break in a name cannot come from here, and would not be found again.
        fc.pre(!/[\n\r\u2028\u2029]/.test(recording));
        expect(stretchNamed(stretchId(recording, order))).toEqual({ recording, order });
      }),
    );
    expect(stretchNamed('v.1.0')).toEqual({ recording: 'v.1', order: 0 });
    expect(stretchNamed('\nv1.0')).toBeUndefined();
    expect(stretchNamed('v1.1234567890')).toBeUndefined();
    expect(stretchNamed('v1')).toBeUndefined();
    expect(stretchNamed('v1.')).toBeUndefined();
    expect(stretchNamed('v1.01')).toBeUndefined();
  });

  it('are cut without losing or turning round a byte', () => {
    for (const size of [0, 1, 47_999, 48_000, 48_001, 200_000]) {
      const bytes = Uint8Array.from({ length: size }, (_, at) => (at * 7) % 256);
      const pieces = cutBytes(bytes);
      expect(pieces.every((piece) => piece.length > 0 && piece.length <= 48_000)).toBe(true);
      expect(pieces.flatMap((piece) => Array.from(piece))).toEqual(Array.from(bytes));
    }
  });

  it('play in order up to the first that is missing, whichever are there and however they lie', () => {
    const some = fc
      .uniqueArray(fc.record({ order: fc.integer({ min: 0, max: 40 }), begins: fc.option(fc.boolean(), { nil: undefined }) }), {
        selector: ({ order }) => order,
        maxLength: 41,
      })
      .chain((list) => fc.shuffledSubarray(list, { minLength: list.length }));
    fc.assert(
      fc.property(some, (stretches) => {
        const there = new Set(stretches.map(({ order }) => order));
        const missing = Array.from({ length: 42 }, (_, at) => at).find((at) => !there.has(at)) ?? 42;
        const parts = partsOf(stretches);
        expect(parts.flat().map(({ order }) => order)).toEqual(Array.from({ length: missing }, (_, at) => at));
        expect(parts.every((part) => part.length > 0)).toBe(true);
        for (const [at, part] of parts.entries()) {
          if (at > 0) expect(part[0]?.begins).toBe(true);
          expect(part.slice(1).some(({ begins }) => begins === true)).toBe(false);
        }
      }),
    );
  });

  it('without a recording are left behind, and so are recordings without a stretch', () => {
    expect(leftBehind({ recordings: ['a', 'b', 'c'], sounds: ['a.0', 'a.1', 'c.0', 'gone.0', 'odd'] })).toEqual({
      recordings: ['b'],
      sounds: ['gone.0', 'odd'],
    });
  });
});
