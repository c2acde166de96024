import type { PageCard } from '#domain/page/schema.ts';
import type { Finder } from '#domain/service/finder-schema.ts';
import type { CountryServices } from '#domain/service/schema.ts';
import { hasCountryPage, loadPiece, loadShelf } from '#library/librarian.ts';

export type CountryHelp = {
  readonly services: CountryServices;
  /** Worldwide lists; used where the country has no page of its own. */
  readonly finders: readonly Finder[];
  /** Short pages about what such help is like; empty while they cannot be had. */
  readonly pages: readonly PageCard[];
};

/** Key for `loadCountryHelp`: content is fetched by language and country. */
export function countryKey(language: string, country: string): string {
  return `${language}/${country}`;
}

/** What there is for a country (ISO 3166-1 alpha-2; "ZZ" for one that is not in the list): all of its services, or its emergency alone. */
export async function loadCountryHelp(key: string): Promise<CountryHelp> {
  const [language = '', country = ''] = key.split('/');
  const piece = country.toLowerCase();
  const pages = loadPages(language);
  if (hasCountryPage(piece)) return { services: await loadPiece(language, 'country', piece), finders: [], pages: await pages };
  const [everywhere, finders] = await Promise.all([loadShelf(language, 'emergency'), loadShelf(language, 'finders')]);
  const emergency = everywhere.find((one) => one.country === country)?.emergency ?? [];
  return { services: { country, crisisCard: [], full: false, services: emergency }, finders, pages: await pages };
}

/** Cards of the short pages. A screen without them is still whole, so that a failure is no failure of the screen. */
export async function loadPages(language: string): Promise<readonly PageCard[]> {
  return loadShelf(language, 'pages').catch(() => []);
}
