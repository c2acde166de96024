import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { vi } from 'vitest';

import type { Piece } from '#domain/record/schema.ts';

import type { Channel, News } from './channel.ts';
import type { Clock } from './clock.ts';
import { emptyDrawers, singleNames } from './drawer-names.ts';
import type { StretchPasscode } from '#domain/lock/stretch.ts';
import { openStore, type OpenOutcome, type OpenStoreOptions, type Store } from './index.ts';
import type { Everything } from './store.ts';
import { firstExamples } from './versions/001-first.ts';
import { studiesExamples } from './versions/002-studies.ts';
import { tellingsExamples } from './versions/003-tellings.ts';
import { listsExamples } from './versions/004-lists.ts';

/** Stand-ins for a browser, for the tests of this floor only. Nothing that ships imports this. */

/** Storage that keeps strings; `refuses` makes every call throw, as a browser with blocked cookies does. */
export function fakeStorage(refuses = false): Storage {
  const kept = new Map<string, string>();
  function refuse(): void {
    if (refuses) throw new DOMException('blocked', 'SecurityError');
  }
  return {
    get length() {
      refuse();
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem(key) {
      refuse();
      return kept.get(key) ?? null;
    },
    key(at) {
      refuse();
      return [...kept.keys()][at] ?? null;
    },
    removeItem: (key) => void kept.delete(key),
    setItem(key, value) {
      refuse();
      kept.set(key, value);
    },
  };
}

/** A new, empty browser. */
export function freshBrowser(): IDBFactory {
  const factory = new IDBFactory();
  vi.stubGlobal('indexedDB', factory);
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  vi.stubGlobal('localStorage', fakeStorage());
  vi.stubGlobal('sessionStorage', fakeStorage());
  return factory;
}

export type ManualClock = Clock & {
  /** Runs everything that is being waited for, once. */
  readonly strike: () => void;
  readonly waiting: () => number;
};

export function manualClock(): ManualClock {
  const acts = new Set<() => void>();
  return {
    afterMs(_ms, act) {
      acts.add(act);
      return () => void acts.delete(act);
    },
    strike() {
      const due = [...acts];
      acts.clear();
      for (const act of due) act();
    },
    waiting: () => acts.size,
  };
}

/** Strikes whenever something waits, so that pauses take no time. */
export const hurriedClock: Clock = {
  afterMs(ms, act) {
    // Long waits are for answers that never come; only the short pauses are skipped.
    if (ms < 1000) queueMicrotask(act);
    return () => undefined;
  },
};

/** As many ends of one line as wanted; what one says, the others hear. */
export function channelLine(): () => Channel {
  const ends = new Set<Set<(news: News) => void>>();
  return () => {
    const own = new Set<(news: News) => void>();
    ends.add(own);
    return {
      say(news) {
        for (const other of ends) if (other !== own) for (const listener of other) listener(news);
      },
      listen: (listener) => void own.add(listener),
      close: () => void ends.delete(own),
    };
  };
}

/** As little work as possible, so that a test does not take long. */
export const quickStretch: StretchPasscode = async (text, salt) => {
  const bytes = new TextEncoder().encode(`${text}|${String(salt)}`);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
};

let installs = 0;

/** As the app opens it; it may be locked. */
export function openAny(options: Partial<OpenStoreOptions> = {}): Promise<OpenOutcome> {
  return openStore({
    name: 'cairn',
    newInstallId: () => {
      installs += 1;
      return `install-${installs}`;
    },
    clock: hurriedClock,
    channel: null,
    stretch: quickStretch,
    nowMs: () => 1_800_000_000_000,
    ...options,
  });
}

export async function open(options: Partial<OpenStoreOptions> = {}): Promise<Exclude<OpenOutcome, { readonly kind: 'locked' }>> {
  const outcome = await openAny(options);
  if (outcome.kind === 'locked') throw new Error('the store is locked');
  return outcome;
}

export async function openReady(options: Partial<OpenStoreOptions> = {}): Promise<Store> {
  const outcome = await openAny(options);
  if (outcome.kind !== 'ready') throw new Error(`the store is ${outcome.kind}`);
  return outcome.store;
}

export const at = { utc: '2026-03-02T18:30:00.000Z', offset: 60 };

export function piece(id: string, text: string): Piece {
  return { id, kind: 'note', prompt: 'anything', text, createdAt: at, changedAt: at };
}

/** One thing in every drawer, from the examples of the versions. */
export function somethingEverywhere(): Everything {
  const singles: readonly string[] = singleNames;
  const added = [...firstExamples, ...studiesExamples, ...tellingsExamples, ...listsExamples].filter(({ before }) => before === undefined);
  const entries = added.map(({ drawer, after }) => [drawer, singles.includes(drawer) ? after : [after]]);
  return Object.fromEntries(entries) as Everything;
}

export const emptyEverything: Everything = emptyDrawers();
