import type { Piece } from '#domain/record/schema.ts';
import type { Shape } from '#domain/shape/schema.ts';
import { latest } from '#domain/words/compose.ts';

export type Prompt = { readonly id: string; readonly ask: string; readonly hint: string; readonly starters: readonly string[] };

export function promptsOf(shape: Shape, hint: string): readonly Prompt[] {
  return shape.prompts.flatMap((id) => {
    const words = shape.promptWords[id];
    return words === undefined ? [] : [{ id, ask: words.ask, hint: words.hint ?? hint, starters: words.starters }];
  });
}

/** Where to take up the writing again when the address names no question: where the person wrote last. */
export function promptToResume(pieces: readonly Piece[], shape: string | undefined): string | undefined {
  return latest(pieces.filter((piece) => piece.kind === 'telling' && piece.shape === shape))?.prompt;
}
