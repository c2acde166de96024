import { countryName } from '#i18n/format.ts';

import { hasCountryPage, loadShelf } from './librarian.ts';

/** A country of the directory, by its code (ISO 3166-1 alpha-2) and its name in the language of the page. */
export type NamedCountry = { readonly country: string; readonly name: string; readonly hasPage: boolean };

/** Every country Cairn knows an emergency number for, by name. */
export async function loadCountries(language: string): Promise<readonly NamedCountry[]> {
  const known = await loadShelf(language, 'emergency');
  return known
    .filter(({ country }) => country !== 'ZZ')
    .map(({ country, name }) => ({
      country,
      name: name ?? countryName(language, country),
      hasPage: hasCountryPage(country),
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name, language));
}
