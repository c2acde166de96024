import type { Seen } from '#domain/record/schema.ts';
import { useLanguage } from '#i18n/react.tsx';
import { loadShelf } from '#library/librarian.ts';

import { useLoaded } from './use-loaded.ts';

const loadSeen = (language: string) => loadShelf(language, 'seen');

/**
 * Which words of a single rating stand on the screen, to be kept with the answer. Undefined for a moment, and when it cannot be
 * fetched: nobody waits for it, because an answer without it is better than none.
 */
export function useSeen(questionnaire: 'mood' | 'story-feedback'): Seen | undefined {
  const loaded = useLoaded(useLanguage(), loadSeen);
  return loaded.kind === 'ready' ? loaded.value[questionnaire] : undefined;
}
