import type { Cellar, Meta, Row } from './cellar.ts';
import type { Codec } from './codec.ts';
import { drawerNames, type DrawerName } from './drawer-names.ts';
import type { StoreVersion } from './versions/version.ts';

/**
 * Brings every row to the newest shape, in one transaction: either all of them are brought over and the number of the shape
 * with them, or nothing has happened and the older code still reads it all. A row that cannot be opened is left as it is.
 * Rejects when it did not work.
 */
export async function bringUp(cellar: Cellar, codec: Codec, versions: readonly StoreVersion[]): Promise<void> {
  const { meta, drawers } = await cellar.look({ drawers: drawerNames });
  const steps = versions.filter(({ number }) => meta !== undefined && number > meta.schema);
  const newest = steps.at(-1);
  if (meta === undefined || newest === undefined) return;
  const rows = drawers.flatMap((list, at) => {
    const drawer = drawerNames[at];
    return drawer === undefined ? [] : list.map((row) => ({ drawer, row }));
  });
  const brought = await Promise.all(rows.map(async ({ drawer, row }) => ({ drawer, row: await bringRow(codec, steps, { drawer, row }) })));
  let overtaken = false;
  await cellar.commit({}, ({ meta: now }) => {
    overtaken = !sameState(meta, now);
    return overtaken ? undefined : { put: brought, meta: { ...meta, schema: newest.number, seq: meta.seq + 1 } };
  });
  if (overtaken) await bringUp(cellar, codec, versions);
}

async function bringRow(
  codec: Codec,
  steps: readonly StoreVersion[],
  { drawer, row }: { readonly drawer: DrawerName; readonly row: Row },
): Promise<Row> {
  let value: unknown;
  try {
    value = await codec.open(drawer, row.id, row.body);
  } catch {
    return row;
  }
  for (const step of steps) value = step.bring(drawer, value);
  return { ...row, body: await codec.seal(drawer, row.id, value) };
}

function sameState(before: Meta, now: Meta | undefined): boolean {
  return now !== undefined && now.installId === before.installId && now.seq === before.seq && now.schema === before.schema;
}
