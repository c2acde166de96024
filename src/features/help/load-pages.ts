import { loadPiece, loadShelf } from '#library/librarian.ts';

import { crisisPageOf } from './crisis-page.ts';
import { doorsPageOf } from './doors-page.ts';
import { everywherePageOf } from './everywhere-page.ts';

/** What the pages of this room show, where they are opened from within Cairn: a page that was loaded carries it already. */
export async function everywhere(language: string): Promise<ReturnType<typeof everywherePageOf>> {
  const [countries, finders] = await Promise.all([loadShelf(language, 'emergency'), loadShelf(language, 'finders')]);
  return everywherePageOf(language, countries, finders);
}

export async function crisis(language: string, country: string): Promise<ReturnType<typeof crisisPageOf>> {
  return crisisPageOf(language, await loadPiece(language, 'country', country));
}

export async function doors(language: string): Promise<ReturnType<typeof doorsPageOf>> {
  const [countries, finders] = await Promise.all([loadShelf(language, 'emergency'), loadShelf(language, 'finders')]);
  return doorsPageOf(
    language,
    countries.filter(({ full }) => full),
    finders,
  );
}
