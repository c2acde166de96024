import { openFormat, type Refused } from './read-handed.ts';
import type { OutgoingStory } from './schema.ts';
import { checkStoryFile } from './story-file-schema.ts';

/** Far above a long story, far below what would stall a cheap phone. In UTF-16 units. */
export const mostStoryLength = 1_000_000;
/** Of a file, checked before it is read: a character takes four bytes at most. */
export const mostStoryBytes = 4 * mostStoryLength;

export type StoryReading =
  { readonly kind: 'ok'; readonly story: OutgoingStory; readonly text: string } | { readonly kind: Refused['kind'] };

/** A story file from anybody. Nothing in it is believed before it was checked, and it is shown as plain text only. */
export function readStory(text: string): StoryReading {
  const opened = openFormat(text, 1, mostStoryLength);
  if (opened.kind !== 'opened') return { kind: opened.kind };
  if (opened.format !== 'cairn-story') return { kind: 'unknown-format' };
  const checked = checkStoryFile(opened.value);
  if (!('file' in checked)) return { kind: 'wrong-form' };
  const { story } = checked.file;
  // A part of blanks alone is no part; a story of them is no story.
  return story.parts.some((part) => part.text.trim() !== '') ? { kind: 'ok', story, text } : { kind: 'wrong-form' };
}
