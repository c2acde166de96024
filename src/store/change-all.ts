import type { Row } from './cellar.ts';
import type { Codec } from './codec.ts';
import { drawerNames, manyNames, onlyId, singleNames, type DrawerName } from './drawer-names.ts';
import { mostTries, openRow } from './drawers.ts';
import type { GuardedCellar } from './guarded-cellar.ts';
import type { Everything, WriteOutcome } from './store.ts';

/** All drawers at once: what a file from elsewhere is put together with. */

/** `id`: of the thing, or of its place in the table, which `codec.place` gives. */
type Named = { readonly drawer: DrawerName; readonly id: string };
type Opened = Named & { readonly row: Row; readonly value: unknown };
type LookedAt = {
  /** The number of the last write when this was read. */
  readonly seq: number;
  /** Where rows lie, those that cannot be opened among them. */
  readonly lying: ReadonlySet<string>;
  readonly opened: readonly Opened[];
  readonly all: Everything;
};

/** One row that cannot be opened must not hide the others: it is left out, and stays where it is. */
export async function lookAtAll(cellar: GuardedCellar, codec: Codec): Promise<LookedAt> {
  const { drawers, meta } = await cellar.look({ drawers: drawerNames });
  const lying = drawerNames.flatMap((drawer, at) => (drawers[at] ?? []).map((row) => ({ drawer, id: row.id, row })));
  const tried = await Promise.allSettled(
    lying.map(async (one): Promise<Opened> => ({ ...one, value: await openRow<unknown>(codec, one.drawer, one.row) })),
  );
  const opened = tried.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const valuesOf = (drawer: DrawerName) => opened.filter((one) => one.drawer === drawer).map(({ value }) => value);
  const singles = singleNames.flatMap((drawer) =>
    valuesOf(drawer)
      .slice(0, 1)
      .map((value) => [drawer, value] as const),
  );
  const manys = manyNames.map((drawer) => [drawer, valuesOf(drawer)] as const);
  const all = Object.fromEntries([...singles, ...manys]) as unknown as Everything;
  return { seq: meta?.seq ?? 0, lying: new Set(lying.map(placeOf)), opened, all };
}

/** Every row with its place. Of rows with the same id the last counts, as it would if they were saved one after the other. */
export function rowsOf(data: Everything): readonly (Named & { readonly value: unknown })[] {
  const singles = singleNames.flatMap((drawer) => (data[drawer] === undefined ? [] : [{ drawer, id: onlyId, value: data[drawer] }]));
  const manys = manyNames.flatMap((drawer) => data[drawer].map((value) => ({ drawer, id: value.id, value })));
  return [...new Map([...singles, ...manys].map((row) => [placeOf(row), row])).values()];
}

export async function changeAll(cellar: GuardedCellar, codec: Codec, change: (old: Everything) => Everything): Promise<WriteOutcome> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const outcome = await changeOnce(cellar, codec, change);
    if (outcome !== 'overtaken') return outcome;
  }
  return { kind: 'failed', name: 'Overtaken' };
}

/** What is closed here was closed before the transaction opens; whether it still fits is looked at inside of it. */
async function changeOnce(
  cellar: GuardedCellar,
  codec: Codec,
  change: (old: Everything) => Everything,
): Promise<WriteOutcome | 'overtaken'> {
  const before = await lookAtAll(cellar, codec);
  const wanted = await Promise.all(
    rowsOf(change(before.all)).map(async ({ drawer, id, value }) => ({ drawer, id: await codec.place(drawer, id), value })),
  );
  const there = new Map(before.opened.map((one) => [placeOf(one), one]));
  const staying = new Set(wanted.map(placeOf));
  const gone = before.opened.filter((one) => !staying.has(placeOf(one)));
  const changed = wanted.filter((row) => there.get(placeOf(row))?.value !== row.value);
  const sealed = await Promise.all(
    changed.map(async ({ drawer, id, value }) => ({ drawer, id, body: await codec.seal(drawer, id, value) })),
  );
  let overtaken = false;
  const outcome = await cellar.write({}, (_answer, meta) => {
    overtaken = meta.seq !== before.seq;
    if (overtaken || (sealed.length === 0 && gone.length === 0)) return undefined;
    const put = sealed.map(({ drawer, id, body }, at) => ({
      drawer,
      // In a drawer of many the number of the first save stays: rows keep the order in which they were begun.
      row: { id, seq: (id === onlyId ? undefined : there.get(placeOf({ drawer, id }))?.row.seq) ?? meta.seq + 1 + at, body },
    }));
    // A row that could not be opened may lie in the place of a new one, which then takes its place.
    const added = sealed.filter((row) => !before.lying.has(placeOf(row))).length;
    return {
      remove: gone.map(({ drawer, id }) => ({ drawer, id })),
      put,
      seq: meta.seq + Math.max(sealed.length, 1),
      count: before.lying.size + added - gone.length,
    };
  });
  return overtaken ? 'overtaken' : outcome;
}

function placeOf({ drawer, id }: Named): string {
  return `${drawer}/${id}`;
}
