import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';

import type { Piece } from '#domain/record/schema.ts';

import { failPut, fullDisk } from './full-disk.test-data.ts';
import type { Store } from './index.ts';
import { at, channelLine, emptyEverything, freshBrowser, openAny, piece } from './stand-ins.test-data.ts';

/**
 * The store beside a model of it: any row of saves, changes, removals, whole files, failed writes, locks and closed windows, in two
 * windows at a time. What was said to be saved is there, in its order, in both windows and after opening again; nothing else is.
 */

type Wish = { readonly window: 0 | 1 };
type Step = Wish &
  (
    | { readonly kind: 'save'; readonly ids: readonly string[]; readonly text: string; readonly failsAt: number }
    | { readonly kind: 'change'; readonly id: string; readonly text: string }
    | { readonly kind: 'remove'; readonly ids: readonly string[] }
    | { readonly kind: 'plan'; readonly text: string }
    | { readonly kind: 'replace'; readonly ids: readonly string[]; readonly failsAt: number }
    | { readonly kind: 'merge'; readonly id: string; readonly text: string }
    | { readonly kind: 'lock'; readonly passcode: string }
    | { readonly kind: 'unlock' }
    | { readonly kind: 'reopen' }
  );

const window = fc.constantFrom(0 as const, 1 as const);
const id = fc.constantFrom('a', 'b', 'c', 'd');
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 3 });
const text = fc.string({ unit: 'grapheme', maxLength: 12 });
/** Which write of the step the disk refuses; 0 for none. */
const failsAt = fc.oneof({ arbitrary: fc.constant(0), weight: 3 }, { arbitrary: fc.integer({ min: 1, max: 4 }), weight: 1 });

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ window, kind: fc.constant('save' as const), ids, text, failsAt }),
  fc.record({ window, kind: fc.constant('change' as const), id, text }),
  fc.record({ window, kind: fc.constant('remove' as const), ids }),
  fc.record({ window, kind: fc.constant('plan' as const), text }),
  fc.record({ window, kind: fc.constant('replace' as const), ids, failsAt }),
  fc.record({ window, kind: fc.constant('merge' as const), id, text }),
  fc.record({ window, kind: fc.constant('lock' as const), passcode: fc.constantFrom('three grey stones', 'a red kettle') }),
  fc.record({ window, kind: fc.constant('unlock' as const) }),
  fc.record({ window, kind: fc.constant('reopen' as const) }),
);

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Runs `work` while the n-th write throws as a full disk does; says whether it came to that. */
async function onFullDisk<T>(nth: number, work: () => Promise<T>): Promise<{ readonly came: T; readonly refused: boolean }> {
  const disk = failPut(nth, fullDisk);
  const came = await work();
  disk.mend();
  return { came, refused: nth > 0 && disk.asked() >= nth };
}

class Phone {
  readonly #line = channelLine();
  readonly #windows: (Store | undefined)[] = [undefined, undefined];
  pieces = new Map<string, Piece>();
  wish: string | undefined;
  passcode: string | undefined;

