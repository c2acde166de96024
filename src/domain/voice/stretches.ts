import type { Sound } from '../record/telling-schema.ts';

/** A recording lies in short stretches, so that a killed browser costs the last seconds only. */

/** Keeps every row small, whatever the recorder hands over at a time. */
const mostBytes = 48_000;

export function stretchId(recording: string, order: number): string {
  return `${recording}.${order}`;
}

/** Which recording the stretch of this name belongs to, and its place there; undefined when it is no such name. */
export function stretchNamed(id: string): { readonly recording: string; readonly order: number } | undefined {
  const found = /^(.+)\.(0|[1-9]\d{0,8})$/.exec(id);
  return found?.[1] === undefined ? undefined : { recording: found[1], order: Number(found[2]) };
}

/** Cut so that every piece fits into a row. */
export function cutBytes(bytes: Uint8Array<ArrayBuffer>): readonly Uint8Array<ArrayBuffer>[] {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < bytes.length; at += mostBytes) pieces.push(bytes.subarray(at, at + mostBytes));
  return pieces;
}

type Placed = Pick<Sound, 'order' | 'begins'>;

/**
 * What can be played, in order: from the first stretch to the last before one is missing. A part begins wherever the
 * recorder began anew; each part is a sound file of its own.
 */
export function partsOf<Stretch extends Placed>(stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const inOrder = stretches.toSorted((a, b) => a.order - b.order);
  const parts: Stretch[][] = [];
  for (const [at, stretch] of inOrder.entries()) {
    if (stretch.order !== at) break;
    if (at === 0 || stretch.begins === true) parts.push([]);
    parts.at(-1)?.push(stretch);
  }
  return parts;
}

type Drawers = { readonly recordings: readonly string[]; readonly sounds: readonly string[] };

/** Stretches without a recording, and recordings without a stretch: left behind when a removal or a beginning was cut off. */
export function leftBehind({ recordings, sounds }: Drawers): Drawers {
  const owners = sounds.map((id) => ({ id, recording: stretchNamed(id)?.recording }));
  const spoken = new Set(owners.map(({ recording }) => recording));
  const known = new Set(recordings);
  return {
    recordings: recordings.filter((id) => !spoken.has(id)),
    sounds: owners.filter(({ recording }) => recording === undefined || !known.has(recording)).map(({ id }) => id),
  };
}
