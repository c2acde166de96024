import { crc32, deflateRawSync } from 'node:zlib';
import { Inflate } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

import { unzip } from './unzip.ts';
import { zipOf } from './zip.ts';

const madeAt = { utc: '2026-07-03T22:30:15.000Z', offset: 0 };
const plenty = { maxFiles: 100, maxBytes: 10_000_000 };

/** Made with Info-ZIP 3.0: a folder, a stored file whose UTF-8 name carries no mark, a deflated file. */
const fromInfoZip =
  'UEsDBAoAAAAAAHM2d10AAAAAAAAAAAAAAAAFAAAAZGF0YS9QSwMECgAAAAAAczZ3XcEc4+IMAAAADAAAABAAAABkYXRhL2dyw7zDn2UudHh0Y2Fmw6kg8J+MsQ0KUEsDBBQAAAAIAHM2d10bTRxcFQAAAPADAAAIAAAAbG9uZy5jc3Z7v3t/ok4SL5ehjtEoMUqMEsOcAABQSwECHgMKAAAAAABzNnddAAAAAAAAAAAAAAAABQAAAAAAAAAAABAA7UEAAAAAZGF0YS9QSwECHgMKAAAAAABzNnddwRzj4gwAAAAMAAAAEAAAAAAAAAABAAAApIEjAAAAZGF0YS9ncsO8w59lLnR4dFBLAQIeAxQAAAAIAHM2d10bTRxcFQAAAPADAAAIAAAAAAAAAAEAAACkgV0AAABsb25nLmNzdlBLBQYAAAAAAwADAKcAAACYAAAAAAA=';
/** Made with Info-ZIP 3.0 from a pipe: sizes in fields of 64 bits. */
const fromPipe =
  'UEsDBC0AAAAIAHM2d10bTRxc//////////8BABQALQEAEADwAwAAAAAAABUAAAAAAAAAe797f6JOEi+XoY7RKDFKjBLDnAAAUEsBAh4DLQAAAAgAczZ3XRtNHFwVAAAA8AMAAAEAAAAAAAAAAQAAAIARAAAAAC1QSwYGLAAAAAAAAAAeAy0AAAAAAAAAAAABAAAAAAAAAAEAAAAAAAAALwAAAAAAAABIAAAAAAAAAFBLBgcAAAAAdwAAAAAAAAABAAAAUEsFBgAAAAABAAEALwAAAEgAAAAAAA==';

type Fake = {
  readonly name: string;
  readonly plain: Buffer;
  readonly packed?: Buffer;
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly method?: number;
};

/** An archive written by hand, so that it can lie. */
function archiveOf(fakes: readonly Fake[]): Uint8Array {
  const fronts: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const { name, plain, packed = deflateRawSync(plain), size = plain.length, crc = crc32(plain), flags = 0, method = 8 } of fakes) {
    const called = Buffer.from(name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(flags, 2);
    shared.writeUInt16LE(method, 4);
    shared.writeUInt32LE(crc, 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(size, 18);
    shared.writeUInt16LE(called.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    fronts.push(Buffer.from('PK\u0003\u0004'), shared, called, packed);
    entries.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), shared, place, called);
    at += 30 + called.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(fakes.length, 4);
  end.writeUInt16LE(fakes.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...fronts, directory, Buffer.from('PK\u0005\u0006'), end]);
}

const hello: Fake = { name: 'hello.txt', plain: Buffer.from('hello') };

