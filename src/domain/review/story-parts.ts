import type { StoryInHand } from '../exchange/edits.ts';
import type { OutgoingStory } from '../exchange/schema.ts';

export type TitledPart = { readonly title: string; readonly paragraphs: readonly string[] };

/**
 * The parts of a story as readers meet them. A line that begins with two hash signs and a space is a title, so that proposals can
 * divide a long text; a part without a title goes on where the one before it stopped. Every line is a paragraph of its own, and
 * spaces at the ends of a line go: nothing else is changed.
 */
export function titledParts({ parts }: Pick<OutgoingStory, 'parts'>): readonly TitledPart[] {
  const done: { title: string; paragraphs: string[] }[] = [];
  for (const { title, text } of parts) {
    const lines = [...(title === undefined ? [] : [`## ${title}`]), ...text.split(/\r\n|[\n\r\u2028\u2029]/)].map((line) => line.trim());
    for (const line of lines) {
      const named = /^##\s+(.*)$/.exec(line)?.[1];
      if (named !== undefined) done.push({ title: named, paragraphs: [] });
      else if (line !== '') {
        if (done.length === 0) done.push({ title: '', paragraphs: [] });
        done.at(-1)?.paragraphs.push(line);
      }
    }
  }
  // A part that was emptied by an agreed proposal leaves its title behind.
  return done.filter(({ paragraphs }) => paragraphs.length > 0);
}

/** Every text that readers would meet, one by one, as the laws of content/stories look at them. */
export function publishedTexts({ story, oneLine, from, short, noteText, firstWords }: StoryInHand): readonly string[] {
  const parts = titledParts(story).flatMap(({ title, paragraphs }) => [title, ...paragraphs]);
  return [story.title ?? '', oneLine, from, noteText, firstWords, short, ...parts].map((text) => text.trim()).filter((text) => text !== '');
}

export function wordsIn(texts: readonly string[]): number {
  return texts.join(' ').match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
