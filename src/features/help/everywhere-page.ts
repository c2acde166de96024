import type { Finder } from '#domain/service/finder-schema.ts';
import { hrefFor } from '#domain/service/links.ts';
import type { Service } from '#domain/service/schema.ts';
import { countryName } from '#i18n/format.ts';
import type { CountryEmergency } from '#library/librarian.ts';

import { isolated } from './isolated.ts';

/** A number of the emergency service of a country: what is read, and what a tap dials. */
export type EmergencyNumber = { readonly number: string; readonly href: string };

export type EmergencyRow = {
  readonly country: string;
  readonly name: string;
  readonly numbers: readonly EmergencyNumber[];
  readonly note?: string;
  /** True where the country has a page with more. */
  readonly full: boolean;
  /** Somebody to talk to, day and night. */
  readonly line?: EmergencyNumber & { readonly name: string };
};

export type NamedCountry = { readonly country: string; readonly name: string };

export type EverywherePage = {
  readonly rows: readonly EmergencyRow[];
  readonly finders: readonly ShownFinder[];
  /** The oldest day on which one of the numbers was read. */
  readonly checkedOn: string | undefined;
};

export type ShownFinder = Pick<Finder, 'id' | 'name' | 'url' | 'checkedOn'>;

/** Every country by name, with its emergency numbers and its first line, so that the page is enough where nothing else can be had. */
export function everywherePageOf(language: string, countries: readonly CountryEmergency[], finders: readonly Finder[]): EverywherePage {
  const { compare } = new Intl.Collator(language);
  const named = countries
    .map((one) => ({ ...one, name: one.name ?? countryName(language, one.country) }))
    .sort((a, b) => compare(a.name, b.name));
  return {
    rows: named.map(({ country, name, full, emergency, line }) => {
      const notes = emergency.flatMap((service) => service.note ?? []);
      const call = line === undefined ? undefined : numbersOf(line, '24/7')[0];
      return {
        country,
        name,
        full,
        numbers: emergency.flatMap((service) => numbersOf(service)),
        ...(notes[0] === undefined ? {} : { note: notes[0] }),
        ...(line === undefined || call === undefined ? {} : { line: { ...call, name: isolated(line.name) } }),
      };
    }),
    finders: finders.map(shownFinder),
    checkedOn: named
      .flatMap((one) => [...one.emergency, ...(one.line === undefined ? [] : [one.line])].flatMap((service) => service.checkedOn ?? []))
      .sort()[0],
  };
}

/** Numbers to call; those to text stand in the notes, with the words that explain them. */
function numbersOf(service: Service, hours?: string): readonly EmergencyNumber[] {
  return service.channels.flatMap((channel) => {
    const href = hrefFor(channel);
    const fits = channel.type === 'phone' && channel.textphone !== true && (hours === undefined || channel.hours === hours);
    return fits && href !== null ? [{ number: channel.display, href }] : [];
  });
}

/** A worldwide list of help lines, with the day somebody read its page. */
export function shownFinder({ id, name, url, checkedOn }: Finder): ShownFinder {
  return { id, name, url, checkedOn };
}
