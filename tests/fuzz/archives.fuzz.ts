import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { packText, unpackText } from '#formats/pack-text.ts';
import { unzip } from '#formats/unzip.ts';
import { zipOf } from '#formats/zip.ts';

import { damagedBytes, damagedText } from './damage.ts';
import { hostileTexts } from './hostile-pieces.ts';
import { expectClean, expectRefusal, tryAll } from './laws.ts';

const at = { utc: '2026-11-23T10:00:00.000Z', offset: 0 };
const limits = { maxFiles: 10, maxBytes: 20_000 };
const zipKinds = ['damaged', 'unsupported', 'too-many', 'too-big', 'not-text', 'unsafe-name', 'name-twice'];
const utf8 = (text: string) => new TextEncoder().encode(text);

const archives = [
  zipOf(
    [
      { name: 'a.csv', text: 'id,name\r\n1,x\r\n' },
      { name: 'folder/b.csv', text: 'y'.repeat(3000) },
    ],
    at,
  ),
  zipSync({ 'stored.txt': [utf8('as it is'), { level: 0 }], 'packed.txt': [utf8('z'.repeat(19_000)), { level: 9 }] }),
  zipSync({ 'bomb.txt': [new Uint8Array(400_000), { level: 9 }] }),
  zipSync(Object.fromEntries(Array.from({ length: 40 }, (_, place) => [`${place}.txt`, utf8('')]))),
  zipSync({ '../up.txt': utf8('x') }),
];

describe('fault 43: archives and packed text', () => {
  it('a zip gives out texts within its limits, or nothing', async () => {
    const any = fc.uint8Array({ maxLength: 300 });
    await tryAll(fc.oneof({ weight: 6, arbitrary: damagedBytes(archives) }, { weight: 1, arbitrary: any }), (bytes) => {
      const opened = unzip(bytes, limits);
      expectClean(opened);
      // The names of files in an archive are told, for whoever packed it.
      if (opened.kind !== 'ok') return expectRefusal({ kind: opened.kind }, { kinds: zipKinds });
      expect(opened.files.length).toBeLessThanOrEqual(limits.maxFiles);
      expect(opened.files.reduce((sum, { text }) => sum + utf8(text).length, 0)).toBeLessThanOrEqual(limits.maxBytes);
      expect(unzip(zipOf(opened.files, at), limits)).toEqual(opened);
    });
  });

  it('a packed text gives out no more than it may, or nothing', async () => {
    const packed = [...hostileTexts, '{"format":"cairn-story"}', 'x'.repeat(100_000)].map(packText);
    const most = { packed: 2000, bytes: 60_000 };
    await tryAll(fc.oneof({ weight: 6, arbitrary: damagedText(packed) }, fc.base64String(), fc.string()), (text) => {
      const opened = unpackText(text, most);
      if (opened.kind !== 'ok') return expectRefusal(opened, { kinds: ['damaged', 'too-big'] });
      expect(utf8(opened.text).length).toBeLessThanOrEqual(most.bytes);
      expect(unpackText(packText(opened.text), most)).toEqual(opened);
    });
  });
});
