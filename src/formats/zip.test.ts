import { crc32, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { momentAt } from '#domain/time/moment.ts';

import { unzip } from './unzip.ts';
import { zipOf } from './zip.ts';

const summer = { utc: '2026-07-03T22:30:15.000Z', offset: 120 };
const plenty = { maxFiles: 100, maxBytes: 10_000_000 };

type Local = { readonly name: string; readonly utf8: boolean; readonly time: number; readonly text: string };

/** Reads an archive from its first byte on, by local headers and with node’s own zlib: shares nothing with the code that wrote it. */
function readFromTheFront(bytes: Uint8Array): readonly Local[] {
  const found: Local[] = [];
  const data = Buffer.from(bytes);
  let at = 0;
  while (data.readUInt32LE(at) === 0x04034b50) {
    const start = at + 30 + data.readUInt16LE(at + 26) + data.readUInt16LE(at + 28);
    const end = start + data.readUInt32LE(at + 18);
    const raw = data.subarray(start, end);
    const plain = data.readUInt16LE(at + 8) === 8 ? inflateRawSync(raw) : raw;
    expect(plain.length).toBe(data.readUInt32LE(at + 22));
    expect(crc32(plain)).toBe(data.readUInt32LE(at + 14));
    found.push({
      name: data.toString('utf8', at + 30, at + 30 + data.readUInt16LE(at + 26)),
      utf8: (data.readUInt16LE(at + 6) & 0x800) !== 0,
      time: data.readUInt32LE(at + 10),
      text: plain.toString('utf8'),
    });
    at = end;
  }
  expect(data.readUInt32LE(at)).toBe(0x02014b50);
  return found;
}

function wallClock(time: number): readonly number[] {
  return [(time >>> 25) + 1980, (time >>> 21) & 15, (time >>> 16) & 31, (time >>> 11) & 31, (time >>> 5) & 63, (time & 31) * 2];
}

afterEach(() => vi.unstubAllEnvs());

describe('zipOf', () => {
  const tricky = [
    { name: 'data/long.csv', text: `\uFEFFa,b\r\n${'1,2\r\n'.repeat(50_000)}` },
    { name: 'data/مرحبا.txt', text: 'مرحبا، \u200Fقصتي\u0000 🌱👩🏽‍🚀\n\r\n"=1+1"' },
    { name: 'empty.txt', text: '' },
  ];

  it('is read by another reader, to the letter', () => {
    const read = readFromTheFront(zipOf(tricky, summer));
    expect(read.map(({ name, text }) => ({ name, text }))).toEqual(tricky);
    expect(read.map(({ utf8 }) => utf8)).toEqual([false, true, false]);
  });

  it('gives the same bytes in every time zone, and carries the person’s own wall clock', () => {
    const archives = ['Pacific/Kiritimati', 'America/St_Johns', 'UTC'].map((zone) => {
      vi.stubEnv('TZ', zone);
      expect(new Date(2026, 0, 1).getTimezoneOffset() === 0).toBe(zone === 'UTC');
      return Buffer.from(zipOf(tricky, summer)).toString('base64');
    });
    expect(new Set(archives).size).toBe(1);
    expect(readFromTheFront(zipOf(tricky, summer)).map(({ time }) => wallClock(time))).toEqual(tricky.map(() => [2026, 7, 4, 0, 30, 14]));
  });

  it('writes the same time into the directory', () => {
    const bytes = Buffer.from(zipOf([{ name: 'a', text: 'a' }], summer));
    const entry = bytes.readUInt32LE(bytes.length - 6);
    expect(wallClock(bytes.readUInt32LE(entry + 12))).toEqual([2026, 7, 4, 0, 30, 14]);
  });

  it('brings a broken clock to the nearest time that can be written', () => {
    const times = [momentAt(0, -720), momentAt(Date.UTC(9999, 0, 1), 0)].map(
      (moment) => readFromTheFront(zipOf([{ name: 'a', text: '' }], moment))[0]?.time ?? 0,
    );
    expect(times.map(wallClock)).toEqual([
      [1980, 1, 1, 0, 0, 0],
      [2107, 12, 31, 23, 59, 58],
    ]);
  });

  it.each([['../a'], ['/a'], ['C:a'], ['a\\b'], ['a//b'], ['a/'], [''], ['a\u0000b'], ['__proto__']])(
    'fault 50: throws at the name %j',
    (name) => {
      expect(() => zipOf([{ name, text: 'x' }], summer)).toThrow('unsafe-name');
    },
  );

  it('throws when two names are one file on some system', () => {
    const twins = [
      { name: 'Caf\u00e9.txt', text: '1' },
      { name: 'cafe\u0301.TXT', text: '2' },
    ];
    expect(() => zipOf(twins, summer)).toThrow('name-twice');
  });

  it('comes back whole: any well-formed text under any number of names', () => {
    const file = fc.record({
      name: fc.stringMatching(/^[a-z0-9]{1,8}(\/[a-zäß\u0627\u{1F331}]{1,4})?$/u),
      text: fc.string({ unit: 'binary' }),
    });
    const moment = fc.record({
      utc: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }),
      offset: fc.integer({ min: -840, max: 840 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(file, { selector: ({ name }) => name.normalize('NFC').toLowerCase() }),
        moment,
        (files, { utc, offset }) => {
          const opened = unzip(zipOf(files, momentAt(utc.getTime(), offset)), plenty);
          const byName = (list: readonly { readonly name: string; readonly text: string }[]) =>
            new Map(list.map(({ name, text }) => [name, text]));
          expect(opened.kind).toBe('ok');
          expect(opened.kind === 'ok' && byName(opened.files)).toEqual(byName(files));
        },
      ),
    );
  });
});
