import { Inflate } from 'fflate';

import { crc32 } from './crc32.ts';
import { zipDirectory, type ZipEntry } from './zip-directory.ts';
import { faultOfNames, type NameFault } from './zip-names.ts';
import type { TextFile } from './zip.ts';

export type Unzipped =
  | { readonly kind: 'ok'; readonly files: readonly TextFile[] }
  /** Not a ZIP archive, cut short, changed on the way, or lying about itself. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'too-many' }
  | { readonly kind: 'too-big' }
  /** The bytes of this file are no text in UTF-8. */
  | { readonly kind: 'not-text'; readonly name: string }
  | NameFault;

/** Bytes given to the inflater at once. DEFLATE gives back at most 1032 times as much, so this bounds what one step can do. */
const stepLength = 4096;
/** The longest stretch of honest DEFLATE that gives nothing back is one stored block, 65,535 bytes. More is padding that wastes time. */
const longestSilence = 0x20000;

/** Unpacks into exactly `size` bytes and stops at the first byte too many; undefined when the announced size was not kept to. */
function inflated(packed: Uint8Array, size: number): Uint8Array | undefined {
  const out = new Uint8Array(size);
  let length = 0;
  let lastGain = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length <= size) out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += stepLength) {
      const before = length;
      inflater.push(packed.subarray(at, at + stepLength));
      if (length > before) lastGain = at;
      if (length > size || at - lastGain > longestSilence) return undefined;
    }
    inflater.push(new Uint8Array(0), true);
  } catch {
    return undefined;
  }
  return length === size ? out : undefined;
}

function bytesOf(entry: ZipEntry): Uint8Array | undefined {
  const bytes = entry.method === 'stored' ? entry.packed : inflated(entry.packed, entry.size);
  return bytes?.length === entry.size && crc32(bytes) === entry.crc ? bytes : undefined;
}

function textIn(bytes: Uint8Array): string | undefined {
  try {
    // A byte order mark is a part of the text: some of our tables begin with one.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Opens an archive of texts that may come from anybody. All or nothing: one fault and no file is given out.
 * `limits`: the greatest number of files, and of bytes of all files together when unpacked. They are held against what the headers
 * announce before anything is unpacked, and each file is stopped while unpacking as soon as it is longer than it announced.
 */
export function unzip(bytes: Uint8Array, limits: { readonly maxFiles: number; readonly maxBytes: number }): Unzipped {
  const directory = zipDirectory(bytes, limits.maxFiles);
  if (directory.kind !== 'ok') return directory;
  const { entries } = directory;
  const fault = faultOfNames(entries.map(({ name }) => name));
  if (fault !== undefined) return fault;
  if (entries.reduce((sum, { size }) => sum + size, 0) > limits.maxBytes) return { kind: 'too-big' };

  const files: TextFile[] = [];
  for (const entry of entries) {
    const unpacked = bytesOf(entry);
    if (unpacked === undefined) return { kind: 'damaged' };
    const text = textIn(unpacked);
    if (text === undefined) return { kind: 'not-text', name: entry.name };
    files.push({ name: entry.name, text });
  }
  return { kind: 'ok', files };
}
