import { describe, expect, it } from 'vitest';

import { createAutosave, type Autosave } from './autosave.ts';
import { manualClock, type ManualClock } from './stand-ins.test-data.ts';
import type { WriteOutcome } from './store.ts';

type Page = {
  readonly autosave: Autosave<unknown>;
  readonly clock: ManualClock;
  readonly type: (value: unknown) => void;
  /** What was handed to be written, and the way to end the oldest of them. */
  readonly writes: readonly unknown[];
  readonly end: (outcome: WriteOutcome | Error) => Promise<void>;
  readonly told: readonly string[];
};

function page(first: unknown): Page {
  const clock = manualClock();
  const autosave = createAutosave<unknown>({ delayMs: 300, clock });
  const writes: unknown[] = [];
  const endings: { readonly give: (outcome: WriteOutcome) => void; readonly fail: (error: Error) => void }[] = [];
  const told: string[] = [];
  autosave.watch(() => told.push(autosave.status().kind));
  function save(value: unknown): Promise<WriteOutcome> {
    writes.push(value);
    return new Promise((give, fail) => endings.push({ give, fail }));
  }
  autosave.take(first, save);
  return {
    autosave,
    clock,
    type: (value) => autosave.take(value, save),
    writes,
    async end(outcome) {
      const ending = endings.shift();
      if (outcome instanceof Error) ending?.fail(outcome);
      else ending?.give(outcome);
      for (let turns = 0; turns < 10; turns += 1) await Promise.resolve();
    },
    told,
  };
}

describe('autosave', () => {
  it('writes nothing for what stood there first, or while nothing is loaded', async () => {
    const { autosave, clock, type, writes } = page(undefined);
    type(undefined);
    type('loaded');
    type('loaded');
    await autosave.flush();
    expect([clock.waiting(), writes, autosave.status()]).toEqual([0, [], { kind: 'idle' }]);
  });

  it('fault 4: writes after half a second at the latest, also when the value never rests', () => {
    const waits = new Map<number, () => void>();
    const autosave = createAutosave<string>({
      delayMs: 300,
      clock: {
        afterMs(ms, act) {
          waits.set(ms, act);
          return () => void (waits.get(ms) === act && waits.delete(ms));
        },
      },
    });
    const writes: string[] = [];
    async function save(value: string): Promise<WriteOutcome> {
      writes.push(value);
      return { kind: 'saved' };
    }
    autosave.take('', save);
    autosave.take('a', save);
    const first = waits.get(500);
    for (const text of ['ab', 'abc', 'abcd']) autosave.take(text, save);
    // The wait for rest began anew with each letter; the longer one did not.
    expect(waits.get(500)).toBe(first);
    first?.();
    expect(writes).toEqual(['abcd']);
    expect(waits.size).toBe(0);
  });

  it('waits until the value rests, and says kept only after the write was confirmed', async () => {
    const { autosave, clock, type, writes, end } = page('');
    type('a');
    type('ab');
    expect([clock.waiting(), writes, autosave.status().kind]).toEqual([2, [], 'keeping']);
    clock.strike();
    expect([writes, autosave.status().kind]).toEqual([['ab'], 'keeping']);
    await end({ kind: 'saved' });
    expect(autosave.status()).toEqual({ kind: 'saved' });
  });

  it('never says kept for an older value than the one on screen', async () => {
    const { autosave, clock, type, writes, end, told } = page('');
    type('a');
    clock.strike();
    type('ab');
    await end({ kind: 'saved' });
    expect([writes, autosave.status().kind]).toEqual([['a', 'ab'], 'keeping']);
    await end({ kind: 'saved' });
    expect(told).toEqual(['keeping', 'saved']);
  });

  it('goes back to not confirmed at the next letter', async () => {
    const { autosave, clock, type, end } = page('');
    type('a');
    clock.strike();
    await end({ kind: 'saved' });
    type('ab');
    expect(autosave.status().kind).toBe('keeping');
    type('a');
    clock.strike();
    expect(autosave.status().kind).toBe('saved');
  });

  it.each(['full', 'closed', 'newer-data'] as const)('says %s, and writes again when asked or when the text changes', async (kind) => {
    const { autosave, clock, type, writes, end } = page('');
    type('a');
    clock.strike();
    await end({ kind });
    expect([autosave.status(), clock.waiting()]).toEqual([{ kind }, 0]);
    const flushed = autosave.flush();
    await end({ kind: 'saved' });
    expect([await flushed, writes]).toEqual([{ kind: 'saved' }, ['a', 'a']]);
  });

  it('says failed when saving throws', async () => {
    const { autosave, clock, type, end } = page('');
    type('a');
    clock.strike();
    await end(new RangeError('a fault'));
    expect(autosave.status()).toEqual({ kind: 'failed', name: 'RangeError' });
  });

  it('writes once where nothing is kept, and says so', async () => {
    const { autosave, clock, type, writes, end } = page('');
    type('a');
    clock.strike();
    await end({ kind: 'not-kept' });
    await autosave.flush();
    expect([autosave.status(), writes]).toEqual([{ kind: 'not-kept' }, ['a']]);
  });

  it('flushes at once, and the newest also when a write is on its way', async () => {
    const { autosave, clock, type, writes, end } = page('');
    type('a');
    const first = autosave.flush();
    type('ab');
    const second = autosave.flush();
    expect([writes, clock.waiting()]).toEqual([['a'], 0]);
    await end({ kind: 'failed', name: 'Error' });
    await end({ kind: 'saved' });
    expect([await first, await second, writes]).toEqual([{ kind: 'saved' }, { kind: 'saved' }, ['a', 'ab']]);
  });

  it('takes a form that is made anew at each render for the same form', async () => {
    const { clock, type, writes, end } = page({ wish: 'sleep', step: '' });
    type({ wish: 'sleep', step: '' });
    expect(clock.waiting()).toBe(0);
    type({ wish: 'sleep', step: 'call' });
    clock.strike();
    await end({ kind: 'saved' });
    expect(writes).toEqual([{ wish: 'sleep', step: 'call' }]);
  });
});
