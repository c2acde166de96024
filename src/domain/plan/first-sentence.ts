import type { Choices, Piece } from '../record/schema.ts';
import { keptLines } from '../rehearsal/talk.ts';
import { isWritten } from '../words/written.ts';

/** A text to a line and an opener may be a page long; a sentence for a plan is what stands on their first line. */
const longest = 300;

/**
 * Sentences the person has already written or chosen to begin with, nearest to the step first: a message to somebody, a text to a line,
 * the words for the front desk, the line they practised. Whole first lines, letter by letter; nothing is made up.
 */
export function firstSentences(pieces: readonly Piece[], choices: Pick<Choices, 'rehearsal'> | undefined): readonly string[] {
  const written = pieces.filter(isWritten);
  const prompts = choices?.rehearsal === undefined ? [] : [keptLines.chosen(choices.rehearsal), keptLines.own(choices.rehearsal)];
  const found = [
    ...(['opener', 'line', 'desk'] as const).flatMap((kind) => written.filter((piece) => piece.kind === kind)),
    ...prompts.flatMap((prompt) => written.filter((piece) => piece.kind === 'rehearsal' && piece.prompt === prompt).slice(0, 1)),
  ];
  return [...new Set(found.map(firstLineOf))].filter((line) => line !== '' && line.length <= longest);
}

function firstLineOf({ text }: Piece): string {
  return text.trim().split(/\r?\n/u)[0]?.trim() ?? '';
}
