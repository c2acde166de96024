import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sampleKnown, sampleStudy } from '#domain/study/sample.test-data.ts';
import { readStudyFile } from '#domain/study/read-study-file.ts';

import { anyText, damagedJson } from './damage.ts';
import { expectClean, expectRefusal, tryAll } from './laws.ts';

const kinds = ['too-large', 'not-json', 'wrong-format', 'newer-version', 'faults'];
const reading = { limit: 1_000_000, known: sampleKnown };

describe('fault 43, 44, 45, 53: a study file', () => {
  it('the sound one is taken', () => {
    expect(readStudyFile(JSON.stringify(sampleStudy()), reading).kind).toBe('ok');
  });

  it('is taken whole, or not at all', async () => {
    await tryAll(fc.oneof({ weight: 6, arbitrary: damagedJson([sampleStudy()]) }, { weight: 1, arbitrary: anyText }), (text) => {
      const read = readStudyFile(text, reading);
      expectClean(read);
      // The faults are for the team that wrote the file: they name what they are about.
      if (read.kind !== 'ok') return expectRefusal(read, { kinds, quotes: read.kind === 'faults' });
      expect(readStudyFile(JSON.stringify(read.file), reading)).toEqual(read);
    });
  });
});
