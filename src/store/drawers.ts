import type { ManyDrawers, SingleDrawers } from '#domain/record/schema.ts';

import type { Row } from './cellar.ts';
import type { Codec } from './codec.ts';
import { outcomeOf } from './faults.ts';
import type { GuardedCellar } from './guarded-cellar.ts';
import { StoreReadError, type Drawers, type ManyDrawer, type SingleDrawer, type WriteOutcome } from './store.ts';
import { onlyId, type DrawerName } from './drawer-names.ts';

/** How often a change is asked again because another window was quicker, before giving up. */
const mostTries = 20;

type SingleName = keyof SingleDrawers;
type ManyName = keyof ManyDrawers;

/** All drawers, on any cellar. Values are sealed before the transaction opens and opened after it closed. */
export function createDrawers(cellar: GuardedCellar, codec: Codec): Drawers {
  function single<Name extends SingleName>(drawer: Name): SingleDrawer<SingleDrawers[Name]> {
    type Value = SingleDrawers[Name];
    const place = { drawer, id: onlyId };

    async function look(): Promise<{ readonly row: Row | undefined; readonly value: Value | undefined }> {
      const [row] = (await cellar.look({ rows: [place] })).rows;
      return { row, value: row === undefined ? undefined : await openRow<Value>(codec, drawer, row) };
    }

    async function changeOnce(change: (old: Value | undefined) => Value): Promise<WriteOutcome | 'overtaken'> {
      const before = await look();
      const value = change(before.value);
      // Already kept: an empty write still says so by the rules of the guard.
      const unchanged = before.row !== undefined && value === before.value;
      const body = unchanged ? undefined : await codec.seal(drawer, onlyId, value);
      let overtaken = false;
      const outcome = await cellar.write({ rows: [place] }, ({ rows: [row] }, meta) => {
        overtaken = row?.seq !== before.row?.seq;
        if (overtaken || body === undefined) return undefined;
        const seq = meta.seq + 1;
        return { put: [{ drawer, row: { id: onlyId, seq, body } }], seq, count: meta.count + (row === undefined ? 1 : 0) };
      });
      return overtaken ? 'overtaken' : outcome;
    }

    return {
      read: async () => (await look()).value,
      change: (change) =>
        cellar.inTurn(() =>
          asOutcome(async () => {
            for (let tries = 0; tries < mostTries; tries += 1) {
              const outcome = await changeOnce(change);
              if (outcome !== 'overtaken') return outcome;
            }
            return { kind: 'failed', name: 'Overtaken' };
          }),
        ),
    };
  }

  function many<Name extends ManyName>(drawer: Name): ManyDrawer<ManyDrawers[Name]> {
    type Value = ManyDrawers[Name];
    return {
      async all() {
        const [rows = []] = (await cellar.look({ drawers: [drawer] })).drawers;
        return openRows<Value>(codec, drawer, rows);
      },
      async find(id) {
        const [row] = (await cellar.look({ rows: [{ drawer, id }] })).rows;
        return row === undefined ? undefined : openRow<Value>(codec, drawer, row);
      },
      save: (value) =>
        cellar.inTurn(() =>
          asOutcome(async () => {
            const { id } = value;
            const body = await codec.seal(drawer, id, value);
            return cellar.write({ rows: [{ drawer, id }] }, ({ rows: [before] }, meta) => {
              const seq = meta.seq + 1;
              // The number of the first save stays: rows keep the order in which they were begun.
              const row = { id, seq: before?.seq ?? seq, body };
              return { put: [{ drawer, row }], seq, count: meta.count + (before === undefined ? 1 : 0) };
            });
          }),
        ),
      remove: (id) =>
        cellar.inTurn(() =>
          asOutcome(() =>
            cellar.write({ rows: [{ drawer, id }] }, ({ rows: [before] }, meta) =>
              before === undefined ? undefined : { remove: [{ drawer, id }], seq: meta.seq + 1, count: meta.count - 1 },
            ),
          ),
        ),
    };
  }

  return {
    settings: single('settings'),
    progress: single('progress'),
    choices: single('choices'),
    plan: single('plan'),
    pieces: many('pieces'),
    sittings: many('sittings'),
    rungs: many('rungs'),
    checkIns: many('checkIns'),
    readings: many('readings'),
    moods: many('moods'),
    consents: many('consents'),
  };
}

/** What was written was a value of this drawer, so what is opened is one. Files from elsewhere are checked in domain/export. */
export async function openRow<T>(codec: Codec, drawer: DrawerName, row: Row): Promise<T> {
  try {
    return (await codec.open(drawer, row.id, row.body)) as T;
  } catch (error) {
    throw new StoreReadError({ kind: 'failed', name: 'UnreadableRow' }, error);
  }
}

/** One row that cannot be opened must not hide the others. It stays where it is. */
export async function openRows<T>(codec: Codec, drawer: DrawerName, rows: readonly Row[]): Promise<readonly T[]> {
  const opened = await Promise.allSettled(rows.map((row) => openRow<T>(codec, drawer, row)));
  return opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

async function asOutcome(work: () => Promise<WriteOutcome>): Promise<WriteOutcome> {
  try {
    return await work();
  } catch (error) {
    return error instanceof StoreReadError ? error.outcome : outcomeOf(error);
  }
}
