import type { Piece } from '#domain/record/schema.ts';
import type { Shape } from '#domain/shape/schema.ts';
import { isStretchKind, type StretchKind } from '#domain/words/river.ts';
import { tellingOf, tellingPieceId, type TellingName } from '#domain/words/telling.ts';
import { isWritten, latest } from '#domain/words/written.ts';

export type Prompt = { readonly id: string; readonly ask: string; readonly hint: string; readonly starters: readonly string[] };

export function promptsOf(shape: Shape, hint: string): readonly Prompt[] {
  return shape.prompts.flatMap((id) => {
    const words = shape.promptWords[id];
    return words === undefined ? [] : [{ id, ask: words.ask, hint: words.hint ?? hint, starters: words.starters }];
  });
}

export function piecesOf(pieces: readonly Piece[], telling: TellingName): readonly Piece[] {
  return pieces.filter((piece) => tellingOf(piece) === telling.id);
}

/** Where to take up the writing again when the address names no question: where the person wrote last. */
export function promptToResume(pieces: readonly Piece[], telling: TellingName): string | undefined {
  return latest(piecesOf(pieces, telling).filter(isWritten))?.prompt;
}

/** A stretch of a river as the address names it: its kind and a name of its own. */
export type StretchKey = { readonly key: string; readonly kind: StretchKind };

export function stretchKey(named: string | null): StretchKey | undefined {
  const [kind = '', ...rest] = (named ?? '').split('-');
  return isStretchKind(kind) && rest.length > 0 && named !== null ? { key: named, kind } : undefined;
}

/** The inverse of `tellingPieceId`: what the address has to name. */
export function keyOfStretch(telling: TellingName, { id }: Pick<Piece, 'id'>): string {
  return id.slice(tellingPieceId(telling, '').length);
}
