import { gcm } from '@noble/ciphers/aes.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

import type { ParticipantCode } from '#domain/code/participant-code.ts';

/**
 * Arms under seal. A study file lists for each issued code a tag, which finds the line, and the sealed arm.
 *
 * What it does: nobody sees an arm by accident, in the file, a message or the page; a changed line is noticed; the file alone does
 * not show which code has which arm, nor how many people are in each.
 * What it does not do: it keeps nothing secret from somebody who holds a code and reads this program, for the phone must be able
 * to open the seal by itself. A code has 45 random bits, so a person with strong machines who wants to can try all codes against
 * the tags. It is tamper-evident, not secret: say so in the protocol. Somebody who could make the file anew can seal other arms.
 */
type Holder = { readonly study: string; readonly salt: string; readonly code: ParticipantCode };

const nonceLength = 12;
const macLength = 16;
/** Every arm is padded to this many bytes, the first of which tells its length, so that a sealed arm’s length tells nothing. */
const paddedLength = 48;

/** Bytes that an arm’s id may have in UTF-8. */
const longestArm = paddedLength - 1;

export type SealedEntry = { readonly kind: 'ok'; readonly tag: string; readonly sealed: string } | { readonly kind: 'arm-too-long' };
export type OpenedSeal = { readonly kind: 'ok'; readonly arm: string } | { readonly kind: 'damaged' };

/**
 * Finds a code’s line without telling the code: the first 16 hexadecimal digits of
 * HMAC-SHA-256(key = the bytes of the salt, "cairn-tag|study|code") (RFC 2104). `salt`: hexadecimal digits; other text is thrown out.
 */
export function tagOf({ study, salt, code }: Holder): string {
  return bytesToHex(hmac(sha256, hexToBytes(salt), utf8ToBytes(`cairn-tag|${study}|${code}`))).slice(0, 16);
}

/** HKDF-SHA-256 (RFC 5869) of the code, salted, bound to the study. */
function keyOf({ study, salt, code }: Holder): Uint8Array {
  return hkdf(sha256, utf8ToBytes(code), hexToBytes(salt), utf8ToBytes(`cairn-arm|${study}`), 32);
}

function padded(arm: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(paddedLength);
  bytes[0] = arm.length;
  bytes.set(arm, 1);
  return bytes;
}

/**
 * One line of the sealed list: AES-256-GCM (NIST SP 800-38D), as nonce, sealed bytes and check bytes in base64url.
 * `nonce`: 12 bytes of good chance, never used twice with one code and salt; another length is thrown out.
 */
export function sealedEntry({ arm, nonce, ...holder }: Holder & { readonly arm: string; readonly nonce: Uint8Array }): SealedEntry {
  const name = utf8ToBytes(arm);
  if (name.length > longestArm) return { kind: 'arm-too-long' };
  if (nonce.length !== nonceLength) throw new RangeError(`a nonce has ${String(nonceLength)} bytes`);
  const sealed = gcm(keyOf(holder), nonce).encrypt(padded(name));
  return { kind: 'ok', tag: tagOf(holder), sealed: toBase64Url(concatBytes(nonce, sealed)) };
}

/** Opens the line of a code. Damaged: another code’s line, another study’s, or a changed letter; which of them nobody can tell. */
export function openSealed({ sealed, ...holder }: Holder & { readonly sealed: string }): OpenedSeal {
  try {
    const bytes = fromBase64Url(sealed);
    if (bytes.length !== nonceLength + paddedLength + macLength) return { kind: 'damaged' };
    const plain = gcm(keyOf(holder), bytes.subarray(0, nonceLength)).decrypt(bytes.subarray(nonceLength));
    const arm = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain.subarray(1, 1 + (plain[0] ?? 0)));
    return { kind: 'ok', arm };
  } catch {
    return { kind: 'damaged' };
  }
}

/** RFC 4648, section 5, without padding. */
function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Throws on any other letter, and on a second spelling of the same bytes. */
function fromBase64Url(text: string): Uint8Array {
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  if (toBase64Url(bytes) !== text) throw new RangeError('not base64url');
  return bytes;
}