  async open(which: 0 | 1): Promise<Store> {
    const there = this.#windows[which];
    if (there !== undefined) return there;
    const outcome = await openAny({ channel: this.#line() });
    if (outcome.kind === 'ready' && this.passcode === undefined) return this.#keep(which, outcome.store);
    if (outcome.kind !== 'locked' || this.passcode === undefined) throw new Error(`a window is ${outcome.kind}`);
    const unlocked = await outcome.unlock({ way: 'passcode', text: this.passcode });
    if (unlocked.kind !== 'opened' || unlocked.outcome.kind !== 'ready') throw new Error(`the lock is ${unlocked.kind}`);
    return this.#keep(which, unlocked.outcome.store);
  }

  #keep(which: 0 | 1, store: Store): Store {
    this.#windows[which] = store;
    return store;
  }

  close(which: 0 | 1): void {
    this.#windows[which]?.close();
    this.#windows[which] = undefined;
  }

  /** Another key has closed the rows: the other window writes nothing more, and is loaded again. */
  async expectShut(which: 0 | 1): Promise<void> {
    const store = this.#windows[which];
    if (store === undefined) return;
    expect(await store.pieces.save(piece('late', 'must not land'))).toEqual({ kind: 'closed' });
    this.close(which);
  }

  /** What each open window reads, beside what it should. */
  async looks(): Promise<{ readonly read: readonly unknown[]; readonly wanted: readonly unknown[] }> {
    const open = this.#windows.filter((one) => one !== undefined);
    const wanted = { pieces: [...this.pieces.values()], wish: this.wish };
    const read = open.map(async (store) => ({ pieces: await store.pieces.all(), wish: (await store.plan.read())?.wish }));
    return { read: await Promise.all(read), wanted: open.map(() => wanted) };
  }

  put(rows: readonly Piece[]): void {
    for (const row of rows) this.pieces.set(row.id, row);
  }
}

const saved = { kind: 'saved' };

async function take(phone: Phone, wanted: Step): Promise<void> {
  const store = await phone.open(wanted.window);
  const other = wanted.window === 0 ? 1 : 0;
  switch (wanted.kind) {
    case 'save': {
      const rows = wanted.ids.map((one) => piece(one, wanted.text));
      const { came, refused } = await onFullDisk(wanted.failsAt, () => store.pieces.save(rows));
      expect(came).toEqual(refused ? { kind: 'full' } : saved);
      if (!refused) phone.put(rows);
      return;
    }
    case 'change': {
      const before = phone.pieces.get(wanted.id);
      expect(await store.pieces.change(wanted.id, (old) => old && { ...old, text: wanted.text })).toEqual(saved);
      if (before !== undefined) phone.put([{ ...before, text: wanted.text }]);
      return;
    }
    case 'remove':
      expect(await store.pieces.remove(wanted.ids)).toEqual(saved);
      for (const one of wanted.ids) phone.pieces.delete(one);
      return;
    case 'plan': {
      const empty = { wish: '', outcome: '', obstacle: '', feeling: '', act: '', step: '', place: '', changedAt: at };
      expect(await store.plan.change((old) => ({ ...empty, ...old, wish: wanted.text }))).toEqual(saved);
      phone.wish = wanted.text;
      return;
    }
    case 'replace': {
      const rows = wanted.ids.map((one) => piece(one, 'from a file'));
      const { came, refused } = await onFullDisk(wanted.failsAt, () => store.replaceEverything({ ...emptyEverything, pieces: rows }));
      expect(came).toEqual(refused ? { kind: 'full' } : saved);
      if (refused) return;
      phone.pieces = new Map(rows.map((row) => [row.id, row]));
      phone.wish = undefined;
      return;
    }
    case 'merge': {
      const row = piece(wanted.id, wanted.text);
      const merged = await store.changeEverything((old) => ({
        ...old,
        pieces: [...old.pieces.filter(({ id: one }) => one !== row.id), row],
      }));
      expect(merged).toEqual(saved);
      phone.put([row]);
      return;
    }
    case 'lock': {
      const { passcode } = phone;
      const lock = store.lock;
      const outcome =
        passcode === undefined ? lock.set(wanted.passcode) : lock.change({ way: 'passcode', text: passcode }, wanted.passcode);
      expect(await outcome).toEqual(saved);
      phone.passcode = wanted.passcode;
      if (passcode === undefined) await phone.expectShut(other);
      return;
    }
    case 'unlock': {
      if (phone.passcode === undefined) return;
      expect(await store.lock.remove({ way: 'passcode', text: phone.passcode })).toEqual(saved);
      phone.passcode = undefined;
      return;
    }
    case 'reopen':
      phone.close(wanted.window);
      await phone.open(wanted.window);
  }
}

describe('the store, beside a model of it', () => {
  it('holds what it said it saved, and nothing else, whatever is done in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        freshBrowser();
        const phone = new Phone();
        for (const wanted of steps) {
          await take(phone, wanted);
          const { read, wanted: modelled } = await phone.looks();
          expect(read).toEqual(modelled);
        }
        phone.close(0);
        phone.close(1);
        await phone.open(0);
        const { read, wanted } = await phone.looks();
        expect(read).toEqual(wanted);
      }),
      { numRuns: 100 },
    );
  });
});
