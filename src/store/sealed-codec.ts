import type { Codec } from './codec.ts';
import { onlyId, type DrawerName } from './drawer-names.ts';

/**
 * Closes every row with AES-256-GCM. The first byte names the form; then come 12 random bytes and what was closed. Drawer and place
 * are bound in, so that a row cannot be put in the place of another. Text is filled up to steps of 256 bytes: how long a story is
 * stays unsaid. One key closes far fewer rows than the 2^32 that random bytes of this length allow (NIST SP 800-38D, 8.3).
 */
const form = 1;
const ivBytes = 12;
const step = 256;
/** How many bytes say how long the text is. */
const lengthBytes = 4;

/**
 * Drawers whose ids are random and may stay readable, so that single rows can be found and counted by name without opening what
 * weighs the most. In all others the id itself tells something (“pre.hsi”), and lies in the table as a keyed fingerprint.
 */
const readableIds: ReadonlySet<DrawerName> = new Set(['recordings', 'sounds'] satisfies DrawerName[]);

export function hasReadableIds(drawer: DrawerName): boolean {
  return readableIds.has(drawer);
}

export async function sealedCodec(keyId: string, base: CryptoKey): Promise<Codec> {
  const derive = (info: string, algorithm: AesDerivedKeyParams | HmacImportParams, uses: KeyUsage[]) =>
    crypto.subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: new TextEncoder().encode(info) },
      base,
      algorithm,
      false,
      uses,
    );
  const [rows, places] = await Promise.all([
    derive('cairn rows 1', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']),
    derive('cairn places 1', { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign']),
  ]);

  async function place(drawer: DrawerName, id: string): Promise<string> {
    if (id === onlyId || readableIds.has(drawer)) return id;
    const signed = await crypto.subtle.sign('HMAC', places, new TextEncoder().encode(`${drawer}|${id}`));
    // 128 bits: two ids of one drawer never meet.
    return [...new Uint8Array(signed, 0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  return {
    keyId,
    place,
    async seal(drawer, id, value) {
      const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
      const closed = await crypto.subtle.encrypt(
        { name: 'AES-GCM', iv, additionalData: bound(drawer, id) },
        rows,
        filled(JSON.stringify(value)),
      );
      const sealed = new Uint8Array(1 + ivBytes + closed.byteLength);
      sealed[0] = form;
      sealed.set(iv, 1);
      sealed.set(new Uint8Array(closed), 1 + ivBytes);
      return sealed;
    },
    async open(drawer, id, sealed) {
      if (typeof sealed === 'string' || sealed[0] !== form) throw new TypeError('this row is sealed in a way this version cannot open');
      const iv = new Uint8Array(sealed.subarray(1, 1 + ivBytes));
      const closed = new Uint8Array(sealed.subarray(1 + ivBytes));
      const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bound(drawer, id) }, rows, closed);
      const length = new DataView(opened).getUint32(0);
      return JSON.parse(new TextDecoder().decode(new Uint8Array(opened, lengthBytes, length))) as unknown;
    },
  };
}

/** `id` is the place in the table, not the name inside. */
function bound(drawer: DrawerName, id: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`cairn row ${form}|${drawer}|${id}`);
}

function filled(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(text);
  const full = new Uint8Array(Math.ceil((lengthBytes + bytes.length) / step) * step);
  new DataView(full.buffer).setUint32(0, bytes.length);
  full.set(bytes, lengthBytes);
  return full;
}
