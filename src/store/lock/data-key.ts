import type { StretchPasscode } from '#domain/lock/stretch.ts';

import type { Codec } from '../codec.ts';
import { sealedCodec } from '../sealed-codec.ts';
import type { KeyRow, Secret, Wrap } from './key-row.ts';

/**
 * The data key: 32 random bytes that close every row. They are in the clear only in these functions, for as long as a wrap is
 * made or opened; what stays in memory is a key that the browser does not hand out.
 */
const keyBytes = 32;
const saltBytes = 16;
const ivBytes = 12;

/**
 * What one guess costs, the most first: 64 MiB and three passes, as Bitwarden asks, else what OWASP’s Password Storage Cheat Sheet
 * asks at the least. Less is never used.
 */
export const passcodeWorks = [
  { name: 'argon2id', memoryKib: 65_536, passes: 3, lanes: 1 },
  { name: 'argon2id', memoryKib: 19_456, passes: 2, lanes: 1 },
] as const;

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

type NamedKey = { readonly raw: RawKey; readonly keyId: string };

/** Closes the data key with a secret. Rejects with `RangeError` where the phone has not the memory for even the least work. */
export async function wrapKey({ raw, keyId }: NamedKey, secret: Secret, stretch: StretchPasscode): Promise<Wrap> {
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes));
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  if (secret.way === 'passkey') {
    const closed = await closeWith(await wrappingKey(secret.bytes, salt), iv, { raw, keyId });
    return { way: 'passkey', credential: secret.credential, salt, iv, closed };
  }
  for (const work of passcodeWorks) {
    let stretched: Uint8Array;
    try {
      stretched = await stretch(plainForm(secret.text), salt, work);
    } catch (error) {
      if (error instanceof RangeError && work !== passcodeWorks.at(-1)) continue;
      throw error;
    }
    return { way: 'passcode', work, salt, iv, closed: await closeWith(await wrappingKey(stretched, salt), iv, { raw, keyId }) };
  }
  throw new RangeError('there is no way to stretch a passcode');
}

/** The data key, or undefined when the secret is not the right one: the cipher itself tells, nothing else is kept to compare. */
export async function unwrapKey({ keyId, wraps = [] }: KeyRow, secret: Secret, stretch: StretchPasscode): Promise<RawKey | undefined> {
  for (const wrap of wraps) {
    const stretched = await stretchedFor(wrap, secret, stretch);
    if (stretched === undefined) continue;
    const key = await wrappingKey(stretched, wrap.salt);
    try {
      const iv = new Uint8Array(wrap.iv);
      const raw = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bound(keyId) }, key, new Uint8Array(wrap.closed));
      return new Uint8Array(raw);
    } catch {
      // Not this one.
    }
  }
  return undefined;
}

async function stretchedFor(wrap: Wrap, secret: Secret, stretch: StretchPasscode): Promise<Uint8Array | undefined> {
  if (secret.way === 'passkey') return wrap.way === 'passkey' && sameBytes(wrap.credential, secret.credential) ? secret.bytes : undefined;
  return wrap.way === 'passcode' ? stretch(plainForm(secret.text), wrap.salt, wrap.work) : undefined;
}

/** One passcode, however a keyboard composes its letters (Unicode NFKC). */
function plainForm(text: string): string {
  return text.normalize('NFKC');
}

async function wrappingKey(secret: Uint8Array, salt: Uint8Array): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', new Uint8Array(secret), 'HKDF', false, ['deriveKey']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(salt), info: new TextEncoder().encode('cairn wrap 1') };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

async function closeWith(key: CryptoKey, iv: Uint8Array<ArrayBuffer>, { raw, keyId }: NamedKey): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound(keyId) }, key, raw));
}

/** A wrap belongs to one key: put beside another, it does not open. */
function bound(keyId: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`cairn key ${keyId}`);
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
