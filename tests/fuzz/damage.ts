import fc from 'fast-check';

import { hostileNumbers, hostileTexts, nested } from './hostile-pieces.ts';

/** Takes a sound file of ours and damages it, so that the cases reach far into a reader before anything is amiss. */

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Holder = Json[] | { [key: string]: Json };

/** Stands in the tree for text that no value can be written as; swapped for the text itself at the end. */
const rawMark = 'raw-piece-';

type Blow =
  | { readonly kind: 'delete' | 'swap' | 'double' | 'rename' | 'key-twice'; readonly at: number; readonly other: number }
  | { readonly kind: 'replace' | 'stain'; readonly at: number; readonly other: number; readonly raw: string };

const stains = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '', 'length', '0'];
const stain = '{"polluted":"yes"}';

/** Written JSON, to be put where a value stood. */
const rawValue: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('null', 'true', 'false', '""', '[]', '{}', '[[]]', '[null]', stain) },
  { weight: 3, arbitrary: fc.constantFrom(...hostileNumbers) },
  { weight: 4, arbitrary: fc.constantFrom(...hostileTexts).map((text) => JSON.stringify(text)) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }).map((text) => JSON.stringify(text)) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }).map((deep) => nested(deep)) },
  { weight: 1, arbitrary: fc.constantFrom(200, 10_000).map((deep) => nested(deep)) },
  { weight: 1, arbitrary: fc.constantFrom(121, 2001, 20_001).map((long) => JSON.stringify('x'.repeat(long))) },
  { weight: 1, arbitrary: fc.constantFrom('[]', '{}', '""', '0').map((entry) => `[${Array(1500).fill(entry).join(',')}]`) },
  { weight: 2, arbitrary: fc.json({ maxDepth: 3 }) },
);

const place = fc.nat({ max: 100_000 });
const blow: fc.Arbitrary<Blow> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('delete', 'swap', 'double', 'rename', 'key-twice'), at: place, other: place }),
  },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('replace'), at: place, other: place, raw: rawValue }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('stain'), at: place, other: fc.nat({ max: 20 }), raw: rawValue }) },
);

/** What happens to the letters of a file, of whatever kind it is. */
type Tear = { readonly kind: 'none' | 'cut' | 'change' | 'insert' | 'leave-out'; readonly at: number; readonly with: string };

const tear: fc.Arbitrary<Tear> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Tear>({ kind: 'none', at: 0, with: '' }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('cut', 'change', 'insert', 'leave-out'),
      at: fc.nat(),
      with: fc.oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
        fc.constantFrom('\ufeff', '\0', '\u2028', '"', '{', '[', '\\'),
      ),
    }),
  },
);

/** The text of one of these files, damaged in a few places. `sound`: made anew for each case, so that none stains another. */
export function damagedJson(sound: readonly unknown[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat({ max: sound.length - 1 }), fc.array(blow, { maxLength: 3 }), tear)
    .map(([which, blows, torn]) => tornText(struck(sound[which], blows), torn));
}

/** The same without a look at its form: for tables, addresses, and whatever is no JSON. */
export function damagedText(sound: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat({ max: sound.length - 1 }), fc.array(tear, { minLength: 1, maxLength: 4 }))
    .map(([which, tears]) => tears.reduce(tornText, sound[which] ?? ''));
}

/** Bytes of a file, cut at any border, with flipped bits, changed, left out or doubled stretches. */
export function damagedBytes(sound: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const damage = fc.record({
    kind: fc.constantFrom('cut', 'flip', 'set', 'leave-out', 'double'),
    at: fc.nat(),
    byte: fc.nat({ max: 255 }),
  });
  return fc.tuple(fc.nat({ max: sound.length - 1 }), fc.array(damage, { maxLength: 4 })).map(([which, strikes]) =>
    strikes.reduce(
      (bytes, { kind, at, byte }) => {
        const here = bytes.length === 0 ? 0 : at % (bytes.length + 1);
        const length = byte % 9;
        if (kind === 'cut') return bytes.slice(0, here);
        if (kind === 'leave-out') return Uint8Array.from([...bytes.subarray(0, here), ...bytes.subarray(here + length)]);
        if (kind === 'double') return Uint8Array.from([...bytes.subarray(0, here + length), ...bytes.subarray(here)]);
        const changed = Uint8Array.from(bytes);
        if (here < changed.length) changed[here] = kind === 'set' ? byte : (changed[here] ?? 0) ^ (1 << (byte % 8));
        return changed;
      },
      Uint8Array.from(sound[which] ?? []),
    ),
  );
}

