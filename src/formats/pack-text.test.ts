import { deflateRawSync, inflateRawSync } from 'node:zlib';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { packText, unpackText } from './pack-text.ts';

const limits = { packed: 20_000, bytes: 100_000 };

describe('packText', () => {
  it('comes back letter by letter, whatever the letters are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (text) => {
        const packed = packText(text);
        expect(packed).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(unpackText(packed, limits)).toEqual({ kind: 'ok', text });
      }),
    );
  });

  it('is what another program unpacks, and unpacks what another program packed', () => {
    const text = 'Über den Kanal, 150 words, “quotes” 👣\n';
    expect(inflateRawSync(Buffer.from(packText(text), 'base64url')).toString('utf8')).toBe(text);
    expect(unpackText(deflateRawSync(Buffer.from(text)).toString('base64url'), limits)).toEqual({ kind: 'ok', text });
  });
});

describe('unpackText distrusts', () => {
  it('fault 43, 44: what is longer than it looks at', () => {
    expect(unpackText('A'.repeat(20_001), limits)).toEqual({ kind: 'too-big' });
  });

  it('fault 43: a little that unpacks to a lot', () => {
    const bomb = deflateRawSync(Buffer.alloc(50_000_000, 'a')).toString('base64url').slice(0, 20_000);
    expect(unpackText(bomb, limits)).toEqual({ kind: 'too-big' });
  });

  it.each([
    ['nothing', ''],
    ['signs that are no base64url', 'ab+/=='],
    ['one letter', 'A'],
    ['what was cut short', packText('One line, and another line, and a third line.').slice(0, -6)],
    ['what is no DEFLATE', Buffer.from('this is no deflate at all').toString('base64url')],
    ['what is no text', deflateRawSync(Buffer.from([0xff, 0xfe, 0x80])).toString('base64url')],
  ])('%s', (_, packed) => {
    expect(unpackText(packed, limits)).toEqual({ kind: 'damaged' });
  });

  it('anything at all, without an error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { kind } = unpackText(Buffer.from(bytes).toString('base64url'), limits);
        expect(['ok', 'damaged', 'too-big']).toContain(kind);
      }),
    );
  });
});
