import { createCipheriv, createHmac, hkdfSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { makeCode } from '#domain/code/participant-code.ts';

import { openSealed, sealedEntry, tagOf } from './seal.ts';

const hex = (length: number) => fc.uint8Array({ minLength: length, maxLength: length }).map((bytes) => Buffer.from(bytes).toString('hex'));
const code = fc.array(fc.integer({ min: 0, max: 31 }), { minLength: 9, maxLength: 9 }).map(makeCode);
const study = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8})?$/);
const nonce = fc.uint8Array({ minLength: 12, maxLength: 12 });
const holder = fc.record({ study, salt: hex(16), code });
const arm = fc.string({ unit: 'grapheme' }).filter((name) => Buffer.byteLength(name) <= 47);

/** The same line, worked out with node’s own crypto. */
function byNode(of: { study: string; salt: string; code: string; arm: string; nonce: Uint8Array }) {
  const salt = Buffer.from(of.salt, 'hex');
  const tag = createHmac('sha256', salt).update(`cairn-tag|${of.study}|${of.code}`).digest('hex').slice(0, 16);
  const key = Buffer.from(hkdfSync('sha256', of.code, salt, `cairn-arm|${of.study}`, 32));
  const plain = Buffer.alloc(48);
  plain[0] = plain.write(of.arm, 1);
  const cipher = createCipheriv('aes-256-gcm', key, of.nonce);
  const sealed = Buffer.concat([of.nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString('base64url');
  return { kind: 'ok', tag, sealed };
}

function sealedOf(of: Parameters<typeof sealedEntry>[0]): string {
  const entry = sealedEntry(of);
  if (entry.kind !== 'ok') throw new Error(entry.kind);
  return entry.sealed;
}

const sample = {
  study: 'first-steps',
  salt: '000102030405060708090a0b0c0d0e0f',
  code: makeCode([0, 1, 2, 3, 4, 5, 6, 7, 8]),
  arm: 'waiting-list',
  nonce: Uint8Array.from({ length: 12 }, (_, index) => index),
};

describe('sealedEntry', () => {
  it('agrees with node’s HMAC, HKDF and AES-256-GCM', () => {
    fc.assert(
      fc.property(holder, arm, nonce, (of, name, once) => {
        expect(sealedEntry({ ...of, arm: name, nonce: once })).toEqual(byNode({ ...of, arm: name, nonce: once }));
      }),
    );
  });

  it('keeps making the line it made when it was released, so that lists given out stay good', () => {
    expect(sealedEntry(sample)).toEqual({
      kind: 'ok',
      tag: 'efb914cc404b9fc7',
      sealed: 'AAECAwQFBgcICQoLMBzacR9CAUz7cnVa1uMNnr8addFV0sqv1q-p_aAjgmMp-5F4oVacW7oei43KeWjZYk4aT4Zhw0G0eGZ31BS39Q',
    });
  });

  it('has one length whatever the arm, and fits the study file', () => {
    fc.assert(
      fc.property(holder, arm, nonce, (of, name, once) => {
        const entry = sealedEntry({ ...of, arm: name, nonce: once });
        expect(entry).toEqual({
          kind: 'ok',
          tag: expect.stringMatching(/^[0-9a-f]{16}$/),
          sealed: expect.stringMatching(/^[A-Za-z0-9_-]{102}$/),
        });
      }),
    );
  });

  it('refuses an arm that does not fit, by its bytes', () => {
    expect(sealedEntry({ ...sample, arm: 'a'.repeat(47) }).kind).toBe('ok');
    expect(sealedEntry({ ...sample, arm: 'a'.repeat(48) })).toEqual({ kind: 'arm-too-long' });
    expect(sealedEntry({ ...sample, arm: 'ä'.repeat(24) })).toEqual({ kind: 'arm-too-long' });
  });

  it('throws at a nonce or a salt that is none', () => {
    expect(() => sealedEntry({ ...sample, nonce: new Uint8Array(11) })).toThrow(RangeError);
    expect(() => tagOf({ ...sample, salt: 'salt' })).toThrow('hex');
  });
});

describe('openSealed', () => {
  it('gives the arm back to its code', () => {
    fc.assert(
      fc.property(holder, arm, nonce, (of, name, once) => {
        expect(openSealed({ ...of, sealed: sealedOf({ ...of, arm: name, nonce: once }) })).toEqual({ kind: 'ok', arm: name });
      }),
    );
  });

  it('opens for no other code, study or salt', () => {
    fc.assert(
      fc.property(holder, holder, (of, other) => {
        const sealed = sealedOf({ ...sample, ...of });
        for (const wrong of [{ code: other.code }, { study: other.study }, { salt: other.salt }]) {
          const asked = { ...of, ...wrong };
          fc.pre(JSON.stringify(asked) !== JSON.stringify(of));
          expect(openSealed({ ...asked, sealed })).toEqual({ kind: 'damaged' });
        }
      }),
    );
  });

  it('notices every single changed letter', () => {
    const sealed = sealedOf(sample);
    for (let place = 0; place < sealed.length; place += 1) {
      for (const letter of 'AaZ9-_=+/ é') {
        if (sealed[place] === letter) continue;
        expect(openSealed({ ...sample, sealed: sealed.slice(0, place) + letter + sealed.slice(place + 1) })).toEqual({ kind: 'damaged' });
      }
    }
  });

  it('never throws, whatever stands there', () => {
    for (const sealed of ['', 'A', sealedOf(sample).slice(0, -4), `${sealedOf(sample)}AAAA`, '🌱']) {
      expect(openSealed({ ...sample, sealed })).toEqual({ kind: 'damaged' });
    }
    expect(openSealed({ ...sample, salt: 'no salt', sealed: sealedOf(sample) })).toEqual({ kind: 'damaged' });
  });
});

describe('tagOf', () => {
  it('finds the line that sealedEntry made', () => {
    const entry = sealedEntry(sample);
    expect(entry.kind === 'ok' && entry.tag).toBe(tagOf(sample));
  });

  it('differs between codes, studies and salts', () => {
    const tags = [
      sample,
      { ...sample, study: 'other' },
      { ...sample, salt: '00' },
      { ...sample, code: makeCode([9, 1, 2, 3, 4, 5, 6, 7, 8]) },
    ].map(tagOf);
    expect(new Set(tags).size).toBe(4);
  });
});
