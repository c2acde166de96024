import type { Piece } from '../record/schema.ts';
import { epochOf } from '../time/moment.ts';

/** The stretches of a river that somebody tells: each is a piece, its prompt says which kind it is, its place where it lies. */

export const stretchKinds = ['bend', 'rock', 'bridge', 'boat'] as const;
export type StretchKind = (typeof stretchKinds)[number];

export function isStretchKind(prompt: string): prompt is StretchKind {
  return stretchKinds.some((kind) => kind === prompt);
}

type Placed = Pick<Piece, 'id' | 'place' | 'createdAt'>;

/** In their order; two that were given one place stand as they were begun. */
export function inOrder<T extends Placed>(stretches: readonly T[]): readonly T[] {
  return stretches.toSorted((a, b) => placeOf(a) - placeOf(b) || epochOf(a.createdAt) - epochOf(b.createdAt) || (a.id < b.id ? -1 : 1));
}

/** The place of one more at the end; from 1. */
export function nextPlace(stretches: readonly Placed[]): number {
  return Math.max(0, ...stretches.map(({ place }) => place ?? 0)) + 1;
}

export type Moved = { readonly id: string; readonly place: number };

/** Where every stretch lies after one was moved by one place, only those that change; none when it is first or last already. */
export function moved(stretches: readonly Placed[], id: string, by: -1 | 1): readonly Moved[] {
  const ordered = inOrder(stretches);
  const from = ordered.findIndex((one) => one.id === id);
  const to = from + by;
  const [one, other] = [ordered[from], ordered[to]];
  if (one === undefined || other === undefined) return [];
  return ordered
    .with(from, other)
    .with(to, one)
    .flatMap((stretch, at) => (stretch.place === at + 1 ? [] : [{ id: stretch.id, place: at + 1 }]));
}

function placeOf({ place }: Placed): number {
  return place ?? Number.MAX_SAFE_INTEGER;
}
