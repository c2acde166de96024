import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { makeCode, readCode } from '#domain/code/participant-code.ts';
import { readWithdrawalCode, withdrawalCodeInGroups } from '#domain/exchange/withdrawal-code.ts';
import { mostPackedList, readStart, startQuery } from '#domain/recommend/link.ts';
import { openSealed, sealedEntry } from '#formats/seal.ts';
import { launchIn, launchPart } from '../../src/features/study/parts/launch.ts';

import { damagedText } from './damage.ts';
import { hostileTexts } from './hostile-pieces.ts';
import { tryAll } from './laws.ts';

const countries = ['GB', 'IE', 'ZZ'];
const code = makeCode([7, 3, 20, 1, 2, 3, 4, 5, 6]);
const salt = '0123456789abcdef0123456789abcdef';
const sealedIn = { study: 'sample', salt, code };

describe('fault 43, 44: addresses, codes and seals', () => {
  it('a start link leads to what there is, and nowhere else', async () => {
    const sound = ['?c=GB&to=stories#l=eJwL', '?c=ie#l=', '#l=AAAA', '?to=safety-plan'];
    const long = fc.constantFrom(`#l=${'A'.repeat(1_000_000)}`, `?c=${'G'.repeat(1_000_000)}`, `?${'&c='.repeat(100_000)}`);
    await tryAll(
      fc.oneof({ weight: 30, arbitrary: damagedText(sound) }, { weight: 1, arbitrary: long }, fc.string({ unit: 'binary' })),
      (address) => {
        const [query = '', ...rest] = address.split('#');
        const fields = new URLSearchParams(query.slice(1));
        const read = readStart({ get: (name) => fields.get(name), hash: rest.length === 0 ? '' : `#${rest.join('#')}` }, countries);
        expect(['home', 'stories', 'find-help', 'pages', 'safety-plan']).toContain(read.begin);
        if (read.country !== undefined) expect(countries).toContain(read.country);
        expect(read.list ?? '').toMatch(/^[A-Za-z0-9_-]*$/);
        expect((read.list ?? '').length).toBeLessThanOrEqual(mostPackedList);
        const [again = '', hash] = startQuery(read).split('#');
        const fieldsAgain = new URLSearchParams(again);
        expect(readStart({ get: (name) => fieldsAgain.get(name), hash: hash === undefined ? '' : `#${hash}` }, countries)).toEqual(read);
      },
    );
  });

  it('a study link names a study by an id, a code that is looked at later, and a day that there is', async () => {
    const sound = [
      '#study=sample&code=7K3QM-2ZP9X&first=2026-02-28',
      '?study=sample',
      '#study=a-b&code=%20',
      '#study=sample&first=2026-02-30',
    ];
    const long = fc.constantFrom(
      `#study=${'a'.repeat(1_000_000)}`,
      `#study=a&code=${'x'.repeat(1_000_000)}`,
      `#${'study=&'.repeat(100_000)}`,
    );
    const hostile = fc
      .constantFrom(...hostileTexts)
      .map((text) => `#study=${encodeURIComponent(text.toWellFormed())}&code=${encodeURIComponent(text.toWellFormed())}`);
    await tryAll(fc.oneof({ weight: 8, arbitrary: damagedText(sound) }, long, hostile, fc.string({ unit: 'binary' })), (address) => {
      const isQuery = address.startsWith('?');
      const read = launchIn({ hash: isQuery ? '' : address, search: isQuery ? address : '' });
      if (read === undefined) return;
      expect(read.study).toMatch(/^[a-z0-9-]{1,120}$/);
      expect((read.code ?? '').length).toBeLessThanOrEqual(60);
      if (read.first !== undefined) expect(new Date(`${read.first}T00:00:00Z`).toISOString().slice(0, 10)).toBe(read.first);
      expect(launchIn({ hash: launchPart(read), search: '' })).toEqual(read);
    });
  });

  it('a typed code is a code, or a refusal that says where', async () => {
    const spelled = damagedText([code, '7K3QM-2ZP9X', code.toLowerCase(), `${code}\u202e`, code.replace('0', 'О')]);
    await tryAll(fc.oneof({ weight: 4, arbitrary: spelled }, fc.string({ unit: 'binary' }), fc.constantFrom(...hostileTexts)), (typed) => {
      const read = readCode(typed);
      expect(['ok', 'too-short', 'too-long', 'wrong-symbol', 'check-failed']).toContain(read.kind);
      if (read.kind === 'ok') expect(read.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
      // One letter of what was typed may be said again, and no more.
      if (read.kind === 'wrong-symbol') expect(Array.from(read.symbol)).toHaveLength(1);
      expect(readWithdrawalCode(typed)).toBe(read.kind === 'ok' ? read.code : undefined);
      expect(withdrawalCodeInGroups(typed)).toBe(read.kind === 'ok' ? `${read.code.slice(0, 5)}-${read.code.slice(5)}` : typed);
    });
  });

  it('a changed seal opens to nothing', async () => {
    const entry = sealedEntry({ ...sealedIn, arm: 'waiting', nonce: new Uint8Array(12) });
    if (entry.kind !== 'ok') throw new Error(entry.kind);
    await tryAll(
      fc.oneof({ weight: 8, arbitrary: damagedText([entry.sealed]) }, fc.base64String(), fc.string({ unit: 'binary' })),
      (sealed) => {
        const opened = openSealed({ ...sealedIn, sealed });
        expect(opened).toEqual(sealed === entry.sealed ? { kind: 'ok', arm: 'waiting' } : { kind: 'damaged' });
      },
    );
  });
});
