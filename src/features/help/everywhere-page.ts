import type { Finder } from '#domain/service/finder-schema.ts';
import { hrefFor } from '#domain/service/links.ts';
import { countryName } from '#i18n/format.ts';
import type { CountryEmergency } from '#library/librarian.ts';

/** A number of the emergency service of a country: what is read, and what a tap dials. */
export type EmergencyNumber = { readonly number: string; readonly href: string };

export type EmergencyRow = {
  readonly country: string;
  readonly name: string;
  readonly numbers: readonly EmergencyNumber[];
  readonly note?: string;
};

export type NamedCountry = { readonly country: string; readonly name: string };

export type EverywherePage = {
  readonly full: readonly NamedCountry[];
  readonly rows: readonly EmergencyRow[];
  readonly finders: readonly ShownFinder[];
  /** The oldest day on which one of the emergency numbers was read. */
  readonly checkedOn: string | undefined;
};

export type ShownFinder = Pick<Finder, 'id' | 'name' | 'url' | 'checkedOn'>;

/** Every country by name: those with a page of their own, and the emergency numbers of the others. */
export function everywherePageOf(language: string, countries: readonly CountryEmergency[], finders: readonly Finder[]): EverywherePage {
  const { compare } = new Intl.Collator(language);
  const named = countries.map((one) => ({ ...one, name: countryName(language, one.country) })).sort((a, b) => compare(a.name, b.name));
  return {
    full: named.filter((one) => one.full).map(({ country, name }) => ({ country, name })),
    rows: named
      .filter((one) => !one.full)
      .map(({ country, name, emergency }) => {
        const notes = emergency.flatMap((service) => service.note ?? []);
        return {
          country,
          name,
          // Numbers to text stand in the notes, with the words that explain them.
          numbers: emergency.flatMap((service) =>
            service.channels.flatMap((channel) => {
              const href = hrefFor(channel);
              return channel.type === 'phone' && channel.textphone !== true && href !== null ? [{ number: channel.display, href }] : [];
            }),
          ),
          ...(notes[0] === undefined ? {} : { note: notes[0] }),
        };
      }),
    finders: finders.map(shownFinder),
    checkedOn: named.flatMap((one) => one.emergency.flatMap((service) => service.checkedOn ?? [])).sort()[0],
  };
}

/** A worldwide list of help lines, with the day somebody read its page. */
export function shownFinder({ id, name, url, checkedOn }: Finder): ShownFinder {
  return { id, name, url, checkedOn };
}
