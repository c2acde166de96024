import type { Piece } from '../record/schema.ts';
import type { Mark } from '../record/telling-schema.ts';
import { anchored, put, take, type Stretch } from './marks.ts';

export type Reflected = Readonly<Record<Mark['as'], readonly string[]>>;

/** The marked lines of some pieces, letter by letter, by what they were marked as and in the order in which the pieces are read. */
export function mirrorOf(pieces: readonly Pick<Piece, 'text' | 'marks'>[]): Reflected {
  const marks = pieces.flatMap(marksOf);
  const linesAs = (as: Mark['as']) => marks.filter((mark) => mark.as === as).map(({ quote }) => quote);
  return { acted: linesAs('acted'), asked: linesAs('asked'), stopped: linesAs('stopped') };
}

/** The marks of a piece as they stand in its text now. */
export function marksOf({ text, marks = [] }: Pick<Piece, 'text' | 'marks'>): readonly Mark[] {
  return anchored(text, marks);
}

/** The piece with a line marked, or with its mark taken away. The very same piece where the line stands in it no more. */
export function withMark(piece: Piece, line: Stretch, as: Mark['as'] | undefined): Piece {
  if (!piece.text.startsWith(line.quote, line.from)) return piece;
  const { marks: _before, ...rest } = piece;
  const marks = as === undefined ? take(marksOf(piece), line) : put(marksOf(piece), line, as);
  return marks.length === 0 ? rest : { ...rest, marks: [...marks] };
}
