import type { Codec } from '../codec.ts';
import { sealedCodec } from '../sealed-codec.ts';
import type { KeyRow } from './key-row.ts';

/**
 * The data key: 32 random bytes that close every row. They are in the clear only in these functions, for as long as a wrap is
 * made or opened; what stays in memory is a key that the browser does not hand out.
 */
const keyBytes = 32;

export type RawKey = Uint8Array<ArrayBuffer>;

export function newRawKey(): RawKey {
  return crypto.getRandomValues(new Uint8Array(keyBytes));
}

export function newKeyId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The key as the browser keeps it: rows and places each get their own from it (RFC 5869). */
export function baseKeyOf(raw: RawKey): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'HKDF', false, ['deriveKey']);
}

export async function codecOf(keyId: string, base: CryptoKey): Promise<Codec> {
  return sealedCodec(keyId, base);
}

/** A key of its own for a new store without a lock. */
export async function newOpenKey(): Promise<{ readonly row: KeyRow; readonly codec: Codec }> {
  const keyId = newKeyId();
  const open = await baseKeyOf(newRawKey());
  return { row: { keyId, open }, codec: await codecOf(keyId, open) };
}
