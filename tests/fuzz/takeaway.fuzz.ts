import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { drawers } from '#domain/export/any-drawers.test-data.ts';
import { readTakeaway, writeTakeaway, type TakeawayOutcome } from '#domain/export/takeaway.ts';
import { digestOfText } from '#domain/questionnaire/digest.ts';
import { momentAt } from '#domain/time/moment.ts';

import { anyText, damagedJson } from './damage.ts';
import { expectClean, expectRefusal, tryAll } from './laws.ts';

const kinds = ['too-large', 'not-json', 'wrong-format', 'newer-version', 'bad-rows', 'changed'];
const limit = 2_000_000;
const madeAt = momentAt(Date.UTC(2026, 2, 1, 12), 60);

/** The shorter half: the damage is the same, and ten thousand of them are read in a minute. */
const written = fc
  .sample(drawers, { numRuns: 40, seed: 4 })
  .map((one) => writeTakeaway({ appVersion: '0.1.0', madeAt, drawers: one }, digestOfText))
  .toSorted((one, other) => one.length - other.length)
  .slice(0, 20);

/** What is said of a file that is not whole, without the rows that passed. */
function refusalIn(read: Exclude<TakeawayOutcome, { readonly kind: 'ok' }>) {
  if (read.kind === 'bad-rows') return { kind: read.kind, problems: read.problems };
  return read.kind === 'changed' ? { kind: read.kind } : read;
}

/** As version 1 wrote it: nothing tells that it was changed, so every row is looked at. */
function withoutDigest(file: object): object {
  return { ...file, version: 1 };
}

describe('fault 43, 45, 49: the file with everything', () => {
  it('comes damaged, and only what passed is given out', async () => {
    const files = written.map((text) => JSON.parse(text) as object);
    const sound: readonly unknown[] = [...files.slice(0, 5), ...files.map(withoutDigest)];
    await tryAll(fc.oneof({ weight: 6, arbitrary: damagedJson(sound) }, { weight: 1, arbitrary: anyText }), (text) => {
      const read = readTakeaway(text, limit, digestOfText);
      expectClean(read);
      const taken = read.kind === 'ok' ? read.data : 'good' in read ? read.good : undefined;
      if (read.kind !== 'ok') expectRefusal(refusalIn(read), { kinds });
      if (taken === undefined) return;
      const again = writeTakeaway({ appVersion: '0.1.0', madeAt, drawers: taken }, digestOfText);
      expect(readTakeaway(again, limit * 4, digestOfText)).toEqual({ kind: 'ok', data: taken, madeAt });
    });
  });
});
