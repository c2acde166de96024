import type { Cellar, Meta, Row } from './cellar.ts';
import { plainCodec, type Codec } from './codec.ts';
import { drawerNames, idOf, type DrawerName } from './drawer-names.ts';
import type { KeyRow } from './lock/key-row.ts';
import type { StoreVersion } from './versions/version.ts';

/** Rows are closed from this version on. */
const sealedSince = 5;

type BringUpParts = {
  readonly cellar: Cellar;
  /** How rows lie afterwards. */
  readonly codec: Codec;
  /** For rows that were not closed before: the key they are closed with, put there in the same transaction. */
  readonly key?: KeyRow | undefined;
  readonly versions: readonly StoreVersion[];
};

/**
 * Brings every row to the newest shape, in one transaction: either all of them are brought over and the number of the shape
 * with them, or nothing has happened and the older code still reads it all. A row that cannot be opened is left as it is.
 * Rejects when it did not work.
 */
export async function bringUp(parts: BringUpParts): Promise<void> {
  const { cellar, codec, key, versions } = parts;
  const { meta, drawers } = await cellar.look({ drawers: drawerNames });
  const steps = versions.filter(({ number }) => meta !== undefined && number > meta.schema);
  const newest = steps.at(-1);
  if (meta === undefined || newest === undefined) return;
  const before = meta.schema < sealedSince ? plainCodec : codec;
  const rows = drawers.flatMap((list, at) => {
    const drawer = drawerNames[at];
    return drawer === undefined ? [] : list.map((row) => ({ drawer, row }));
  });
  const put = await Promise.all(
    rows.map(async ({ drawer, row }) => ({ drawer, row: await bringRow({ before, codec, steps }, drawer, row) })),
  );
  let overtaken = false;
  await cellar.commit({}, ({ meta: now }) => {
    overtaken = !sameState(meta, now);
    if (overtaken) return undefined;
    const facts = { ...meta, schema: newest.number, seq: meta.seq + 1 };
    return key === undefined ? { put, meta: facts } : { empty: drawerNames, put, key, meta: { ...facts, keyId: key.keyId } };
  });
  if (overtaken) await bringUp(parts);
}

type Bringing = { readonly before: Codec; readonly codec: Codec; readonly steps: readonly StoreVersion[] };

async function bringRow({ before, codec, steps }: Bringing, drawer: DrawerName, row: Row): Promise<Row> {
  let value: unknown;
  try {
    value = await before.open(drawer, row.id, row.body);
  } catch {
    return row;
  }
  for (const step of steps) value = step.bring(drawer, value);
  const id = before === codec ? row.id : await codec.place(drawer, idOf(value));
  return { id, seq: row.seq, body: await codec.seal(drawer, id, value) };
}

function sameState(before: Meta, now: Meta | undefined): boolean {
  return now !== undefined && now.installId === before.installId && now.seq === before.seq && now.schema === before.schema;
}
