import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { freshBrowser } from '../stand-ins.test-data.ts';
import { trySecret } from './wrong-tries.ts';

const nowMs = 1_800_000_000_000;
const clock = () => nowMs;

beforeEach(() => {
  freshBrowser();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function kept(): unknown {
  return JSON.parse(localStorage.getItem('cairn-tries') ?? 'null') as unknown;
}

describe('the count of wrong tries', () => {
  it('fault 33: counts before it looks, and is cleared by the right secret', async () => {
    const seen: unknown[] = [];
    const look = async (value: string | undefined) => {
      seen.push(kept());
      return value;
    };
    expect(await trySecret(clock, () => look(undefined))).toEqual({ kind: 'wrong' });
    expect(await trySecret(clock, () => look('key'))).toEqual({ kind: 'opened', value: 'key' });
    expect(seen).toEqual([
      { count: 1, lastMs: nowMs },
      { count: 2, lastMs: nowMs },
    ]);
    expect(kept()).toEqual({});
  });

  it.each([
    [new RangeError('no memory'), { kind: 'no-memory' }],
    [new TypeError('bent'), { kind: 'failed', name: 'TypeError' }],
    ['no error at all', { kind: 'failed', name: 'Unknown' }],
  ])('stays as it was when the phone could not look: %s', async (fault, outcome) => {
    for (const before of [{}, { count: 2, lastMs: nowMs - 5 }]) {
      localStorage.setItem('cairn-tries', JSON.stringify(before));
      expect(await trySecret(clock, () => Promise.reject(fault))).toEqual(outcome);
      expect(kept()).toEqual(before);
    }
  });

  it.each([
    ['nothing', null],
    ['a list', [1]],
    ['a count alone', { count: 50 }],
    ['a time alone', { lastMs: nowMs }],
    ['words for numbers', { count: '50', lastMs: nowMs }],
    ['a time in words', { count: 50, lastMs: String(nowMs) }],
  ])('begins anew over %s, which somebody else left there', async (_name, left) => {
    localStorage.setItem('cairn-tries', JSON.stringify(left));
    expect(await trySecret(clock, async () => undefined)).toEqual({ kind: 'wrong' });
    expect(kept()).toEqual({ count: 1, lastMs: nowMs });
  });

  it('does not look while it is time to wait', async () => {
    localStorage.setItem('cairn-tries', JSON.stringify({ count: 4, lastMs: nowMs }));
    const look = vi.fn<() => Promise<string>>(async () => 'key');
    expect(await trySecret(clock, look)).toEqual({ kind: 'wait', seconds: 5 });
    expect(look).not.toHaveBeenCalled();
  });
});
