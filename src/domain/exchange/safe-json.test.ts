import { describe, expect, it } from 'vitest';

import { placeIn } from './place-in-file.ts';
import { safeJson } from './safe-json.ts';

const limit = 2_000_000;

describe('safeJson', () => {
  it('fault 43: measures depth on the text, whatever the brackets are and whatever stands in quotes', () => {
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const) {
      const nested = (deep: number) => `${open.repeat(deep)}0${close.repeat(deep)}`;
      expect(safeJson(nested(32), limit).kind).toBe('value');
      expect(safeJson(nested(33), limit).kind).toBe('too-deep');
      expect(safeJson(nested(10_000), limit).kind).toBe('too-deep');
      expect(safeJson(nested(60), limit, 64).kind).toBe('value');
    }
    expect(safeJson('["[[[[", "\\"[{"]', limit, 1)).toEqual({ kind: 'value', value: ['[[[[', '"[{'] });
    expect(safeJson('['.repeat(1_000_000), limit).kind).toBe('too-deep');
  });

  it('fault 43: is not worn out by a hundred thousand tiny entries, and looks at nothing above its limit', () => {
    const many = `[${Array(100_000).fill('{}').join(',')}]`;
    expect(safeJson(many, limit)).toMatchObject({ kind: 'value' });
    expect(safeJson(many, many.length - 1)).toEqual({ kind: 'too-large' });
  });

  it('fault 45: drops names that reach into every object, on every level and however they are spelled', () => {
    const stain = '"__proto__":{"stained":1},"\\u005f_proto__":{"stained":1},"constructor":{"prototype":{"stained":1}},"prototype":1';
    const { value } = safeJson(`{${stain},"a":[{${stain},"b":{${stain}}}]}`, limit) as { readonly value: unknown };
    expect(value).toEqual({ a: [{ b: {} }] });
    expect(JSON.stringify(value)).toBe('{"a":[{"b":{}}]}');
    // Even a copy that sets instead of defining: JSON.parse alone makes an own name of it.
    expect(Object.getPrototypeOf(Object.assign({}, value))).toBe(Object.prototype);
    expect({}).not.toHaveProperty('stained');
  });

  it('fault 43: knows no number that cannot be written again', () => {
    for (const number of ['1e999', '-1e999', '9'.repeat(400)]) expect(safeJson(`{"a":[${number}]}`, limit).kind).toBe('not-json');
    expect(safeJson('[-0, 1e-999, 1e308]', limit)).toEqual({ kind: 'value', value: [0, 0, 1e308] });
    // The key is dropped with its number; a name out of the file is no reason to believe the rest less.
    expect(safeJson('{"constructor":1}', limit)).toEqual({ kind: 'value', value: {} });
  });

  it('fault 49: takes a byte order mark before it, and leaves every letter inside as it is', () => {
    const letters = ['\u2028', '\u0000', '\ufeff', '\u202e', '\ud800', 'e\u0301', '👩‍👩‍👧', 'שלום'];
    expect(safeJson(`\ufeff${JSON.stringify(letters)}`, limit)).toEqual({ kind: 'value', value: letters });
    for (const text of ['\u0000', '\ufeff\ufeff[]', '[1\u0000]', 'NaN', '[Infinity]', '[01]', '']) {
      expect(safeJson(text, limit)).toEqual({ kind: 'not-json' });
    }
  });
});

it('fault 46: a place in a file holds plain names only, and not many', () => {
  expect(placeIn(['story', 'parts', 2, 'text'])).toBe('story.parts.2.text');
  expect(placeIn(['a', '<img src=x onerror=1>', '\u202egnp', 'x'.repeat(61), '', undefined])).toBe('a.….….….….…');
  expect(placeIn(Array<string>(1000).fill('deep')).length).toBeLessThan(100);
});
