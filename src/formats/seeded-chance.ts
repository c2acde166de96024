import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

import type { Draw } from '#domain/random/seeded.ts';

const numbersPerBlock = 4;

/**
 * Chance for allocation lists: numbers from 0 up to but not including 1 with all 53 bits, which depend on the seed text alone.
 * Block n is HMAC-SHA-256(key = seed text in UTF-8, message = "cairn-chance|n"), n counting from 0; each block gives four numbers,
 * each the first 53 bits of its eight bytes, big-endian, divided by 2^53. Any language with HMAC can repeat it.
 * Without the seed text nobody can tell the next number (the counter mode of NIST SP 800-108r1); so the seed text must be long,
 * random, and kept as secret as the list itself until the last person is allocated.
 */
export function chanceFrom(seedText: string): Draw {
  const key = utf8ToBytes(seedText);
  let block = new DataView(new ArrayBuffer(0));
  let drawn = 0;
  return function draw() {
    const place = drawn % numbersPerBlock;
    if (place === 0) {
      const bytes = hmac(sha256, key, utf8ToBytes(`cairn-chance|${String(drawn / numbersPerBlock)}`));
      block = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    drawn += 1;
    return (block.getUint32(place * 8) * 0x20_0000 + (block.getUint32(place * 8 + 4) >>> 11)) / 2 ** 53;
  };
}
