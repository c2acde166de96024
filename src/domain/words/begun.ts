import type { Choices, Moment, Piece } from '../record/schema.ts';
import type { Recording } from '../record/telling-schema.ts';
import type { Shape } from '../shape/schema.ts';
import { epochOf } from '../time/moment.ts';
import { firstTelling, tellingsIn, type TellingName } from './telling.ts';

/** Which telling somebody is in, and which they have begun in a shape. */

type ShapeKind = Pick<Shape, 'id' | 'prompts' | 'kind'>;

export type Kept = {
  readonly pieces: readonly Piece[];
  readonly recordings: readonly Pick<Recording, 'telling' | 'startedAt'>[];
};

export type Begun = TellingName & { readonly at: Moment };

/** Tellings with words or sound in this shape, the one begun last first. One without a shape was written on the empty page. */
export function begunIn(shape: ShapeKind, { pieces, recordings }: Kept): readonly Begun[] {
  const written = tellingsIn(pieces, [shape]).filter((telling) => isIn(shape, telling.shape));
  const begun = new Map<string, Begun>();
  for (const telling of written) begun.set(telling.id, { id: telling.id, shape: telling.shape, at: earliest(telling.pieces) });
  if (shape.kind === 'voice') {
    for (const { telling, startedAt } of recordings) {
      const known = begun.get(telling);
      if (known === undefined || epochOf(startedAt) < epochOf(known.at))
        begun.set(telling, { id: telling, shape: shape.id, at: startedAt });
    }
  }
  return [...begun.values()].toSorted((a, b) => epochOf(b.at) - epochOf(a.at));
}

/** The telling that is being written now: the one chosen, else the first in the shape chosen, else what stands on the empty page. */
export function tellingNow(choices: Choices | undefined, shapes: readonly ShapeKind[], kept: Kept): TellingName {
  const chosen = choices?.telling;
  if (chosen !== undefined) {
    const known = shapes.flatMap((shape) => begunIn(shape, kept)).find(({ id }) => id === chosen);
    return { id: chosen, shape: known === undefined ? choices?.shape : known.shape };
  }
  const shape = shapes.find(({ id }) => id === choices?.shape) ?? shapes.find(({ kind }) => kind === 'blank');
  const [begun] = shape?.kind === 'blank' ? begunIn(shape, kept) : [];
  return begun === undefined ? { id: firstTelling(shape?.id), shape: shape?.id } : { id: begun.id, shape: begun.shape };
}

/** The shape a telling is in, as the shelf has it; the empty page where none is named. Undefined when it is on no shelf any more. */
export function shapeOf<T extends ShapeKind>(shapes: readonly T[], name: string | undefined): T | undefined {
  return shapes.find((shape) => isIn(shape, name));
}

function isIn({ id, kind }: ShapeKind, name: string | undefined): boolean {
  return name === id || (name === undefined && kind === 'blank');
}

function earliest(pieces: readonly Piece[]): Moment {
  return pieces.map(({ createdAt }) => createdAt).reduce((first, at) => (epochOf(at) < epochOf(first) ? at : first));
}
