import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { adviceOn, fewestSigns, isTaken, mostSigns, signsOf } from './passcode.ts';

describe('adviceOn', () => {
  it.each([
    ['', 'too-short'],
    ['a'.repeat(fewestSigns - 1), 'too-short'],
    ['abcde', 'too-short'],
    ['abcdef', 'short'],
    ['aaaaaa', 'one-sign'],
    ['111111', 'one-sign'],
    ['123456', 'digits'],
    ['١٢٣٤٥٦', 'digits'],
    ['12345a', 'short'],
    ['two words', 'short'],
    ['a b c d', 'words'],
    ['the grey heron', 'words'],
    ['  heron  grey  ', 'words'],
    ['herongreygray', 'short'],
    ['herongreygrays', 'words'],
    [`ab${'c'.repeat(mostSigns - 2)}`, 'words'],
    [`ab${'c'.repeat(mostSigns - 1)}`, 'too-long'],
  ] as const)('says of %j: %s', (text, advice) => {
    expect(adviceOn(text)).toBe(advice);
  });

  it.each([
    ['too-short', false],
    ['too-long', false],
    ['one-sign', false],
    ['digits', true],
    ['short', true],
    ['words', true],
  ] as const)('%s is taken: %s', (advice, taken) => {
    expect(isTaken(advice)).toBe(taken);
  });

  it('never takes fewer signs than the least, counted as people count them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const few = signsOf(text).length < fewestSigns;
        expect(few && isTaken(adviceOn(text))).toBe(false);
      }),
    );
  });
});

describe('signsOf', () => {
  it('counts a picture once, and a letter the same however a keyboard composes it', () => {
    expect(signsOf('👣')).toHaveLength(1);
    expect(signsOf('e\u0301')).toEqual(signsOf('é'));
    expect(signsOf('a\nb')).toHaveLength(3);
  });
});
