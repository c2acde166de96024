import { Decrypter, Encrypter, Stanza, armor, type Identity, type Recipient } from 'age-encryption';
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Files in the age format, version 1 (age-encryption.org/v1), locked with words. The public `age` tool opens them, and what it
 * locked with words opens here. The library’s own scrypt stops the page for as long as it works; ours, by the same
 * specification, lets go of it in between. Header, check and stream are the library’s.
 */

/** Asks for a whole number from 0 to 2^32 - 1, each as likely as the other. */
type Draw = () => number;

export type OpenedAge =
  | { readonly kind: 'ok'; readonly bytes: Uint8Array<ArrayBuffer> }
  /** Not in this format at all, or its first lines are damaged. */
  | { readonly kind: 'not-age' }
  /** Locked for keys and not with words. */
  | { readonly kind: 'needs-key' }
  /** Other words; or the lines in front were changed, which nobody can tell apart. */
  | { readonly kind: 'wrong-words' }
  /** The words fit, but what follows was cut off or changed. Nothing of it is given back. */
  | { readonly kind: 'damaged' }
  /** Made so that opening takes more memory than a phone has. */
  | { readonly kind: 'too-heavy' };

/**
 * The logarithm of scrypt’s N (RFC 7914, r = 8, p = 1): 2^16 takes 64 MiB. The tool’s own 2^18 takes 256 MiB, which ends the page
 * on a small phone. Six drawn words have 66 bits: at this factor, trying them out is out of reach with or without the rest.
 */
const workFactor = 16;
/** What the tool itself uses; more is refused before any memory is asked for. */
const highestFactor = 18;

const saltLength = 16;
const saltLabel = 'age-encryption.org/v1/scrypt';
const firstLine = 'age-encryption.org/v1\n';
const armorLine = '-----BEGIN AGE ENCRYPTED FILE-----';
/** The stream is worked through in stretches of this many bytes; between them the page may do something else. */
const stretch = 512 * 1024;

/** Locks bytes with words. `draw`: the device’s good source of chance. */
export async function lockAge(bytes: Uint8Array, words: string, draw: Draw): Promise<Uint8Array<ArrayBuffer>> {
  const locker = new Encrypter();
  locker.addRecipient(forWords(words, draw));
  return gathered(await locker.encrypt(inStretches(bytes)));
}

/** Opens such a file, binary or in its text form (“armor”). Tries each of `words` in turn. */
export async function openAge(file: Uint8Array, words: readonly string[]): Promise<OpenedAge> {
  const bytes = unarmored(file);
  if (bytes === undefined || !beginsWith(bytes, firstLine)) return { kind: 'not-age' };
  const found: { factor?: number; keys: boolean; fileKey?: Uint8Array } = { keys: false };
  try {
    const opener = new Decrypter();
    opener.addIdentity(withWords(words, found));
    const opened = await gathered(await opener.decrypt(inStretches(bytes)));
    return { kind: 'ok', bytes: opened };
  } catch {
    if (found.fileKey !== undefined) return { kind: 'damaged' };
    if (found.keys) return { kind: 'needs-key' };
    if (found.factor === undefined) return { kind: 'not-age' };
    return { kind: found.factor > highestFactor ? 'too-heavy' : 'wrong-words' };
  }
}

function forWords(words: string, draw: Draw): Recipient {
  return {
    async wrapFileKey(fileKey) {
      const salt = new Uint8Array(new Uint32Array(saltLength / 4).map(() => draw()).buffer);
      const sealed = chacha20poly1305(await keyOf(words, salt, workFactor), new Uint8Array(12)).encrypt(fileKey);
      return [new Stanza(['scrypt', toBase64(salt), String(workFactor)], sealed)];
    },
  };
}

function withWords(words: readonly string[], found: { factor?: number; keys: boolean; fileKey?: Uint8Array }): Identity {
  return {
    async unwrapFileKey(stanzas) {
      const [stanza] = stanzas;
      const [kind, salt = '', factor = ''] = stanza?.args ?? [];
      found.keys = kind !== undefined && kind !== 'scrypt';
      // By the specification it stands alone, with a salt of 16 bytes and a number without a leading zero.
      if (stanza === undefined || kind !== 'scrypt' || stanzas.length !== 1 || stanza.args.length !== 3) return null;
      const saltBytes = fromBase64(salt);
      if (saltBytes?.length !== saltLength || !/^[1-9]\d?$/.test(factor) || stanza.body.length !== 32) return null;
      found.factor = Number(factor);
      if (found.factor > highestFactor) return null;
      for (const some of words) {
        const fileKey = unsealed(await keyOf(some, saltBytes, found.factor), stanza.body);
        if (fileKey !== undefined) {
          found.fileKey = fileKey;
          return fileKey;
        }
      }
      return null;
    },
  };
}

function keyOf(words: string, salt: Uint8Array, factor: number): Promise<Uint8Array> {
  return scryptAsync(utf8ToBytes(words), concatBytes(utf8ToBytes(saltLabel), salt), { N: 2 ** factor, r: 8, p: 1, dkLen: 32 });
}

function unsealed(key: Uint8Array, body: Uint8Array): Uint8Array | undefined {
  try {
    return chacha20poly1305(key, new Uint8Array(12)).decrypt(body);
  } catch {
    return undefined;
  }
}

function inStretches(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    async pull(controller) {
      if (at > 0) await new Promise((go) => setTimeout(go));
      if (at < bytes.length) controller.enqueue(bytes.subarray(at, at + stretch));
      at += stretch;
      if (at >= bytes.length) controller.close();
    },
  });
}

async function gathered(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) parts.push(next.value);
  return new Uint8Array(concatBytes(...parts));
}

/** The bytes themselves when they are in no text form; undefined for a text form that is broken. */
function unarmored(file: Uint8Array): Uint8Array | undefined {
  const start = new TextDecoder().decode(file.subarray(0, 200)).trimStart();
  if (!start.startsWith(armorLine)) return file;
  try {
    return armor.decode(new TextDecoder().decode(file));
  } catch {
    return undefined;
  }
}

function beginsWith(bytes: Uint8Array, text: string): boolean {
  return utf8ToBytes(text).every((byte, at) => bytes[at] === byte);
}

/** RFC 4648, section 4, without padding, as the format asks. */
function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll('=', '');
}

function fromBase64(text: string): Uint8Array | undefined {
  try {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return toBase64(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}
