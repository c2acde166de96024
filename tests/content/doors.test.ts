import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { brokenLaws } from '#domain/service/match-laws.test-data.ts';
import { anyWish } from '#domain/service/match.test-data.ts';
import { matchDoors } from '#domain/service/match.ts';
import type { CountryServices } from '#domain/service/schema.ts';
import { suggestableCountries } from '#domain/service/country-guess.ts';

import { countries } from './read-services.ts';

const all: readonly CountryServices[] = countries.map(({ file: { regions = [], ...file }, words }) => ({
  ...file,
  regions: regions.map((id) => ({ id, name: id })),
  services: file.services.map((facts) => ({ forWhom: '', expect: [], ...facts, ...words[facts.id] })),
}));

const days = ['2026-11-24', '2027-01-01', '2027-08-01', '2030-01-01'];

/** A wish, at some minute of some day: long after the last look at the sources, too. */
const anyAsking = fc.record({ wish: anyWish, today: fc.constantFrom(...days), minute: fc.integer({ min: 0, max: 1439 }) });

describe('doors of every country', () => {
  it('covers the directory', () => {
    expect(all.map(({ country }) => country).toSorted()).toEqual(suggestableCountries.toSorted());
  });

  it.each(all.map((country) => ({ name: country.country, country })))('$name keeps every law, and never borrows from a neighbour', ({ country }) => {
    fc.assert(
      fc.property(anyAsking, ({ wish, today, minute }) => {
        const now = { today, nowMs: Date.parse(today) + minute * 60_000 };
        const matched = matchDoors(country, wish, now);
        expect(brokenLaws({ country, wish, ...now }, matched)).toEqual([]);
        expect(matchDoors({ ...country, services: country.services.toReversed() }, wish, now)).toEqual(matched);
      }),
      { numRuns: 40 },
    );
  });
});
