import type { OutgoingStory } from '../exchange/schema.ts';
import { checkStoryFile } from '../exchange/story-file-schema.ts';

/** One chosen piece as it leaves: swaps are made already. */
export type OutgoingPart = {
  /** The piece it was made from; the text of the piece itself is never changed. */
  readonly piece: string;
  /** The question it was written under, or the name of its kind. */
  readonly title: string;
  readonly text: string;
};

type TextChoices = {
  /** Whether the questions stand above the words. */
  readonly titled: boolean;
  /** A line above all, and a card below all, where the person wants them. */
  readonly above?: string | undefined;
  readonly below?: string | undefined;
};

/** The parts as plain text, whole and in their order. Between two things stands one empty line. */
export function asText(parts: readonly OutgoingPart[], { titled, above, below }: TextChoices): string {
  const blocks = parts.map(({ title, text }) => (titled ? `${title}\n${text}` : text));
  return [...(above === undefined ? [] : [above]), ...blocks, ...(below === undefined ? [] : [below])].join('\n\n');
}

type StoryChoices = {
  readonly language: string;
  /** In the person’s own words; empty for none. */
  readonly title: string;
  readonly titled: boolean;
  readonly contentNotes: OutgoingStory['contentNotes'];
  readonly year: number;
};

/** A story for another person who uses Cairn: no ids, no day, nothing about the phone. */
export function storyOf(parts: readonly OutgoingPart[], { language, title, titled, contentNotes, year }: StoryChoices): OutgoingStory {
  const own = oneLine(title, 120);
  return {
    language,
    ...(own === '' ? {} : { title: own }),
    parts: parts.map(({ title: ask, text }) => {
      const line = titled ? oneLine(ask, 200) : '';
      return line === '' ? { text } : { title: line, text };
    }),
    contentNotes: [...contentNotes],
    year,
  };
}

export type StoryFile = { readonly kind: 'ok'; readonly text: string } | { readonly kind: 'too-long' };

/** The file as it leaves, letter by letter. `too-long`: a part or the whole is longer than whoever opens it would read. */
export function storyFile(story: OutgoingStory): StoryFile {
  const file = { format: 'cairn-story', version: 1, story };
  return 'file' in checkStoryFile(file) ? { kind: 'ok', text: `${JSON.stringify(file, null, 2)}\n` } : { kind: 'too-long' };
}

/** The same without line breaks and indents, for a square code. */
export function shortStoryFile(story: OutgoingStory): string {
  return JSON.stringify({ format: 'cairn-story', version: 1, story });
}

/** Longer stories make codes that a camera cannot read well: PWA-21 of the research notes. */
export const mostWordsInCode = 150;

function oneLine(text: string, most: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= most ? line : '';
}
