import type { ManyDrawers, SingleDrawers } from '#domain/record/schema.ts';

import type { Place, Row } from './cellar.ts';
import type { Codec } from './codec.ts';
import { outcomeOf } from './faults.ts';
import type { GuardedCellar } from './guarded-cellar.ts';
import type { Gate } from './lock/gate.ts';
import {
  StoreReadError,
  type AllMany,
  type AllSingle,
  type Drawers,
  type ManyDrawer,
  type SingleDrawer,
  type WriteOutcome,
} from './store.ts';
import { manyNames, ofEach, onlyId, singleNames, type DrawerName } from './drawer-names.ts';
import { hasReadableIds } from './sealed-codec.ts';

/** How often a change is asked again because another window was quicker, before giving up. */
export const mostTries = 20;

type Looked<Value> = { readonly row: Row | undefined; readonly value: Value | undefined };

type SingleName = keyof SingleDrawers;
type ManyName = keyof ManyDrawers;

/** All drawers, on any cellar. Values are sealed before the transaction opens and opened after it closed. */
export function createDrawers(cellar: GuardedCellar, codec: Codec, gate: Gate): Drawers {
  const placeOf = async ({ drawer, id }: Place): Promise<Place> => ({ drawer, id: await codec.place(drawer, id) });

  async function look<Value>(place: Place): Promise<Looked<Value>> {
    const [row] = (await cellar.look({ rows: [place] })).rows;
    return { row, value: row === undefined ? undefined : await openRow<Value>(codec, place.drawer, row) };
  }

  async function changeOnce<Value>(
    thing: Place,
    change: (old: Value | undefined) => Value | undefined,
  ): Promise<WriteOutcome | 'overtaken'> {
    const place = await placeOf(thing);
    const { drawer, id } = place;
    const before = await look<Value>(place);
    const value = change(before.value);
    // Already kept: an empty write still says so by the rules of the guard.
    const unchanged = value === undefined || (before.row !== undefined && value === before.value);
    const body = unchanged ? undefined : await codec.seal(drawer, id, value);
    let overtaken = false;
    const outcome = await cellar.write({ rows: [place] }, ({ rows: [row] }, meta) => {
      overtaken = !isSameRow(row, before.row);
      if (overtaken || body === undefined) return undefined;
      const seq = meta.seq + 1;
      // In a drawer of many the number of the first save stays: rows keep the order in which they were begun.
      const own = { id, seq: thing.id === onlyId ? seq : (row?.seq ?? seq), body };
      return { put: [{ drawer, row: own }], seq, count: meta.count + (row === undefined ? 1 : 0) };
    });
    return overtaken ? 'overtaken' : outcome;
  }

  function changeAt<Value>(place: Place, change: (old: Value | undefined) => Value | undefined): Promise<WriteOutcome> {
    return cellar.inTurn(() =>
      asOutcome(async () => {
        for (let tries = 0; tries < mostTries; tries += 1) {
          const outcome = await changeOnce(place, change);
          if (outcome !== 'overtaken') return outcome;
        }
        return { kind: 'failed', name: 'Overtaken' };
      }),
    );
  }

  function single<Name extends SingleName>(drawer: Name): SingleDrawer<SingleDrawers[Name]> {
    const place = { drawer, id: onlyId };
    return {
      read: () => gate.enter(async () => (await look<SingleDrawers[Name]>(await placeOf(place))).value),
      change: (change) => changeAt(place, change),
    };
  }

  function many<Name extends ManyName>(drawer: Name): ManyDrawer<ManyDrawers[Name]> {
    type Value = ManyDrawers[Name];
    const all = () =>
      gate.enter(async () => {
        const [rows = []] = (await cellar.look({ drawers: [drawer] })).drawers;
        return openRows<Value>(codec, drawer, rows);
      });
    return {
      all,
      count: () => gate.enter(async () => (await cellar.look({ names: [drawer] })).names[0]?.length ?? 0),
      ids: hasReadableIds(drawer)
        ? () => gate.enter(async () => (await cellar.look({ names: [drawer] })).names[0] ?? [])
        : async () => (await all()).map(({ id }) => id),
      find: (id) => gate.enter(async () => (await look<Value>(await placeOf({ drawer, id }))).value),
      change: (id, change) => changeAt({ drawer, id }, change),
      save: (values) =>
        cellar.inTurn(() =>
          asOutcome(async () => {
            const sealed = await Promise.all(
              (isMany(values) ? values : [values]).map(async (value) => {
                const { id } = await placeOf({ drawer, id: value.id });
                return { id, body: await codec.seal(drawer, id, value) };
              }),
            );
            return cellar.write({ rows: sealed.map(({ id }) => ({ drawer, id })) }, ({ rows: before }, meta) => {
              const rows = sealed.map(({ id, body }, at) => ({ id, seq: before[at]?.seq ?? meta.seq + 1 + at, body }));
              const added = before.filter((row) => row === undefined).length;
              return { put: rows.map((row) => ({ drawer, row })), seq: meta.seq + Math.max(sealed.length, 1), count: meta.count + added };
            });
          }),
        ),
      remove: (ids) =>
        cellar.inTurn(() =>
          asOutcome(async () => {
            const places = await Promise.all((typeof ids === 'string' ? [ids] : ids).map((id) => placeOf({ drawer, id })));
            return cellar.write({ rows: places }, ({ rows }, meta) => {
              const there = places.filter((_, at) => rows[at] !== undefined);
              return there.length === 0 ? undefined : { remove: there, seq: meta.seq + 1, count: meta.count - there.length };
            });
          }),
        ),
    };
  }

  return { ...ofEach<AllSingle>(singleNames, single), ...ofEach<AllMany>(manyNames, many) };
}

function isMany<T>(values: T | readonly T[]): values is readonly T[] {
  return Array.isArray(values);
}

/** A row in a drawer of many keeps its number, so its body tells whether somebody was quicker. */
function isSameRow(one: Row | undefined, other: Row | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (one.seq !== other.seq || typeof one.body !== typeof other.body) return false;
  if (typeof one.body === 'string' || typeof other.body === 'string') return one.body === other.body;
  const bytes = other.body;
  return one.body.length === bytes.length && one.body.every((byte, at) => byte === bytes[at]);
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
