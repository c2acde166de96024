/** Where a file lies in an archive and what its header announces; sizes in bytes. */
export type ZipEntry = {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
  readonly method: 'stored' | 'deflated';
};

export type ZipDirectory =
  | { readonly kind: 'ok'; readonly entries: readonly ZipEntry[] }
  | { readonly kind: 'damaged' }
  /** Encrypted, split, larger than 4 GB, or packed in a way other than the two that everybody uses. */
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'too-many' };

const signature = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 } as const;
const fixedLength = { end: 22, entry: 46, local: 30 } as const;
const longestComment = 0xffff;
const methods: Readonly<Record<number, ZipEntry['method']>> = { 0: 'stored', 8: 'deflated' };
const encrypted = 1;

function endOf(view: DataView): number | undefined {
  const last = view.byteLength - fixedLength.end;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === signature.end && view.getUint16(at + 20, true) === last - at) return at;
  }
  return undefined;
}

/** Names are read as UTF-8 whether marked so or not: macOS and Info-ZIP write it without the mark. */
function nameIn(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The packed bytes of an entry, or undefined when its local header is not where the directory says. */
function packedBytes(bytes: Uint8Array, view: DataView, place: { readonly at: number; readonly length: number; readonly end: number }) {
  if (place.at + fixedLength.local > place.end || view.getUint32(place.at, true) !== signature.local) return undefined;
  const start = place.at + fixedLength.local + view.getUint16(place.at + 26, true) + view.getUint16(place.at + 28, true);
  return start + place.length > place.end ? undefined : bytes.subarray(start, start + place.length);
}

/**
 * Reads the list of files at the end of an archive, believing nothing: every place is checked to lie inside. Folders are left out.
 * Nothing is unpacked. Source: PKWARE APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export function zipDirectory(bytes: Uint8Array, maxFiles: number): ZipDirectory {
  if (bytes.length < fixedLength.end) return { kind: 'damaged' };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return { kind: 'damaged' };
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffffffff || view.getUint16(end + 8, true) !== count) return { kind: 'unsupported' };
  if (count > maxFiles) return { kind: 'too-many' };

  const entries: ZipEntry[] = [];
  let packedLength = 0;
  let at = start;
  for (let turn = 0; turn < count; turn += 1) {
    if (at + fixedLength.entry > end || view.getUint32(at, true) !== signature.entry) return { kind: 'damaged' };
    const nameEnd = at + fixedLength.entry + view.getUint16(at + 28, true);
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return { kind: 'damaged' };
    const method = methods[view.getUint16(at + 10, true)];
    const length = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    if (method === undefined || view.getUint16(at + 8, true) & encrypted || length === 0xffffffff || size === 0xffffffff) {
      return { kind: 'unsupported' };
    }
    const name = nameIn(bytes.subarray(at + fixedLength.entry, nameEnd));
    const packed = packedBytes(bytes, view, { at: view.getUint32(at + 42, true), length, end: start });
    if (name === undefined || packed === undefined) return { kind: 'damaged' };
    packedLength += packed.length;
    // Files that lie over each other make a small archive as much work as a large one: https://www.usenix.org/conference/woot19/presentation/fifield
    if (packedLength > bytes.length) return { kind: 'damaged' };
    if (!(name.endsWith('/') && size === 0)) entries.push({ name, packed, size, crc: view.getUint32(at + 16, true), method });
    at = next;
  }
  return { kind: 'ok', entries };
}
