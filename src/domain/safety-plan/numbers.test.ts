import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ownLines } from '#domain/safety-plan/numbers.ts';

describe('numbers in own lines', () => {
  it.each<[string, string | undefined]>([
    ['Ama, 020 7946 0958', '020 7946 0958'],
    ['Ama +44 20 7946 0958 (after work)', '+44 20 7946 0958'],
    ['Mum (0151) 496-0123', '(0151) 496-0123'],
    ['The line: 116 123', '116 123'],
    ['06 12 34 56 78', '06 12 34 56 78'],
    ['My aunt, since 1998', undefined],
    ['Walk 10-12 minutes, at 17:30', undefined],
    ['Since 2026-03-12 I go there', undefined],
    ['On 12-03-2026', undefined],
    ['12.03.2026 and 12/03/2026', undefined],
    ['Room 300', undefined],
    ['12345678901234567890', undefined],
    ['no number at all', undefined],
  ])('%s', (line, number) => {
    expect(ownLines(line)[0]?.call?.number).toBe(number);
  });

  it('leaves out empty lines and keeps the words as they are', () => {
    expect(ownLines('\n  Ama \n\nBo')).toEqual([{ words: 'Ama' }, { words: 'Bo' }]);
  });

  it('never calls a digit that was not written, in another order, or from two lines', () => {
    const part = fc.constantFrom('0', '1', '23', '456', ' ', '-', '(', ')', '+', 'a', '.', '\n', '/', ':');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        for (const { words, call } of ownLines(parts.join(''))) {
          if (call === undefined) continue;
          expect(words).toContain(call.number);
          expect(call.href).toMatch(/^tel:\+?\d{6,15}$/);
          expect(call.href.replaceAll(/\D/g, '')).toBe(call.number.replaceAll(/\D/g, ''));
        }
      }),
    );
  });
});