/** Nothing of ours: text, JSON, and hostile pieces in a row. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.json({ maxDepth: 4 }),
  fc.constantFrom(...hostileTexts),
  fc.constantFrom(100, 10_000, 100_000).map((deep) => nested(deep)),
  fc.constantFrom('[', '{"a":', '"', '[{"":').map((opening) => opening.repeat(50_000)),
);

function struck(sound: unknown, blows: readonly Blow[]): string {
  const root = { file: JSON.parse(JSON.stringify(sound)) as Json };
  const raws: string[] = [];
  const put = (raw: string): Json => `${rawMark}${raws.push(raw) - 1}`;
  for (const one of blows) strike(root, one, put);
  return JSON.stringify(root.file ?? null).replace(new RegExp(`"${rawMark}(\\d+)"`, 'g'), (_, at: string) => raws[Number(at)] ?? 'null');
}

function strike(root: { [key: string]: Json }, one: Blow, put: (raw: string) => Json): void {
  const slots = slotsIn(root);
  const [holder, key] = slots[one.at % slots.length] ?? [root, 'file'];
  const [otherHolder, otherKey] = slots[one.other % slots.length] ?? [root, 'file'];
  const value = read(holder, key);
  switch (one.kind) {
    case 'replace':
      return write(holder, key, put(one.raw));
    case 'delete':
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      return;
    case 'swap':
      // A copy: a part that holds itself could not be written at all.
      write(holder, key, structuredClone(read(otherHolder, otherKey)));
      return write(otherHolder, otherKey, structuredClone(value));
    case 'double':
      if (Array.isArray(holder)) holder.splice(Number(key), 0, structuredClone(value));
      else write(holder, `${key}2`, structuredClone(value));
      return;
    case 'rename':
      if (Array.isArray(holder)) return;
      write(holder, stains[one.other % stains.length] ?? '', value);
      delete holder[key];
      return;
    case 'key-twice':
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) write(holder, key, put(twice(value)));
      return;
    case 'stain': {
      const name = stains[one.other % stains.length] ?? '';
      if (typeof value === 'object' && value !== null && !Array.isArray(value))
        write(value, name, put(one.other % 2 === 0 ? stain : one.raw));
    }
  }
}

/** Every place that holds a value. */
function slotsIn(holder: Holder): readonly (readonly [Holder, string])[] {
  return Object.keys(holder).flatMap((key) => {
    const value = read(holder, key);
    return [[holder, key] as const, ...(typeof value === 'object' && value !== null ? slotsIn(value) : [])];
  });
}

function twice(value: { [key: string]: Json }): string {
  const inside = JSON.stringify(value).slice(1, -1);
  return inside === '' ? '{}' : `{${inside},${inside}}`;
}

function read(holder: Holder, key: string): Json {
  return (holder as { [key: string]: Json })[key] ?? null;
}

/** As JSON.parse does it: a key of any name becomes the object’s own. */
function write(holder: Holder, key: string, value: Json): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}

function tornText(text: string, { kind, at, with: piece }: Tear): string {
  const here = text.length === 0 ? 0 : at % (text.length + 1);
  switch (kind) {
    case 'none':
      return text;
    case 'cut':
      return text.slice(0, here);
    case 'change':
      return text.slice(0, here) + piece + text.slice(here + 1);
    case 'insert':
      return text.slice(0, here) + piece + text.slice(here);
    case 'leave-out':
      return text.slice(0, here) + text.slice(here + 1 + (at % 7));
  }
}
