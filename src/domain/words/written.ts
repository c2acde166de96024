import type { Moment, Piece } from '../record/schema.ts';
import { epochOf } from '../time/moment.ts';

/** Whether there are any words in it. */
export function isWritten(piece: Pick<Piece, 'text'>): boolean {
  return piece.text.trim() !== '';
}

/** The piece that was changed last. */
export function latest(pieces: readonly Piece[]): Piece | undefined {
  const time = (moment: Moment) => epochOf(moment);
  return pieces.reduce<Piece | undefined>(
    (last, piece) => (last === undefined || time(piece.changedAt) >= time(last.changedAt) ? piece : last),
    undefined,
  );
}

/** Whether anything the person wrote is in it: on the page, or in an earlier version of it. */
export function holdsWords(piece: Pick<Piece, 'text' | 'earlier'>): boolean {
  return isWritten(piece) || (piece.earlier ?? []).length > 0;
}
