import type { Finder } from '#domain/service/finder-schema.ts';
import { countryName } from '#i18n/format.ts';

import { shownFinder, type NamedCountry, type ShownFinder } from './everywhere-page.ts';

export type DoorsPage = { readonly full: readonly NamedCountry[]; readonly finders: readonly ShownFinder[] };

/** `countries`: names in addresses of the countries with a page of their own, for example "gb". */
export function doorsPageOf(language: string, countries: readonly string[], finders: readonly Finder[]): DoorsPage {
  const { compare } = new Intl.Collator(language);
  const full = countries
    .map((id) => ({ country: id.toUpperCase(), name: countryName(language, id.toUpperCase()) }))
    .sort((a, b) => compare(a.name, b.name));
  return { full, finders: finders.map(shownFinder) };
}
