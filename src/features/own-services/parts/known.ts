import type { Known } from '#domain/hsds/known-numbers.ts';
import { hasCountryPage, loadPiece, loadShelf } from '#library/librarian.ts';

/** What Cairn knows of the country of a list: no list goes above it. */
export async function loadKnown(language: string, country: string): Promise<Known> {
  const [replaced, emergency, page] = await Promise.all([
    loadShelf(language, 'replaced'),
    loadShelf(language, 'emergency'),
    hasCountryPage(country) ? loadPiece(language, 'country', country.toLowerCase()) : undefined,
  ]);
  const curated = page?.services ?? emergency.find((one) => one.country === country)?.emergency ?? [];
  return { country, curated, replaced };
}
