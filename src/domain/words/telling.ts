import type { Piece } from '../record/schema.ts';
import type { Shape } from '../shape/schema.ts';
import { epochOf } from '../time/moment.ts';
import { isWritten } from './written.ts';

/** One telling: what was written in one shape, from its first word on. A person may have several, in one shape too. */
export type Telling = {
  readonly id: string;
  readonly shape: string | undefined;
  /** Written ones only, in the order in which they are read. */
  readonly pieces: readonly Piece[];
};

/** A telling by name alone: nothing may be written in it yet. */
export type TellingName = Pick<Telling, 'id' | 'shape'>;

type ShapeOrder = Pick<Shape, 'id' | 'prompts'>;

/** The first telling in each shape has no id of its own: it is named by the shape. Pieces from before there were several are such. */
export function firstTelling(shape: string | undefined): string {
  return `first.${shape ?? 'open'}`;
}

/** The telling a piece belongs to; undefined for what is no telling: an opener, a note ... */
export function tellingOf({ kind, telling, shape }: Pick<Piece, 'kind' | 'telling' | 'shape'>): string | undefined {
  return kind === 'telling' ? (telling ?? firstTelling(shape)) : undefined;
}

/** What a piece carries so that it belongs to this telling: the inverse of `tellingOf`. */
export function belongsTo({ id, shape }: TellingName): Pick<Piece, 'shape' | 'telling'> {
  return { ...(shape === undefined ? {} : { shape }), ...(id === firstTelling(shape) ? {} : { telling: id }) };
}

/** The id of a piece in a telling. `key`: its prompt, or where one prompt has several pieces, a name of its own. */
export function tellingPieceId({ id, shape }: TellingName, key: string): string {
  const named = id === firstTelling(shape) ? shape : id;
  return ['telling', named, key].filter((part) => part !== undefined).join('.');
}

/** All tellings, the one that was changed last first. */
export function tellingsIn(pieces: readonly Piece[], shapes: readonly ShapeOrder[]): readonly Telling[] {
  return groupTellings(pieces.filter(isWritten), shapes);
}

/** The same with pieces that hold no words: emptied ones, or ones on a page where they may be brought back. */
export function groupTellings(pieces: readonly Piece[], shapes: readonly ShapeOrder[]): readonly Telling[] {
  const groups = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const id = tellingOf(piece);
    if (id !== undefined) groups.set(id, [...(groups.get(id) ?? []), piece]);
  }
  return [...groups]
    .map(([id, members]): Telling => {
      const shape = members[0]?.shape;
      const prompts = shapes.find((one) => one.id === shape)?.prompts ?? [];
      return {
        id,
        shape,
        pieces: members.toSorted((a, b) => place(prompts, a) - place(prompts, b) || epochOf(a.createdAt) - epochOf(b.createdAt)),
      };
    })
    .toSorted((a, b) => newest(b) - newest(a));
}

/** Where the person ordered the pieces themselves, that order; else the order of the prompts. */
function place(prompts: readonly string[], { place: own, prompt }: Piece): number {
  if (own !== undefined) return own;
  const at = prompts.indexOf(prompt);
  return at === -1 ? prompts.length : at;
}

function newest({ pieces }: Telling): number {
  return Math.max(...pieces.map(({ changedAt }) => epochOf(changedAt)));
}
