import { manyNames, singleNames } from '#store/drawer-names.ts';
import type { Store } from '#store/store.ts';

/** What stands around the data of each row, about. */
const around = 120;

/** How many rows of sound are read at a time: together they stay small. */
const atOnce = 40;

/** About how many bytes the file with everything will have. The sound is weighed a few rows at a time, so that looking costs no memory. */
export async function weighFile(store: Store): Promise<number> {
  const drawers = manyNames.filter((name) => name !== 'sounds');
  const rows = await Promise.all([...singleNames.map((name) => store[name].read()), ...drawers.map((name) => store[name].all())]);
  const ids = await store.sounds.ids();
  let sound = 0;
  for (let at = 0; at < ids.length; at += atOnce) {
    const some = await Promise.all(ids.slice(at, at + atOnce).map((id) => store.sounds.find(id)));
    sound += some.reduce((sum, row) => sum + (row?.data.length ?? 0) + around, 0);
  }
  return new Blob([JSON.stringify(rows, null, 2)]).size + sound;
}
