import { Encrypter, armor, generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { lockAge, openAge } from './age-file.ts';

/** Cheap chance for the salt; the file’s own key and nonce are the library’s. */
let drawn = 0;
const draw = () => (drawn = (Math.imul(drawn, 1_664_525) + 1_013_904_223) >>> 0);
const words = 'abandon ability able about above absent';
const chunk = 64 * 1024;
const utf8 = (text: string) => new TextEncoder().encode(text);

/** Written by the library itself, at a factor that costs nothing, so that a thousand files can be opened. */
async function cheapFile(bytes: Uint8Array, factor = 1): Promise<Uint8Array> {
  const locker = new Encrypter();
  locker.setPassphrase(words);
  locker.setScryptWorkFactor(factor);
  return locker.encrypt(bytes);
}

describe('a locked file', () => {
  it('opens with its words, and with no others', async () => {
    const file = await lockAge(utf8('on the bus home'), words, draw);
    expect(await openAge(file, [words])).toEqual({ kind: 'ok', bytes: utf8('on the bus home') });
    expect(await openAge(file, ['something else', words])).toMatchObject({ kind: 'ok' });
    expect(await openAge(file, ['abandon ability able about above absorb'])).toEqual({ kind: 'wrong-words' });
    expect(new TextDecoder().decode(file.subarray(0, 80))).toMatch(/^age-encryption\.org\/v1\n-> scrypt [\w+/]{22} 16\n/);
  });

  it('is as the library writes it, in its text form too', async () => {
    const file = await cheapFile(utf8('words'));
    expect(await openAge(file, [words])).toEqual({ kind: 'ok', bytes: utf8('words') });
    const text = armor.encode(file);
    expect(await openAge(utf8(`\n${text.replaceAll('\n', '\r\n')}\n`), [words])).toMatchObject({ kind: 'ok' });
    expect(await openAge(utf8(text.slice(0, -20)), [words])).toEqual({ kind: 'not-age' });
  });

  it('never leaves with the same salt, key or nonce twice', async () => {
    const [one, other] = await Promise.all([lockAge(utf8('same'), words, draw), lockAge(utf8('same'), words, draw)]);
    expect(one).not.toEqual(other);
  });
});

it('fault 41: says why a file does not open', async () => {
  const locker = new Encrypter();
  locker.addRecipient(await identityToRecipient(await generateX25519Identity()));
  expect(await openAge(await locker.encrypt('for a key'), [words])).toEqual({ kind: 'needs-key' });
  for (const text of [
    '',
    'age',
    'age-encryption.org/v1\n',
    'age-encryption.org/v2\n-> scrypt AA 1\n',
    '{"format":"cairn-takeaway"}',
    'PK\u0003\u0004',
  ]) {
    expect(await openAge(utf8(text), [words])).toEqual({ kind: 'not-age' });
  }
  const heavy = new TextDecoder('latin1').decode(await cheapFile(utf8('x'))).replace(/^(age.*\n-> scrypt \S+) 1\n/, '$1 22\n');
  expect(
    await openAge(
      Uint8Array.from(heavy, (letter) => letter.charCodeAt(0)),
      [words],
    ),
  ).toEqual({ kind: 'too-heavy' });
});

describe('fault 40: a file that is cut or changed anywhere is refused whole', () => {
  const plain = new Uint8Array(2 * chunk + 1000).map((_, at) => at % 251);
  let file: Uint8Array;

  beforeAll(async () => {
    file = await cheapFile(plain);
  });

  it('cut at every border of its chunks, and one byte around each', async () => {
    const payload = file.length - (plain.length + 3 * 16);
    const borders = [0, 1, 2].map((at) => payload + at * (chunk + 16));
    for (const end of borders.flatMap((border) => [border - 1, border, border + 1, border + 16]).concat(file.length - 1, 0)) {
      expect((await openAge(file.subarray(0, end), [words])).kind).not.toBe('ok');
    }
    expect((await openAge(file, [words])).kind).toBe('ok');
  });

  it('cut at any place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: file.length - 1 }), async (end) => {
        expect((await openAge(file.subarray(0, end), [words])).kind).not.toBe('ok');
      }),
      { numRuns: 60 },
    );
  });

  it('one bit turned anywhere', async () => {
    const bit = fc.record({
      at: fc.oneof(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: file.length - 1 })),
      bit: fc.integer({ min: 0, max: 7 }),
    });
    await fc.assert(
      fc.asyncProperty(bit, async ({ at, bit: turned }) => {
        const changed = file.slice();
        changed[at] = (changed[at] ?? 0) ^ (1 << turned);
        expect((await openAge(changed, [words])).kind).not.toBe('ok');
      }),
      { numRuns: 150 },
    );
  });

  it('something more at its end', async () => {
    expect((await openAge(new Uint8Array([...file, 0]), [words])).kind).toBe('damaged');
  });
});
