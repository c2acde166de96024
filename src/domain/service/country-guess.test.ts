import { describe, expect, it } from 'vitest';

import { countryOfTimeZone, suggestableCountries, suggestCountry } from './country-guess.ts';
import { ZONES } from './time-zones.ts';
import { zoneClock } from './zone-clock.ts';

describe('suggestCountry', () => {
  it('takes the saved choice first', () => {
    expect(suggestCountry({ saved: 'IE', timeZone: 'Europe/London', languages: ['en-GB'] })).toBe('IE');
  });

  it('then the time zone, then the language', () => {
    expect(suggestCountry({ timeZone: 'Europe/Dublin', languages: ['en-GB'] })).toBe('IE');
    expect(suggestCountry({ timeZone: 'Etc/UTC', languages: ['en', 'en-AU', 'en-US'] })).toBe('AU');
    expect(suggestCountry({ languages: ['zh-Hant-HK'] })).toBe('HK');
  });

  it('asks rather than guess', () => {
    expect(suggestCountry({ languages: [] })).toBeUndefined();
    expect(suggestCountry({ timeZone: 'Atlantic/Reykjavik', languages: ['is-IS'] })).toBeUndefined();
    expect(suggestCountry({ languages: ['en'] })).toBeUndefined();
    expect(suggestCountry({ saved: 'XX', languages: ['es-419'] })).toBeUndefined();
  });

  it('does not take an extension for a region', () => {
    expect(suggestCountry({ languages: ['en-u-ca-gregory'] })).toBeUndefined();
  });
});

describe('the table of zones', () => {
  it('holds the 45 countries of the directory', () => {
    expect(suggestableCountries).toHaveLength(45);
  });

  it('gives no zone to two countries', () => {
    const zones = Object.values(ZONES).flatMap((text) => text.split(' '));
    expect(zones.filter((zone, index) => zones.indexOf(zone) !== index)).toEqual([]);
  });

  it('knows only zones that Intl knows', () => {
    const zones = Object.values(ZONES).flatMap((text) => text.split(' '));
    expect(zones.filter((zone) => zoneClock(zone) === undefined)).toEqual([]);
  });

  it.each([
    ['Asia/Calcutta', 'IN'],
    ['America/Buenos_Aires', 'AR'],
    ['America/Los_Angeles', 'US'],
    ['Australia/Perth', 'AU'],
    ['Atlantic/Canary', 'ES'],
    ['Europe/Belfast', 'GB'],
  ])('%s is in %s', (zone, country) => {
    expect(countryOfTimeZone(zone)).toBe(country);
  });
});
