import { argon2idAsync } from '@noble/hashes/argon2.js';

import type { KeyAnswer, KeyQuestion } from './key-messages.ts';

/** The length of an AES-256 key. */
const keyBytes = 32;

/** Argon2id without WebAssembly: three to eight times slower, and the same bytes (RFC 9106). */
export async function stretchInScript({ text, salt, work }: KeyQuestion): Promise<KeyAnswer> {
  try {
    const bytes = await argon2idAsync(text, salt, { m: work.memoryKib, t: work.passes, p: work.lanes, dkLen: keyBytes });
    return { kind: 'done', bytes };
  } catch (error) {
    return error instanceof RangeError ? { kind: 'no-memory' } : { kind: 'failed', name: error instanceof Error ? error.name : 'Unknown' };
  }
}
