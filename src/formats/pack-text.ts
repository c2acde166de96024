import { deflateSync, Inflate } from 'fflate';

/** A text made short for an address or a square code: UTF-8, raw DEFLATE (RFC 1951), base64url without padding (RFC 4648, section 5). */
export function packText(text: string): string {
  const packed = deflateSync(new TextEncoder().encode(text), { level: 9 });
  let binary = '';
  for (const byte of packed) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

export type Unpacked = { readonly kind: 'ok'; readonly text: string } | { readonly kind: 'damaged' | 'too-big' };

type Limits = {
  /** The most characters of the packed text that are looked at. */
  readonly packed: number;
  /** The most bytes that it may unpack to. */
  readonly bytes: number;
};

/** Bytes given to the inflater at once: DEFLATE gives back at most 1032 times as much, which bounds what one step can do. */
const stepLength = 1024;

/** Unpacks what anybody may have made: stops at the first step that goes over the limit. */
export function unpackText(packed: string, limits: Limits): Unpacked {
  if (packed.length > limits.packed) return { kind: 'too-big' };
  const bytes = bytesIn(packed);
  if (bytes === undefined) return { kind: 'damaged' };
  const chunks: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  const inflater = new Inflate((chunk, final) => {
    chunks.push(chunk);
    length += chunk.length;
    ended ||= final;
  });
  try {
    for (let at = 0; at < bytes.length; at += stepLength) {
      inflater.push(bytes.subarray(at, at + stepLength), at + stepLength >= bytes.length);
      if (length > limits.bytes) return { kind: 'too-big' };
    }
  } catch {
    return { kind: 'damaged' };
  }
  return ended ? textOf(chunks, length) : { kind: 'damaged' };
}

function bytesIn(packed: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9_-]+$/.test(packed)) return undefined;
  try {
    return Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function textOf(chunks: readonly Uint8Array[], length: number): Unpacked {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  try {
    return { kind: 'ok', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(all) };
  } catch {
    return { kind: 'damaged' };
  }
}
