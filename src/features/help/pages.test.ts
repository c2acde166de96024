import { describe, expect, it } from 'vitest';

import { crisisCard } from '#domain/service/card.ts';
import type { CountryServices } from '#domain/service/schema.ts';
import { compileContent } from '#tools/content/compile.ts';

import { crisisPageOf } from './crisis-page.ts';
import { doorsPageOf } from './doors-page.ts';
import { everywherePageOf } from './everywhere-page.ts';
import { isolated } from './isolated.ts';
import { placesPageOf } from './places-page.ts';

const { countries, finders } = compileContent(new URL('../../../content', import.meta.url).pathname, 'en').content;
const full = countries.filter((country) => country.full);

function piece(code: string): CountryServices {
  const found = countries.find((country) => country.country === code);
  if (found === undefined) throw new Error(`no ${code} in the directory`);
  return found;
}

function shownWays(code: string): readonly string[] {
  return crisisPageOf('en', piece(code)).ways.map(({ way }) => `${way.type} ${way.word ?? ''} ${way.shown ?? ''}`.replace(/ +/g, ' '));
}

describe('crisisPageOf', () => {
  it('puts a line to call first, a line to text second, the emergency number third', () => {
    expect(shownWays('GB')).toEqual(['phone 116 123', 'sms SHOUT 85258', 'phone 999']);
    expect(shownWays('IE').slice(0, 3)).toEqual(['phone 116 123', 'sms HELLO 50808', 'phone 112']);
    expect(shownWays('US').slice(0, 3)).toEqual(['phone 988', 'sms HOME 741741', 'phone 911']);
    expect(shownWays('AU').slice(0, 3)).toEqual(['phone 13 11 14', 'sms 0477 13 11 14', 'phone 000']);
  });

  it('puts emergency first where no line is confirmed as open day and night', () => {
    const page = crisisPageOf('en', piece('IT'));
    expect(page.ways.map(({ way }) => way.shown)).toEqual(['112']);
    expect(page.dayAndNight).toBe(false);
    expect(page.someHours.map((line) => [line.name, line.way.hours])).toContainEqual(['Telefono Amico Italia', 'Mo-Su 09:00-24:00']);
    expect(crisisPageOf('en', piece('EG')).someHours.map((line) => line.unsure)).toEqual([true]);
  });

  it('shows no textphone as an ordinary number, and says nothing that is closed at night', () => {
    for (const country of full) {
      for (const { way } of crisisPageOf('en', country).ways) {
        expect(way.textphone).toBeUndefined();
        expect(way.hours).toBeUndefined();
      }
    }
  });

  it('has a line for each nation of the United Kingdom, and none of another country', () => {
    expect(crisisPageOf('en', piece('GB')).regional.map((line) => line.forWhom)).toEqual(
      expect.arrayContaining(['England', 'Wales', 'Scotland', 'Northern Ireland']),
    );
    expect(crisisPageOf('en', piece('IE')).regional).toEqual([]);
  });

  it('offers crisis lines in other languages', () => {
    expect(crisisPageOf('en', piece('US')).otherLanguages.map((line) => line.forWhom)).toEqual(['Spanish']);
  });

  it('names the source of everything it shows, and carries its day and its clock', () => {
    for (const country of full) {
      const page = crisisPageOf('en', country);
      const named = page.sources.map((source) => source.name);
      for (const { name } of [...page.ways, ...page.someHours, ...page.regional, ...page.otherLanguages])
        expect(named.map(isolated)).toContain(name);
      expect(page.sources.length).toBeGreaterThanOrEqual(crisisCard(country).length);
    }
    const read = piece('IE').services.map((one) => ({ ...one, checkedOn: '2026-11-23' }));
    const page = crisisPageOf('en', { ...piece('IE'), services: read });
    expect(page.checkedOn).toBe('2026-11-23');
    expect(page.ways.filter(({ checkedOn, clockDays }) => checkedOn !== '2026-11-23' || clockDays !== 90)).toEqual([]);
  });

  it('says which language a line speaks where that of the page is none of them', () => {
    expect(crisisPageOf('en', piece('DE')).ways[0]?.speaks).toBe('German');
    expect(crisisPageOf('en', piece('GB')).ways[0]?.speaks).toBeUndefined();
    expect(crisisPageOf('en', piece('BE')).ways.filter(({ region }) => region !== undefined)).toHaveLength(2);
  });

  it('links to a source only where that page was the one read', () => {
    for (const country of full) {
      for (const source of crisisPageOf('en', country).sources) {
        const entry = country.services.find((service) => service.name === source.name && service.source.title === source.title);
        const safe = entry?.source.read === true && entry.source.url.startsWith('https://');
        expect(source.url).toBe(safe ? entry.source.url : undefined);
      }
    }
  });
});

