import type { Piece } from '#domain/record/schema.ts';
import type { RehearsalCard } from '#domain/rehearsal/schema.ts';
import { keptLines } from '#domain/rehearsal/talk.ts';
import { isWritten, type DraftKind, type Earlier } from '#domain/words/compose.ts';

export type OpeningLines = { readonly chosen: Piece | undefined; readonly own: Piece | undefined };

/** The first lines kept for one rehearsal: one picked from those on offer, one of the person’s own. */
export function openingLines(pieces: readonly Piece[], rehearsal: string): OpeningLines {
  const under = (prompt: string) => pieces.find((piece) => piece.kind === 'rehearsal' && piece.prompt === prompt);
  return { chosen: under(keptLines.chosen(rehearsal)), own: under(keptLines.own(rehearsal)) };
}

/** The one that counts. */
export function openingLine(pieces: readonly Piece[], rehearsal: string): Piece | undefined {
  const { chosen, own } = openingLines(pieces, rehearsal);
  return [chosen, own].find((piece) => piece !== undefined && isWritten(piece));
}

type Practice = { readonly pieces: readonly Piece[]; readonly rehearsals: readonly RehearsalCard[]; readonly chosen: string | undefined };

/** The practised line a draft begins with: for the doctor’s note one that was practised with a doctor, else that of the chosen talk. */
export function practisedFor(kind: DraftKind, { pieces, rehearsals, chosen }: Practice): Earlier['practised'] {
  const fitting = rehearsals.filter(({ id, helper }) => (kind === 'note' ? helper === 'doctor' : id === chosen));
  const found = fitting.flatMap(({ id, helper }) => {
    const piece = openingLine(pieces, id);
    return piece === undefined ? [] : [{ piece, forDoctor: helper === 'doctor' }];
  });
  return found[0];
}
