import type { Story } from '#domain/story/schema.ts';
import { sentencesOf } from '#domain/text/sentences.ts';

/** One sentence, and the title or paragraph that it stands in. */
export type Line = { readonly place: string; readonly text: string };

/** Name of a title (`title`) or of a paragraph of a part, both counted from 0. */
export function placeOf(part: number, paragraph: number | 'title'): string {
  return `${part}.${paragraph}`;
}

/** The sentences of one title, paragraph or line of a talk. */
export function linesAt(place: string, words: string, language: string): readonly Line[] {
  return sentencesOf(words, language).map((text) => ({ place, text }));
}

/** All that is read aloud, in order: of each part its title, then its paragraphs. */
export function linesOf({ parts, language }: Pick<Story, 'parts' | 'language'>): readonly Line[] {
  return parts.flatMap((part, nth) => [
    ...linesAt(placeOf(nth, 'title'), part.title, language),
    ...part.paragraphs.flatMap((paragraph, at) => linesAt(placeOf(nth, at), paragraph, language)),
  ]);
}
