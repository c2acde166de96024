import { lookBy, type Look } from '#domain/safety-look/look.ts';
import { hasCountryPage, loadPiece, loadShelf } from '#library/librarian.ts';

import { openLines, type OpenLine } from './open-lines.ts';

export { Strip } from './strip.tsx';

/** What a look needs, fetched once: the same whatever the text holds, so that nothing fetched tells what was found. */
export type Looking = { readonly look: Look; readonly lines: readonly OpenLine[]; readonly country: string | undefined };

type Where = { readonly language: string; readonly country: string | undefined };

const ready = new Map<string, Promise<Looking | undefined>>();

/** Undefined in a language without a list. Rejects when a piece cannot be had; asked again, it tries again. */
export function prepareLooking(where: Where): Promise<Looking | undefined> {
  const key = `${where.language}/${where.country ?? ''}`;
  const before = ready.get(key);
  if (before !== undefined) return before;
  const coming = prepare(where);
  ready.set(key, coming);
  coming.catch(() => ready.delete(key));
  return coming;
}

async function prepare({ language, country }: Where): Promise<Looking | undefined> {
  const list = await loadShelf(language, 'safety-look');
  if (list === null) return undefined;
  const page = hasCountryPage(country) ? country : undefined;
  return { look: lookBy(list), lines: page === undefined ? [] : await linesIn(language, page), country: page };
}

/** Without the numbers the strip still leads to the help page. */
async function linesIn(language: string, country: string): Promise<readonly OpenLine[]> {
  try {
    return openLines(await loadPiece(language, 'country', country.toLowerCase()));
  } catch {
    return [];
  }
}
