import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { inventedKnown, inventedOptions, inventedServices } from '#domain/hsds/invented-list.test-data.ts';
import { ownListFrom, ownListText, readOwnListText, siftOwnList, type OwnListReading } from '#domain/hsds/own-list.ts';
import { readSource } from '#domain/hsds/read-source.ts';
import { sift } from '#domain/hsds/sift.ts';

import { anyText, damagedJson } from './damage.ts';
import { expectClean, expectRefusal, tryAll } from './laws.ts';
import { expectSoundSource, limits } from './sound-source.ts';

const listKinds = ['too-large', 'too-deep', 'not-json', 'unknown-format', 'newer-version', 'wrong-form'];

function soundList() {
  const source = readSource([{ name: 'list.json', text: JSON.stringify(inventedServices) }], limits);
  if (source.kind !== 'ok') throw new Error(source.kind);
  const list = ownListFrom(sift(source.source, inventedOptions, inventedKnown), inventedOptions);
  if (list === undefined) throw new Error('the sound list is empty');
  return list;
}

describe('fault 43, 44, 45, 46: lists of places', () => {
  it('JSON of Open Referral', async () => {
    const sound = [inventedServices, { contents: inventedServices }, { id: 'o', name: 'Clinic', services: inventedServices }];
    const tried = tryAll(fc.oneof({ weight: 5, arbitrary: damagedJson(sound) }, { weight: 1, arbitrary: anyText }), (text) =>
      expectSoundSource(readSource([{ name: 'list.json', text }], limits)),
    );
    await expect(tried).resolves.toBeUndefined();
  });

  it('our own form, as it comes in a link or lies in a drawer', async () => {
    const tried = tryAll(fc.oneof({ weight: 5, arbitrary: damagedJson([soundList()]) }, { weight: 1, arbitrary: anyText }), (text) => {
      const read: OwnListReading = readOwnListText(text);
      expectClean(read);
      if (read.kind !== 'ok') return expectRefusal(read, { kinds: listKinds });
      const { list } = siftOwnList(read.list, inventedKnown);
      if (list !== undefined) expect(readOwnListText(ownListText(list))).toEqual({ kind: 'ok', list });
    });
    await expect(tried).resolves.toBeUndefined();
  });
});
