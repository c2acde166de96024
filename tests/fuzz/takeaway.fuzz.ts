import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { drawers } from '#domain/export/any-drawers.test-data.ts';
import { readTakeaway, writeTakeaway, type TakeawayOutcome } from '#domain/export/takeaway.ts';
import { momentAt } from '#domain/time/moment.ts';

import { anyText, damagedJson } from './damage.ts';
import { expectClean, expectRefusal, tryAll } from './laws.ts';

const kinds = ['too-large', 'not-json', 'wrong-format', 'newer-version', 'bad-rows'];
const limit = 2_000_000;
const madeAt = momentAt(Date.UTC(2026, 2, 1, 12), 60);

/** The shorter half: the damage is the same, and ten thousand of them are read in a minute. */
const written = fc
  .sample(drawers, { numRuns: 40, seed: 4 })
  .map((one) => writeTakeaway({ appVersion: '0.1.0', madeAt, drawers: one }))
  .toSorted((one, other) => one.length - other.length)
  .slice(0, 20);

/** What is said of the rows that did not pass, without those that did. */
function withProblems({ kind, problems }: Extract<TakeawayOutcome, { readonly kind: 'bad-rows' }>) {
  return { kind, problems };
}

describe('fault 43, 45, 49: the file with everything', () => {
  it('comes damaged, and only what passed is given out', async () => {
    const sound = written.map((text) => JSON.parse(text) as unknown);
    await tryAll(fc.oneof({ weight: 6, arbitrary: damagedJson(sound) }, { weight: 1, arbitrary: anyText }), (text) => {
      const read = readTakeaway(text, limit);
      expectClean(read);
      const taken = read.kind === 'ok' ? read.data : read.kind === 'bad-rows' ? read.good : undefined;
      if (read.kind === 'bad-rows') expectRefusal(withProblems(read), { kinds });
      else if (read.kind !== 'ok') expectRefusal(read, { kinds });
      if (taken === undefined) return;
      expect(readTakeaway(writeTakeaway({ appVersion: '0.1.0', madeAt, drawers: taken }), limit * 4)).toEqual({ kind: 'ok', data: taken });
    });
  });
});
