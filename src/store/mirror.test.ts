import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { readMirror, writeMirror } from './mirror.ts';
import { eraseMirror, readSentinel, writeSentinel } from './sentinel.ts';
import { fakeStorage } from './stand-ins.test-data.ts';

beforeEach(() => {
  vi.stubGlobal('localStorage', fakeStorage());
  vi.stubGlobal('sessionStorage', fakeStorage());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the mirror of the look', () => {
  it('changes what is named, keeps the rest, and takes out what is undefined', () => {
    expect(readMirror()).toEqual({});
    writeMirror({ country: 'GB', theme: 'dark' });
    writeMirror({ language: 'en', exitByShift: false });
    expect(readMirror()).toEqual({ country: 'GB', theme: 'dark', language: 'en', exitByShift: false });
    writeMirror({ country: undefined });
    expect(readMirror()).toEqual({ theme: 'dark', language: 'en', exitByShift: false });
  });

  it('keeps that something is hidden, and nothing but that', () => {
    writeMirror({ hides: true });
    expect(readMirror()).toEqual({ hides: true });
    expect(localStorage.getItem('cairn-look')).toBe('{"hides":true}');
    writeMirror({ hides: undefined });
    expect(readMirror()).toEqual({});
    localStorage.setItem('cairn-look', '{"hides":["grief"]}');
    expect(readMirror()).toEqual({});
  });

  it('lets nothing in but what it names', () => {
    const settings = { country: 'GB', ageBand: '18-24', text: 'a secret' };
    writeMirror(settings);
    expect(localStorage.getItem('cairn-look')).toBe('{"country":"GB"}');
  });

  it('believes nothing that is not a setting, whatever lies there', () => {
    const known = (mirror: object) =>
      Object.keys(mirror).every((key) => ['country', 'language', 'theme', 'exitByShift', 'closed', 'hides'].includes(key));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (kept) => {
        localStorage.setItem('cairn-look', kept);
        localStorage.setItem('cairn-kept-cairn', kept);
        expect(known(readMirror())).toBe(true);
        expect(readSentinel('cairn')).toBeUndefined();
      }),
    );
    localStorage.setItem('cairn-look', '{"country":"<b>","theme":"pink","language":7,"exitByShift":"no"}');
    expect(readMirror()).toEqual({});
  });

  it.each([
    ['refused', fakeStorage(true)],
    ['missing', undefined],
  ])('survives storage that is %s', (_how, storage) => {
    vi.stubGlobal('localStorage', storage);
    vi.stubGlobal('sessionStorage', storage);
    writeMirror({ country: 'GB' });
    writeSentinel('cairn', { installId: 'i', seq: 1, count: 1 });
    expect([readMirror(), readSentinel('cairn'), eraseMirror()]).toEqual([{}, undefined, true]);
  });
});

describe('the sentinel', () => {
  it('gives back what was put in, with and without a loss', () => {
    const plain = { installId: 'i', seq: 4, count: 2 };
    writeSentinel('cairn', plain);
    expect(readSentinel('cairn')).toEqual(plain);
    writeSentinel('cairn', { ...plain, loss: { kind: 'behind', rows: 1 } });
    expect(readSentinel('cairn')).toEqual({ ...plain, loss: { kind: 'behind', rows: 1 } });
    expect(readSentinel('other')).toBeUndefined();
  });
});