describe('unzip', () => {
  it('opens what another program made', () => {
    expect(unzip(Buffer.from(fromInfoZip, 'base64'), plenty)).toEqual({
      kind: 'ok',
      files: [
        { name: 'data/grüße.txt', text: 'café 🌱\r\n' },
        { name: 'long.csv', text: `\uFEFFa,b\r\n${'1,2\r\n'.repeat(200)}` },
      ],
    });
    expect(unzip(Buffer.from(fromPipe, 'base64'), plenty)).toEqual({
      kind: 'ok',
      files: [{ name: '-', text: `\uFEFFa,b\r\n${'1,2\r\n'.repeat(200)}` }],
    });
  });

  it('opens an archive written by hand, so that the lies below are refused for being lies', () => {
    expect(unzip(archiveOf([hello]), plenty)).toEqual({ kind: 'ok', files: [{ name: 'hello.txt', text: 'hello' }] });
  });

  it('opens long text that hardly shrinks, in any step', () => {
    const text = Array.from({ length: 60_000 }, (_, index) => String.fromCodePoint(0x20 + ((index * index * 31) % 0xd000))).join('');
    expect(unzip(archiveOf([{ name: 'a', plain: Buffer.from(text) }]), plenty)).toEqual({ kind: 'ok', files: [{ name: 'a', text }] });
    const stored = { name: 'a', plain: Buffer.from(text), packed: deflateRawSync(Buffer.from(text), { level: 0 }) };
    expect(unzip(archiveOf([stored]), plenty)).toEqual({ kind: 'ok', files: [{ name: 'a', text }] });
  });

  it('fault 43: refuses files that lie over each other', () => {
    const bytes = archiveOf([
      { name: 'a.txt', plain: Buffer.alloc(3000, 'a'), method: 0, packed: Buffer.alloc(3000, 'a') },
      { name: 'b.txt', plain: Buffer.alloc(3000, 'a'), method: 0, packed: Buffer.alloc(3000, 'a') },
    ]);
    expect(unzip(bytes, plenty).kind).toBe('ok');
    // A hundred entries of the directory that all name the first file’s bytes, as in a bomb without a single large file.
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const [end, length] = [bytes.length - 22, view.getUint32(bytes.length - 22 + 12, true) / 2];
    const entry = bytes.slice(view.getUint32(end + 16, true), view.getUint32(end + 16, true) + length);
    const entries = Array.from({ length: 100 }, (_, at) => {
      const one = Uint8Array.from(entry);
      one.set(new TextEncoder().encode(`${String(at).padStart(3, '0')}.t`), 46);
      return one;
    });
    const tail = Uint8Array.from(bytes.slice(end));
    const tailView = new DataView(tail.buffer);
    tailView.setUint16(8, 100, true);
    tailView.setUint16(10, 100, true);
    tailView.setUint32(12, 100 * length, true);
    const bomb = Buffer.concat([bytes.slice(0, view.getUint32(end + 16, true)), ...entries, tail]);
    expect(unzip(bomb, plenty)).toEqual({ kind: 'damaged' });
  });

  it('fault 43: refuses a bomb that tells its size before anything is unpacked', () => {
    const push = vi.spyOn(Inflate.prototype, 'push');
    expect(unzip(archiveOf([{ name: 'a', plain: Buffer.alloc(20_000_000) }]), plenty)).toEqual({ kind: 'too-big' });
    const many = Array.from({ length: 11 }, (_, index) => ({ name: String(index), plain: Buffer.alloc(1_000_000) }));
    expect(unzip(archiveOf(many), plenty)).toEqual({ kind: 'too-big' });
    expect(unzip(archiveOf([hello, { ...hello, name: 'b' }]), { ...plenty, maxFiles: 1 })).toEqual({ kind: 'too-many' });
    expect(push).not.toHaveBeenCalled();
  });

  it('fault 43: stops a bomb that hides its size at once', () => {
    const push = vi.spyOn(Inflate.prototype, 'push');
    const bomb = { name: 'a', plain: Buffer.alloc(40_000_000), size: 100 };
    expect(deflateRawSync(bomb.plain).length).toBeGreaterThan(30_000);
    expect(unzip(archiveOf([bomb]), plenty)).toEqual({ kind: 'damaged' });
    expect(push).toHaveBeenCalledTimes(1);
  });

  it('fault 43: stops at padding that gives nothing back, in and after the packed text', () => {
    const push = vi.spyOn(Inflate.prototype, 'push');
    const emptyBlocks = Buffer.concat(Array.from({ length: 200_000 }, () => Buffer.from([0, 0, 0, 0xff, 0xff])));
    for (const packed of [
      Buffer.concat([emptyBlocks, deflateRawSync(hello.plain)]),
      Buffer.concat([deflateRawSync(hello.plain), emptyBlocks]),
    ]) {
      push.mockClear();
      expect(unzip(archiveOf([{ ...hello, packed }]), plenty)).toEqual({ kind: 'damaged' });
      expect(push.mock.calls.length).toBeLessThan(50);
    }
  });

  it.each([['../a'], ['a/../../b'], ['/etc/passwd'], ['C:\\a'], ['\\\\host\\a'], ['a/./b'], ['a\u0007'], ['']])(
    'refuses the name %j',
    (name) => {
      expect(unzip(archiveOf([hello, { ...hello, name }]), plenty)).toEqual({ kind: 'unsafe-name', name });
    },
  );

  it('refuses a name that stands twice, also in another case', () => {
    expect(unzip(archiveOf([hello, hello]), plenty)).toEqual({ kind: 'name-twice', name: 'hello.txt' });
    expect(unzip(archiveOf([hello, { ...hello, name: 'HELLO.txt' }]), plenty)).toEqual({ kind: 'name-twice', name: 'HELLO.txt' });
  });

  it('refuses what is not UTF-8, what is encrypted, and what is packed in another way', () => {
    expect(unzip(archiveOf([{ name: 'a', plain: Buffer.from([0xff]) }]), plenty)).toEqual({ kind: 'not-text', name: 'a' });
    expect(unzip(archiveOf([{ ...hello, flags: 1 }]), plenty)).toEqual({ kind: 'unsupported' });
    expect(unzip(archiveOf([{ ...hello, method: 14 }]), plenty)).toEqual({ kind: 'unsupported' });
  });

  it('notices a wrong size and a wrong check sum', () => {
    expect(unzip(archiveOf([{ ...hello, size: 6 }]), plenty)).toEqual({ kind: 'damaged' });
    expect(unzip(archiveOf([{ ...hello, size: 4 }]), plenty)).toEqual({ kind: 'damaged' });
    expect(unzip(archiveOf([{ ...hello, crc: 1 }]), plenty)).toEqual({ kind: 'damaged' });
    expect(unzip(archiveOf([{ ...hello, method: 0, packed: Buffer.from('hellO') }]), plenty)).toEqual({ kind: 'damaged' });
  });

  it('gives out the whole text or none when the archive was cut short or a byte changed, and never throws', () => {
    const text = 'what stood in my way, and what I did '.repeat(20);
    const whole = zipOf([{ name: 'mine.txt', text }], madeAt);
    const right = [{ name: 'mine.txt', text }];
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }), (place, flip) => {
        expect(unzip(whole.subarray(0, place), plenty)).toEqual({ kind: 'damaged' });
        const changed = whole.map((byte, index) => (index === place ? byte ^ flip : byte));
        const opened = unzip(changed, plenty);
        if (opened.kind === 'ok' && opened.files.length > 0)
          expect(opened.files.map((file) => file.text)).toEqual(right.map((file) => file.text));
      }),
      { numRuns: 400 },
    );
  });

  it('never throws at any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(unzip(bytes, plenty).kind).toBe('damaged');
      }),
    );
  });
});
