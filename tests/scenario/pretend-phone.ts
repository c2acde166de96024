import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { vi } from 'vitest';

import type { Moment } from '#domain/record/schema.ts';
import { addDays, dayOf, type Day } from '#domain/time/day.ts';
import { epochOf, momentAt } from '#domain/time/moment.ts';
import { openStore } from '#store/open-store.ts';
import type { Store, WriteOutcome } from '#store/store.ts';

/** A phone without a screen: where a browser keeps things, and a clock that only moves when it is told to. */
export type Phone = {
  readonly store: Store;
  /** Each look at the clock comes seven seconds after the one before. */
  readonly now: () => Moment;
  readonly today: () => Day;
  readonly setClock: (day: Day, time: string) => void;
  readonly newId: () => string;
};

export function emptyBrowser(): void {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  vi.stubGlobal('localStorage', keptStrings());
  vi.stubGlobal('sessionStorage', keptStrings());
}

function keptStrings(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (place) => [...kept.keys()][place] ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  };
}

/** Nobody sets a lock in these scenarios. */
function noLock(): Promise<never> {
  return Promise.reject(new RangeError('no lock is set here'));
}

/** Opens the store that stands behind the app; a store that keeps nothing, or misses something, is no good here. */
export async function openKept(name: string): Promise<Store> {
  const outcome = await openStore({ name, newInstallId: () => `install-of-${name}`, channel: null, stretch: noLock, nowMs: () => 0 });
  if (outcome.kind !== 'ready' || outcome.loss !== undefined) throw new Error(`the store ${name} did not open whole: ${outcome.kind}`);
  return outcome.store;
}

export function takePhone(store: Store): Phone {
  let wall: Moment = momentAt(0, 0);
  let ids = 0;
  return {
    store,
    now() {
      wall = inLondon(epochOf(wall) + 7000);
      return wall;
    },
    today: () => dayOf(wall),
    setClock(day, time) {
      wall = londonMoment(day, time);
    },
    newId() {
      ids += 1;
      return `id-${ids}`;
    },
  };
}

/** Summer time in the United Kingdom: 29 March to 25 October 2026, from and to 01:00 UTC. */
const summer = [Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 9, 25, 1)] as const;

function inLondon(epochMs: number): Moment {
  return momentAt(epochMs, epochMs >= summer[0] && epochMs < summer[1] ? 60 : 0);
}

/** When the clock on the wall shows this. */
export function londonMoment(day: Day, time: string): Moment {
  const asUtc = Date.parse(`${day}T${time}:00.000Z`);
  const anHourEarlier = inLondon(asUtc - 60 * 60_000);
  return anHourEarlier.offset === 60 ? anHourEarlier : inLondon(asUtc);
}

export function daysFrom(first: Day, count: number): readonly Day[] {
  return Array.from({ length: count }, (_, place) => addDays(first, place));
}

/** Every write of the walk has to be kept: what is not kept would make the proofs below empty. */
export async function keep(writing: Promise<WriteOutcome>): Promise<void> {
  const outcome = await writing;
  if (outcome.kind !== 'saved') throw new Error(`not kept: ${JSON.stringify(outcome)}`);
}
