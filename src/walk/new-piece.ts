import type { Piece } from '#domain/record/schema.ts';

type Optional = 'shape' | 'telling' | 'place' | 'storyId';
type NewPiece = { readonly [Key in Optional]?: Piece[Key] | undefined } & Pick<
  Piece,
  'id' | 'kind' | 'prompt' | 'text' | 'createdAt' | 'changedAt'
>;

/** What is undefined is left out: a row holds what is known and no more. */
export function newPiece({ id, kind, prompt, shape, telling, place, storyId, text, createdAt, changedAt }: NewPiece): Piece {
  return {
    id,
    kind,
    prompt,
    ...(shape === undefined ? {} : { shape }),
    ...(telling === undefined ? {} : { telling }),
    ...(place === undefined ? {} : { place }),
    ...(storyId === undefined ? {} : { storyId }),
    text,
    createdAt,
    changedAt,
  };
}
