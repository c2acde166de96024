import type { Piece } from '../record/schema.ts';
import type { Shape } from '../shape/schema.ts';
import { epochOf } from '../time/moment.ts';
import { groupTellings, type Telling } from './telling.ts';

/** All pieces in the order in which they are read again: the story first, what was made of it last. */
export type PieceGroup =
  | { readonly kind: 'telling'; readonly telling: Telling; readonly pieces: readonly Piece[] }
  | { readonly kind: Exclude<Piece['kind'], 'telling'>; readonly pieces: readonly Piece[] };

type ShapeOrder = Pick<Shape, 'id' | 'prompts'>;

const order: readonly Exclude<Piece['kind'], 'telling'>[] = [
  'look-back',
  'behind',
  'moment',
  'matters',
  'reflection',
  'barrier',
  'rehearsal',
  'opener',
  'note',
  'letter',
  'line',
  'desk',
  'sheet',
  'safety-plan',
  'earlier-plan',
];

/**
 * Pieces by kind; each telling a group of its own, the one that was changed last first, in the order of its questions, and in the
 * order of writing where a shape or question is no longer there. Ready-made lines picked in a practice talk are left out: the person
 * did not write them. No other piece is.
 */
export function groupPieces(pieces: readonly Piece[], shapes: readonly ShapeOrder[]): readonly PieceGroup[] {
  const mine = pieces.filter((piece) => !(piece.kind === 'rehearsal' && piece.chosen !== undefined)).sort(byWriting);
  const others = order.map((kind) => ({ kind, pieces: mine.filter((piece) => piece.kind === kind) }));
  return [
    ...groupTellings(mine, shapes).map((telling) => ({ kind: 'telling' as const, telling, pieces: telling.pieces })),
    ...others.filter((group) => group.pieces.length > 0),
  ];
}

function byWriting(a: Piece, b: Piece): number {
  return epochOf(a.createdAt) - epochOf(b.createdAt);
}

export type TextPart = { readonly title: string; readonly entries: readonly { readonly label: string; readonly text: string }[] };

/** Everything as plain text: titles, then each label with the words under it, letter by letter. A label like its title is said once. */
export function plainText(parts: readonly TextPart[]): string {
  return parts
    .filter(({ entries }) => entries.length > 0)
    .map(({ title, entries }) => [title, ...entries.map(({ label, text }) => (label === title ? text : `${label}\n${text}`))].join('\n\n'))
    .join('\n\n\n');
}