describe('digits', () => {
  it('are the same in the link and on the screen, for every way of every country', () => {
    const ways = full.flatMap((country) => [
      ...crisisPageOf('en', country).someHours.map(({ way }) => way),
      ...crisisPageOf('en', country).regional.flatMap(({ way, also }) => [way, ...also]),
      ...placesPageOf('en', country).groups.flatMap((group) => group.places.flatMap((place) => place.ways)),
      ...crisisPageOf('en', country).ways.map(({ way }) => way),
    ]);
    const telephones = ways.filter((way) => way.type === 'phone' || way.type === 'sms');
    expect(telephones.length).toBeGreaterThan(300);
    for (const { href = '', shown = '' } of telephones) {
      const linked = decodeURIComponent(href.replace(/\?.*$/, '')).replace(/\D/g, '');
      const read = shown.replace(/\D/g, '');
      // A number kept with its country code is read in its national form, with the 0 that the code replaces.
      expect({ href, shown, same: linked === read || linked.endsWith(read.replace(/^0/, '')) }).toEqual({ href, shown, same: true });
    }
  });

  it('of emergency numbers are those of the directory', () => {
    const page = everywherePageOf(
      'en',
      countries.map((one) => ({
        country: one.country,
        full: one.full,
        emergency: one.services.filter(({ kind }) => kind === 'emergency'),
      })),
      finders,
    );
    expect(page.rows.filter((row) => !row.full)).toEqual([]);
    expect(page.rows.length).toBe(countries.length);
    for (const row of page.rows) {
      expect(row.numbers).not.toEqual([]);
      for (const { number, href } of row.numbers) expect(href).toBe(`tel:${number}`);
    }
    expect(page.rows.find((row) => row.country === 'DE')).toMatchObject({ name: 'Germany', numbers: [{ number: '112', href: 'tel:112' }] });
    expect(page.rows.map((row) => row.name)).toEqual(page.rows.map((row) => row.name).toSorted(new Intl.Collator('en').compare));
  });
});

describe('placesPageOf', () => {
  it('cuts no service, and shows none that is held back', () => {
    for (const country of full) {
      const [first, ...rest] = country.services;
      if (first === undefined) throw new Error('a country without services');
      const page = placesPageOf('en', { ...country, services: [{ ...first, showByDefault: false }, ...rest] });
      const names = page.groups.flatMap((group) => group.places.map((place) => place.name));
      expect(names.toSorted()).toEqual(
        rest
          .filter((service) => service.showByDefault)
          .map((service) => isolated(service.name))
          .toSorted(),
      );
    }
  });

  it('names the zone of opening hours: once where there is one, beside each where there are several', () => {
    expect(placesPageOf('en', piece('GB')).zone).toBe('United Kingdom Time');
    const us = placesPageOf('en', piece('US'));
    expect(us.zone).toBeUndefined();
    const timed = us.groups.flatMap((group) => group.places.filter((place) => place.ways.some((way) => way.tz !== undefined)));
    expect(timed.length).toBeGreaterThan(1);
    for (const place of timed) expect(place.zone).toMatch(/Time$/);
  });

  it('keeps the days on which entries were read, unread ones as null', () => {
    const read = placesPageOf('en', piece('IE')).groups.flatMap((group) => group.places.map((place) => [place.name, place.checkedOn]));
    expect(Object.fromEntries(read)).toMatchObject({ Jigsaw: null, 'Samaritans Ireland': piece('IE').services[1]?.checkedOn });
  });
});

describe('doorsPageOf', () => {
  it('names the countries with a page, and says which finders nobody has read', () => {
    const page = doorsPageOf('en', [{ country: 'GB' }, { country: 'IE', name: 'Ireland' }], finders);
    expect(page.full).toEqual([
      { country: 'IE', name: 'Ireland' },
      { country: 'GB', name: 'United Kingdom' },
    ]);
    expect(page.finders.filter((finder) => finder.checkedOn === null).length).toBeGreaterThan(0);
  });
});
