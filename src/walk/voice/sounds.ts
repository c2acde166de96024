import type { Recording, Sound } from '#domain/record/telling-schema.ts';
import { leftBehind, partsOf, stretchNamed } from '#domain/voice/stretches.ts';
import type { Store, WriteOutcome } from '#store/store.ts';

import { claimAlone } from './alone.ts';
import { toBytes } from './sound-text.ts';

type Voices = Pick<Store, 'recordings' | 'sounds'>;

/** A recording that was taken out, as it was: to bring it back while the page is open. */
export type TakenOut = { readonly recording: Recording; readonly sounds: readonly Sound[] };

async function idsOf({ sounds }: Voices, recording: string): Promise<readonly string[]> {
  return (await sounds.ids()).filter((id) => stretchNamed(id)?.recording === recording);
}

/**
 * The sound of a recording: one blob for each time the recorder began. Row after row, so that the text of the rows and the
 * sound never lie in memory side by side. Rejects with StoreReadError.
 */
export async function readSound(store: Voices, { id, type }: Recording): Promise<readonly Blob[]> {
  const stretches: { readonly order: number; readonly begins?: boolean | undefined; readonly blob: Blob }[] = [];
  for (const name of await idsOf(store, id)) {
    const row = await store.sounds.find(name);
    if (row !== undefined) stretches.push({ order: row.order, begins: row.begins, blob: new Blob([toBytes(row.data)]) });
  }
  return partsOf(stretches).map(
    (part) =>
      new Blob(
        part.map(({ blob }) => blob),
        { type },
      ),
  );
}

/** Takes a recording out at once: first what can be heard, then the line that tells of it, so that nothing is left unseen. */
export async function takeOut(store: Voices, recording: Recording): Promise<{ readonly outcome: WriteOutcome; readonly taken: TakenOut }> {
  const ids = await idsOf(store, recording.id);
  const rows = await Promise.all(ids.map((id) => store.sounds.find(id)));
  const taken = { recording, sounds: rows.filter((row) => row !== undefined) };
  const outcome = await store.sounds.remove(ids);
  if (outcome.kind !== 'saved' && outcome.kind !== 'not-kept') return { outcome, taken };
  return { outcome: await store.recordings.remove(recording.id), taken };
}

/** All the sound as one write, then the line that tells of it. */
export async function bringBack(store: Voices, { recording, sounds }: TakenOut): Promise<WriteOutcome> {
  const outcome = await store.sounds.save(sounds);
  return outcome.kind === 'saved' || outcome.kind === 'not-kept' ? store.recordings.save(recording) : outcome;
}

/** Takes away what a cut-off removal or beginning left behind. Never while somebody records: a beginning looks the same. */
export async function sweep(store: Voices): Promise<void> {
  const letGo = await claimAlone();
  if (letGo === undefined) return;
  try {
    const recordings = (await store.recordings.all()).map(({ id }) => id);
    const left = leftBehind({ recordings, sounds: await store.sounds.ids() });
    if (left.sounds.length > 0) await store.sounds.remove(left.sounds);
    if (left.recordings.length > 0) await store.recordings.remove(left.recordings);
  } finally {
    letGo();
  }
}
