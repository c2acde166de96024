import type { Piece } from '../record/schema.ts';
import type { Shape } from '../shape/schema.ts';
import { epochOf } from '../time/moment.ts';

/** All pieces in the order in which they are read again: the story first, what was made of it last. */
export type PieceGroup = { readonly kind: Piece['kind']; readonly shape?: string; readonly pieces: readonly Piece[] };

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
];

/**
 * Pieces by kind; tellings by shape, in the order of its questions, and in the order of writing where a shape or question is no
 * longer there. Ready-made lines picked in a practice talk are left out: the person did not write them. No other piece is.
 */
export function groupPieces(pieces: readonly Piece[], shapes: readonly ShapeOrder[]): readonly PieceGroup[] {
  const mine = pieces.filter((piece) => !(piece.kind === 'rehearsal' && piece.chosen !== undefined)).sort(byWriting);
  const others = order.map((kind) => ({ kind, pieces: mine.filter((piece) => piece.kind === kind) }));
  return [
    ...tellings(
      mine.filter((piece) => piece.kind === 'telling'),
      shapes,
    ),
    ...others.filter((group) => group.pieces.length > 0),
  ];
}

function tellings(pieces: readonly Piece[], shapes: readonly ShapeOrder[]): readonly PieceGroup[] {
  const place = (shape: string | undefined) => {
    const at = shapes.findIndex(({ id }) => id === shape);
    return at === -1 ? shapes.length : at;
  };
  const told = [...new Set(pieces.map((piece) => piece.shape))].sort((a, b) => place(a) - place(b));
  return told.map((shape) => {
    const prompts = shapes.find(({ id }) => id === shape)?.prompts ?? [];
    const inOrder = pieces.filter((piece) => piece.shape === shape).sort((a, b) => rank(prompts, a.prompt) - rank(prompts, b.prompt));
    return shape === undefined ? { kind: 'telling', pieces: inOrder } : { kind: 'telling', shape, pieces: inOrder };
  });
}

function rank(prompts: readonly string[], prompt: string): number {
  const at = prompts.indexOf(prompt);
  return at === -1 ? prompts.length : at;
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
