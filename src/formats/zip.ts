import { zipSync } from 'fflate';

import type { Moment } from '#domain/record/schema.ts';
import { epochOf } from '#domain/time/moment.ts';

import { faultOfNames } from './zip-names.ts';

export type TextFile = { readonly name: string; readonly text: string };

/**
 * Made on Unix, readable by everybody: Info-ZIP takes an archive from DOS, which is what fflate writes otherwise, to have its names in
 * the letters of DOS, whatever its UTF-8 mark says. 0o100644 is a plain file, its rights in the upper half (APPNOTE 4.4.2, 4.4.15).
 */
const origin = { os: 3, attrs: (0o100644 << 16) >>> 0 } as const;

const endLength = 22;
const firstTime = Date.UTC(1980, 0, 1);
const lastTime = Date.UTC(2107, 11, 31, 23, 59, 58);

/** Date and time as ZIP writes them: the wall clock without a zone, in steps of two seconds, 1980 to 2107 (APPNOTE 4.4.6). */
function dosTime(moment: Moment): number {
  const onTheWall = epochOf(moment) + moment.offset * 60_000;
  const date = new Date(Math.min(Math.max(onTheWall, firstTime), lastTime));
  const day = ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  return ((day << 16) | (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1)) >>> 0;
}

/**
 * Writes one time into both headers of every file. fflate asks the machine’s own time zone,
 * so the same files would become other bytes in another country, and an hour that summer time skips could not be written.
 */
function stampTimes(bytes: Uint8Array, time: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - endLength;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let file = 0; file < count; file += 1) {
    view.setUint32(at + 12, time, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, time, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
  }
}

/**
 * A ZIP archive of texts in UTF-8. The same files and moment give the same bytes on every machine; a text is kept to the letter,
 * but half of a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD. Names may hold folders (`data/answers.csv`).
 * Names come from the program, so a name that is unsafe or stands twice is a mistake in it, and is thrown.
 */
export function zipOf(files: readonly TextFile[], madeAt: Moment): Uint8Array<ArrayBuffer> {
  const fault = faultOfNames(files.map(({ name }) => name));
  if (fault !== undefined) throw new Error(`zipOf was given a name with a fault: ${fault.kind} ${fault.name}`);
  const encoder = new TextEncoder();
  const entries = Object.fromEntries(files.map(({ name, text }) => [name, encoder.encode(text)]));
  const packed = new Uint8Array(zipSync(entries, { ...origin, level: 9, mtime: new Date(2000, 0, 1) }));
  stampTimes(packed, dosTime(madeAt));
  return packed;
}
