import { describe, expect, it } from 'vitest';

import type { StretchPasscode } from '#domain/lock/stretch.ts';

import { quickStretch } from '../stand-ins.test-data.ts';
import type { KeyRow, Secret } from './key-row.ts';
import { passcodeWorks, unwrapKey, wrapKey } from './wraps.ts';

const raw = new Uint8Array(32).fill(9);
const keyId = 'k';
const right: Secret = { way: 'passcode', text: 'three grey stones' };
const passkey = { way: 'passkey', credential: new Uint8Array([1, 2]), bytes: new Uint8Array(32).fill(7) } as const;

const neverStretch: StretchPasscode = () => Promise.reject(new Error('nothing was to be stretched'));

async function both(): Promise<KeyRow> {
  return { keyId, wraps: [await wrapKey({ raw, keyId }, right, quickStretch), await wrapKey({ raw, keyId }, passkey, quickStretch)] };
}

describe('closing the data key', () => {
  it('gives each wrap its own salt and start, of the lengths that the row promises', async () => {
    const wraps = await Promise.all(Array.from({ length: 10 }, () => wrapKey({ raw, keyId }, right, quickStretch)));
    for (const { salt, iv, closed } of wraps) expect([salt.length, iv.length, closed.length]).toEqual([16, 12, 48]);
    expect(new Set(wraps.map(({ salt }) => String(salt))).size).toBe(10);
    expect(new Set(wraps.map(({ iv }) => String(iv))).size).toBe(10);
  });

  it('closes as RFC 5869 and NIST SP 800-38D say, so that a later version opens it', async () => {
    const { salt, iv, closed } = await wrapKey({ raw, keyId }, passkey, neverStretch);
    const base = await crypto.subtle.importKey('raw', passkey.bytes, 'HKDF', false, ['deriveKey']);
    const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(salt), info: new TextEncoder().encode('cairn wrap 1') };
    const key = await crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['decrypt']);
    const additionalData = new TextEncoder().encode('cairn key k');
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: new Uint8Array(iv), additionalData }, key, new Uint8Array(closed));
    expect(new Uint8Array(opened)).toEqual(raw);
  });

  it('fault 34: goes one step down for want of memory only, and ends with that want', async () => {
    const tried: number[] = [];
    const failing =
      (fault: Error): StretchPasscode =>
      (_text, _salt, { memoryKib }) => {
        tried.push(memoryKib);
        return Promise.reject(fault);
      };
    await expect(wrapKey({ raw, keyId }, right, failing(new RangeError('no memory')))).rejects.toThrow(new RangeError('no memory'));
    expect(tried.splice(0)).toEqual(passcodeWorks.map(({ memoryKib }) => memoryKib));
    await expect(wrapKey({ raw, keyId }, right, failing(new TypeError('bent')))).rejects.toThrow(new TypeError('bent'));
    expect(tried).toEqual([65_536]);
  });

  it('asks for no less work than Bitwarden or OWASP do', () => {
    expect(passcodeWorks).toEqual([
      { name: 'argon2id', memoryKib: 65_536, passes: 3, lanes: 1 },
      { name: 'argon2id', memoryKib: 19_456, passes: 2, lanes: 1 },
    ]);
  });
});

describe('opening the data key', () => {
  it('takes any of its secrets, whichever wrap comes first', async () => {
    const row = await both();
    const turned = { keyId, wraps: (row.wraps ?? []).toReversed() };
    for (const key of [row, turned]) {
      expect(await unwrapKey(key, right, quickStretch)).toEqual(raw);
      expect(await unwrapKey(key, passkey, quickStretch)).toEqual(raw);
    }
  });

  it('gives nothing for another secret, and nothing where there is no wrap', async () => {
    const row = await both();
    expect(await unwrapKey(row, { way: 'passcode', text: 'three grey stone' }, quickStretch)).toBeUndefined();
    expect(await unwrapKey(row, { ...passkey, bytes: new Uint8Array(32).fill(8) }, neverStretch)).toBeUndefined();
    expect(await unwrapKey({ keyId }, right, quickStretch)).toBeUndefined();
  });

  it.each([[[1]], [[1, 3]], [[1, 2, 3]], [[2, 1]], [[]]])('knows a passkey by its whole name: %j is another', async (name) => {
    expect(await unwrapKey(await both(), { ...passkey, credential: new Uint8Array(name) }, neverStretch)).toBeUndefined();
  });

  it('fault 35: does not open a wrap that was put beside another key', async () => {
    expect(await unwrapKey({ ...(await both()), keyId: 'other' }, right, quickStretch)).toBeUndefined();
  });

  it('stretches nothing for a wrap of another way', async () => {
    const stretched: string[] = [];
    const counting: StretchPasscode = (text, salt, work) => {
      stretched.push(text);
      return quickStretch(text, salt, work);
    };
    const { wraps = [] } = await both();
    expect(await unwrapKey({ keyId, wraps: wraps.toReversed() }, right, counting)).toEqual(raw);
    expect(stretched).toHaveLength(1);
  });
});
