import type { CountryServices } from '#domain/service/schema.ts';
import { useLanguage } from '#i18n/react.tsx';
import { hasCountryPage, loadPiece } from '#library/librarian.ts';
import { useLoaded, type Loaded } from '#walk/use-loaded.ts';

export type OwnCountry = Loaded<CountryServices> | { readonly kind: 'no-country' } | { readonly kind: 'few' };

/** The services of the country that the person chose. Of no other: a number works in one country only. */
export function useOwnCountry(country: string | undefined): OwnCountry {
  const language = useLanguage();
  const known = hasCountryPage(country);
  const loaded = useLoaded(known ? `${language}/${country.toLowerCase()}` : undefined, load);
  if (country === undefined) return { kind: 'no-country' };
  return known ? loaded : { kind: 'few' };
}

function load(key: string): Promise<CountryServices> {
  const [language = '', country = ''] = key.split('/');
  return loadPiece(language, 'country', country);
}
