import type { BarrierCard } from '#domain/barrier/schema.ts';
import type { StoryCard } from '#domain/story/schema.ts';
import { useLanguage } from '#i18n/react.tsx';
import { loadShelf } from '#library/librarian.ts';
import { useLoaded, type Loaded } from '#walk/use-loaded.ts';

export type ShelfData = { readonly stories: readonly StoryCard[]; readonly barriers: readonly BarrierCard[] };

async function loadBoth(language: string): Promise<ShelfData> {
  const [stories, barriers] = await Promise.all([loadShelf(language, 'stories'), loadShelf(language, 'barrier-cards')]);
  return { stories, barriers };
}

/** All that matching and searching need. The page itself carries only what its cards show. */
export function useShelfData(): Loaded<ShelfData> {
  return useLoaded(useLanguage(), loadBoth);
}
