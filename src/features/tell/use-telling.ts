import type { Piece } from '#domain/record/schema.ts';
import type { Shape } from '#domain/shape/schema.ts';
import { begunIn, shapeOf, tellingNow, type Begun } from '#domain/words/begun.ts';
import { firstTelling, type TellingName } from '#domain/words/telling.ts';
import { useWatch } from '#store/react.tsx';

export type TellingsSeen = {
  readonly now: TellingName;
  readonly pieces: readonly Piece[];
  /** What was begun in a shape, the newest first. */
  readonly begun: (shape: Shape) => readonly Begun[];
};

/** Which telling is written now, and which were begun; undefined while the store opens. */
export function useTelling(shapes: readonly Shape[]): TellingsSeen | undefined {
  return useWatch(
    async (drawers) => {
      const [choices, pieces, recordings] = await Promise.all([drawers.choices.read(), drawers.pieces.all(), drawers.recordings.all()]);
      const kept = { pieces, recordings };
      return { now: tellingNow(choices, shapes, kept), pieces, begun: (shape: Shape) => begunIn(shape, kept) };
    },
    [shapes],
  );
}

/** The telling that a shape stands for at first: the one begun last, else its first one. */
export function likeliest(shape: Shape, begun: readonly Begun[]): TellingName {
  const [last] = begun;
  return last === undefined ? { id: firstTelling(shape.id), shape: shape.id } : { id: last.id, shape: last.shape };
}

export function blankOf(shapes: readonly Shape[]): Shape | undefined {
  return shapeOf(shapes, undefined);
}
