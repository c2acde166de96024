import { pickedBarrier } from '#domain/barrier/picked.ts';
import { mirrorOf } from '#domain/mirror/mirror.ts';
import type { Choices, Piece } from '#domain/record/schema.ts';

/** What is longer reads badly inside “If ..., then ...”. */
const longestLine = 120;

/** Lines of the person’s own that held them back: what they named as being in the way, then sentences they marked. Two at most. */
export function ownLines(choices: Choices | undefined, pieces: readonly Piece[]): readonly string[] {
  const picked = pickedBarrier(choices);
  const lines = [...(picked?.kind === 'own' ? [picked.text] : []), ...mirrorOf(pieces).stopped].map(withoutStop);
  return [...new Set(lines)].filter((line) => line !== '' && line.length <= longestLine).slice(0, 2);
}

function withoutStop(line: string): string {
  return line.trim().replace(/[.。]+$/u, '');
}
