import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

import { readCode } from '#domain/code/participant-code.ts';
import { sampleStudy } from '#domain/study/sample.test-data.ts';
import { openSealed, tagOf } from '#formats/seal.ts';
import { chanceFrom } from '#formats/seeded-chance.ts';

import { closedListText, makeCodes, sealedListText, usualBlocks, type Request } from './make-codes.ts';
import { checkBalance } from './pretend/rehearse.ts';

/** On a busy machine the work, not the waiting, may take long. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const { plan } = sampleStudy();
const salt = plan.salt ?? '';

function request(changes: Partial<Request> = {}, seed = 'test'): Request {
  const digits = chanceFrom(`${seed} bytes`);
  return {
    plan,
    salt,
    count: 40,
    blocks: usualBlocks(plan.arms),
    strata: [],
    taken: [],
    chance: { draw: chanceFrom(seed), bytes: (count) => Uint8Array.from({ length: count }, () => digits() * 256) },
    ...changes,
  };
}

function made(changes: Partial<Request> = {}, seed?: string) {
  const codes = makeCodes(request(changes, seed));
  if (codes.kind !== 'ok') throw new Error(codes.kind);
  return codes;
}

describe('makeCodes', () => {
  it('seals each code with the arm of the list, and with no other code', () => {
    const { list, sealed } = made();
    const lines = new Map(sealed.map((line) => [line.tag, line.sealed]));
    expect(lines.size).toBe(40);
    for (const [at, { code, arm }] of list.entries()) {
      expect(readCode(code)).toEqual({ kind: 'ok', code });
      const own = lines.get(tagOf({ study: plan.id, salt, code })) ?? '';
      expect(openSealed({ study: plan.id, salt, code, sealed: own })).toEqual({ kind: 'ok', arm });
      const other = list[(at + 1) % list.length];
      if (other === undefined) throw new Error('no other code');
      expect(openSealed({ study: plan.id, salt, code: other.code, sealed: own })).toEqual({ kind: 'damaged' });
      expect(openSealed({ study: 'another', salt, code, sealed: own })).toEqual({ kind: 'damaged' });
    }
  });

  it('tells in the sealed list neither codes nor arms nor the order they are given out in', () => {
    const { list, sealed } = made({ count: 120 });
    const text = sealedListText(sealed);
    expect(list.filter(({ code, arm }) => text.includes(code) || text.includes(arm))).toEqual([]);
    expect(sealed.map(({ tag }) => tag)).toEqual(sealed.map(({ tag }) => tag).toSorted());
    expect(new Set(sealed.map((line) => line.sealed.length)).size).toBe(1);
  });

  it('is in balance in every whole block of every stratum, whatever the shares', () => {
    const shares = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(shares, fc.boolean(), fc.integer({ min: 1, max: 60 }), fc.string(), (...[parts, strata, count, seed]) => {
        const arms = parts.map((share, at) => ({ id: `arm-${at}`, share, features: 'all' as const }));
        const { list } = made(
          { plan: { ...plan, arms }, blocks: usualBlocks(arms), count, strata: strata ? ['north', 'south'] : [] },
          seed,
        );
        expect(list).toHaveLength(strata ? 2 * count : count);
        checkBalance(list, arms);
      }),
      { numRuns: 12 },
    );
  });

  it('would be found out of balance', () => {
    const { list } = made();
    const skewed = list.map((line) => (line.number === 1 ? { ...line, arm: line.arm === 'path' ? 'doors' : 'path' } : line));
    expect(() => checkBalance(skewed, plan.arms)).toThrow('block /1 has');
  });

  it('never gives a code that was given before', () => {
    const first = made();
    const again = made({ taken: first.sealed.map(({ tag }) => tag) });
    const codes = [...first.list, ...again.list].map(({ code }) => code);
    expect(new Set(codes).size).toBe(80);
  });

  it('binds no arm where codes are people’s own', () => {
    const { list, sealed } = made({ plan: { ...plan, codes: 'own' } });
    expect(new Set(list.map(({ arm }) => arm))).toEqual(new Set(['']));
    expect(sealed).toEqual([]);
  });

  it('refuses blocks that cannot be in balance', () => {
    expect(makeCodes(request({ blocks: [6] }))).toEqual({ kind: 'wrong-block', multipleOf: 4 });
    expect(makeCodes(request({ strata: ['a', 'a'] })).kind).toBe('wrong-request');
  });

  it('writes a list that any program reads', () => {
    const { list } = made({ count: 2, strata: ['north'] });
    const rows = list.map(({ number, code, stratum, block, arm }) => `${number},${code},${stratum},${block},${arm}`);
    expect(closedListText(list)).toBe(`number,code,stratum,block,arm\r\n${rows.join('\r\n')}\r\n`);
  });
});
