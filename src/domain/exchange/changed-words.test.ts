import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compareWords, type Stretch } from './changed-words.ts';

const whole = (stretches: readonly Stretch[]) => stretches.map(({ text }) => text).join('');
const of = (kind: Stretch['kind'], stretches: readonly Stretch[]) => stretches.filter((one) => one.kind === kind).map(({ text }) => text);
const words = fc.array(fc.constantFrom('I ', 'rang ', 'her ', 'late. ', '\n', 'no '), { maxLength: 12 }).map((parts) => parts.join(''));

/** The most words that both have in one order, by trying every way: slow and plain. */
function longest(one: readonly string[], other: readonly string[]): number {
  const [first, ...rest] = one;
  if (first === undefined || other.length === 0) return 0;
  const at = other.indexOf(first);
  return Math.max(longest(rest, other), at === -1 ? 0 : 1 + longest(rest, other.slice(at + 1)));
}

describe('two versions', () => {
  it('are each whole, letter by letter, and both say the same of what stayed', () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.string()), fc.oneof(words, fc.string()), (before, after) => {
        const compared = compareWords(before, after);
        expect([whole(compared.before), whole(compared.after)]).toEqual([before, after]);
        expect(of('same', compared.before).join('')).toBe(of('same', compared.after).join(''));
        for (const side of [compared.before, compared.after]) {
          for (const [nth, { kind, text }] of side.entries()) expect([text === '', kind === side[nth - 1]?.kind]).toEqual([false, false]);
        }
      }),
    );
  });

  it('keep as many words as any way of looking could keep', () => {
    const list = fc.array(fc.constantFrom('a ', 'b ', 'c '), { maxLength: 7 });
    fc.assert(
      fc.property(list, list, (one, other) => {
        const same = of('same', compareWords(one.join(''), other.join('')).before).join('');
        expect(same.length / 2).toBe(longest(one, other));
      }),
    );
  });

  it.each<readonly [string, string, readonly string[], readonly string[]]>([
    ['I rang her.', 'I rang her.', [], []],
    ['I rang her late.', 'I rang him late.', ['her '], ['him ']],
    ['I rang.', 'Then I rang.', [], ['Then ']],
    ['I rang her late that day.', 'I wrote her early that day.', ['rang ', 'late '], ['wrote ', 'early ']],
    ['I rang.', '', ['I rang.'], []],
    ['I rang her, then I rang her.', 'I rang her.', ['her, then I rang '], []],
    ['I saw her. She came.', 'I saw her. Then she left. She came.', [], ['Then she left. ']],
  ])('%j becomes %j', (before, after, ...changed) => {
    const compared = compareWords(before, after);
    expect([of('changed', compared.before), of('changed', compared.after)]).toEqual(changed);
  });

  it('of great length are changed as a whole between what stayed at both ends', () => {
    const long = (word: string) => Array.from({ length: 1001 }, (_, nth) => `${word}${nth} same `).join('');
    const compared = compareWords(`Begin ${long('a')}end`, `Begin ${long('b')}end`);
    expect(compared.before.map(({ kind }) => kind)).toEqual(['same', 'changed', 'same']);
    expect(of('same', compared.before)[0]).toBe('Begin ');
  });
});
