import { expect } from 'vitest';

import { inventedKnown, inventedOptions } from '#domain/hsds/invented-list.test-data.ts';
import { ownListFrom, ownListText, readOwnListText } from '#domain/hsds/own-list.ts';
import type { SourceOutcome } from '#domain/hsds/read-source.ts';
import { sift } from '#domain/hsds/sift.ts';

import { expectClean, expectRefusal } from './laws.ts';

export const limits = { length: 1_000_000, rows: 5000 };
const sourceKinds = ['too-large', 'too-deep', 'not-json', 'unknown-format', 'too-many-rows', 'broken-table'];

/** What comes out of a list of any kind is a list of our own form, which is read again as the same. */
export function expectSoundSource(source: SourceOutcome): void {
  expectClean(source);
  if (source.kind !== 'ok') return expectRefusal({ ...source, file: '' } as SourceOutcome, { kinds: sourceKinds });
  const sifted = sift(source.source, inventedOptions, inventedKnown);
  expectClean(sifted);
  const list = ownListFrom(sifted, inventedOptions);
  if (list !== undefined) expect(readOwnListText(ownListText(list))).toEqual({ kind: 'ok', list });
}
