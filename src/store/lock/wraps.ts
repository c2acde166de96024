import type { StretchPasscode } from '#domain/lock/stretch.ts';

import type { RawKey } from './data-key.ts';
import type { KeyRow, Secret, Wrap } from './key-row.ts';

/** Closing and opening the data key with a secret. Fetched only by who has a lock, or sets one. */
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
