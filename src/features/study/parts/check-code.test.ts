import { describe, expect, it } from 'vitest';

import { codeInGroups } from '#domain/code/participant-code.ts';

import { codeNumber, samplePlan, sampleStudy } from '../sample.test-data.ts';
import { checkCode } from './check-code.ts';

const study = sampleStudy(['everything-arm', 'waiting-arm']);

describe('a typed code', () => {
  it('is taken in any way of writing, with the seal that belongs to it', async () => {
    const code = codeNumber(1);
    for (const typed of [code, codeInGroups(code), ` ${code.toLowerCase()} `]) {
      expect(await checkCode(typed, study)).toEqual({ kind: 'ok', code, sealed: study.sealed[1]?.sealed });
    }
  });

  it('is refused with the reason', async () => {
    const code = codeNumber(0);
    expect(await checkCode('   ', study)).toEqual({ kind: 'empty' });
    expect(await checkCode(code.slice(0, 6), study)).toEqual({ kind: 'too-short', length: 6 });
    expect(await checkCode(`${code}7`, study)).toEqual({ kind: 'too-long', length: 11 });
    expect(await checkCode(`${code.slice(0, 3)}?${code.slice(4)}`, study)).toEqual({ kind: 'wrong-symbol', symbol: '?', position: 4 });
    expect(await checkCode(`${code.slice(1)}${code.slice(0, 1)}`, study)).toEqual({ kind: 'check-failed' });
    expect(await checkCode(codeNumber(5), study)).toEqual({ kind: 'not-on-list' });
  });

  it('need not be on a list in a study whose codes are its own', async () => {
    const own = sampleStudy([], { ...samplePlan, allocation: 'drawn', codes: 'own' });
    expect(await checkCode(codeNumber(5), own)).toEqual({ kind: 'ok', code: codeNumber(5), sealed: undefined });
  });
});
