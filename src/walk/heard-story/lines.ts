import type { Story } from '#domain/story/schema.ts';
import { sentencesOf } from '#domain/text/sentences.ts';

/** One sentence, and the title or paragraph that it stands in. */
export type Line = { readonly place: string; readonly text: string };

/** Name of a title (`title`) or of a paragraph of a part, both counted from 0. */
export function placeOf(part: number, paragraph: number | 'title'): string {
  return `${part}.${paragraph}`;
}

/** All that is read aloud, in order: of each part its title, then its paragraphs. */
export function linesOf(story: Pick<Story, 'parts' | 'language'>): readonly Line[] {
  return story.parts.flatMap((part, nth) => [
    ...linesAt(placeOf(nth, 'title'), part.title),
    ...part.paragraphs.flatMap((paragraph, at) => linesAt(placeOf(nth, at), paragraph)),
  ]);

  function linesAt(place: string, words: string): readonly Line[] {
    return sentencesOf(words, story.language).map((text) => ({ place, text }));
  }
}
