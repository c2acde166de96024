import type { Finder } from '#domain/service/finder-schema.ts';
import { countryName } from '#i18n/format.ts';
import type { CountryEmergency } from '#library/librarian.ts';

import { shownFinder, type NamedCountry, type ShownFinder } from './everywhere-page.ts';

export type DoorsPage = { readonly full: readonly NamedCountry[]; readonly finders: readonly ShownFinder[] };

/** `countries`: those with a page of their own. */
export function doorsPageOf(
  language: string,
  countries: readonly Pick<CountryEmergency, 'country' | 'name'>[],
  finders: readonly Finder[],
): DoorsPage {
  const { compare } = new Intl.Collator(language);
  const full = countries
    .map(({ country, name }) => ({ country, name: name ?? countryName(language, country) }))
    .sort((a, b) => compare(a.name, b.name));
  return { full, finders: finders.map(shownFinder) };
}
