import type { StoryCard } from '#domain/story/schema.ts';

/** What stands on the spine of a story on the shelf: what its card shows, and what it is hidden by. */
export type StorySpine = Pick<
  StoryCard,
  'id' | 'title' | 'oneLine' | 'from' | 'minutes' | 'language' | 'concerns' | 'contentNotes' | 'noteText' | 'provenance' | 'trajectory'
>;

export function spineOf(card: StoryCard): StorySpine {
  const { id, title, oneLine, from, minutes, language, concerns, contentNotes, noteText, provenance, trajectory } = card;
  return {
    id,
    title,
    oneLine,
    from,
    minutes,
    language,
    concerns,
    contentNotes,
    ...(noteText === undefined ? {} : { noteText }),
    provenance,
    trajectory,
  };
}
