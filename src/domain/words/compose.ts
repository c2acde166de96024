import type { Piece } from '../record/schema.ts';
import type { NoteLine, Shape } from '../shape/schema.ts';
import { tellingsIn } from './telling.ts';
import { isWritten } from './written.ts';

export { isWritten };

/**
 * First drafts out of the person’s own words. A draft holds whole pieces, letter by letter, and labels handed in from content:
 * nothing is shortened, joined into new sentences or invented, and every source can be shown beside it (research rules N18, Z18).
 */

export type DraftKind = 'opener' | 'note' | 'letter';

export type SourceOrigin =
  | { readonly kind: 'telling'; readonly prompt: string; readonly shape?: string }
  | { readonly kind: 'look-back' | 'behind' | 'barrier' | 'practised' }
  /** A sentence from content that answers the barrier the person picked: not their own words, and shown as such. */
  | { readonly kind: 'suggested' };

export type Source = {
  readonly id: string;
  readonly origin: SourceOrigin;
  readonly text: string;
  /** Where it stands in the draft; a source without a place is only offered. */
  readonly place?: NoteLine | 'whole';
};

export type Earlier = {
  readonly pieces: readonly Piece[];
  readonly shapes: readonly Pick<Shape, 'id' | 'prompts' | 'noteLines'>[];
  /** The first line the person chose or wrote for the practice talk, as it stands in the pieces. */
  readonly practised?: { readonly piece: Piece; readonly forDoctor: boolean };
  /** The sentence that content offers for the barrier the person picked. */
  readonly suggested?: string;
};

/** Everything a draft of this kind can draw on, what is used first. Pieces without words are left out. */
export function sourcesFor(kind: DraftKind, earlier: Earlier): readonly Source[] {
  const all = everySource(earlier);
  switch (kind) {
    case 'opener': {
      // One line is enough to begin with, and the private telling never slips into a message unasked.
      const first = all.find(({ origin }) => origin.kind === 'practised') ?? all.find(({ origin }) => origin.kind === 'suggested');
      return placed(all, (source) => (source === first ? 'whole' : undefined));
    }
    case 'letter':
      return placed(all, ({ origin }) => (origin.kind === 'behind' || origin.kind === 'look-back' ? 'whole' : undefined));
    case 'note':
      return placed(all, noteLineOf(earlier, all));
  }
}

export type NoteLabels = Readonly<Record<NoteLine, string>>;

export const noteLines: readonly NoteLine[] = ['about', 'since', 'days', 'tried', 'hope'];

/** The draft; empty when no source has a place in it. */
export function compose(kind: DraftKind, sources: readonly Source[], labels: NoteLabels): string {
  switch (kind) {
    case 'opener':
    case 'letter':
      return textsAt(sources, 'whole').join('\n\n');
    case 'note':
      return noteLines
        .map((line) => ({ label: labels[line], texts: textsAt(sources, line) }))
        .filter(({ texts }) => texts.length > 0)
        .map(({ label, texts }) => [label, ...texts].join('\n'))
        .join('\n\n');
  }
}

function everySource({ pieces, shapes, practised, suggested }: Earlier): readonly Source[] {
  const written = pieces.filter(isWritten);
  const of = (kind: 'behind' | 'look-back' | 'barrier') =>
    written.filter((piece) => piece.kind === kind).map((piece): Source => ({ id: piece.id, origin: { kind }, text: piece.text }));
  const tellings = tellingsIn(written, shapes)
    .flatMap((telling) => telling.pieces)
    .map(({ id, prompt, shape, text }): Source => {
      return { id, origin: shape === undefined ? { kind: 'telling', prompt } : { kind: 'telling', prompt, shape }, text };
    });
  return [
    ...(practised !== undefined && isWritten(practised.piece)
      ? [{ id: practised.piece.id, origin: { kind: 'practised' } as const, text: practised.piece.text }]
      : []),
    ...(suggested === undefined ? [] : [{ id: 'suggested', origin: { kind: 'suggested' } as const, text: suggested }]),
    ...of('behind'),
    ...of('look-back'),
    ...of('barrier'),
    ...tellings,
  ];
}

/** Only the telling that was worked on last is filled in, so that two tellings do not say everything twice. */
function noteLineOf({ pieces, shapes, practised }: Earlier, all: readonly Source[]): (source: Source) => NoteLine | undefined {
  const last = tellingsIn(pieces, shapes).find(({ shape }) => shape !== undefined);
  const lines = shapes.find(({ id }) => id === last?.shape)?.noteLines;
  const inLast = new Set(last?.pieces.map(({ id }) => id));
  const lineOf = ({ id, origin }: Source): NoteLine | undefined =>
    origin.kind === 'telling' && inLast.has(id) ? lines?.[origin.prompt] : undefined;
  const hopeIsTold = all.some((source) => lineOf(source) === 'hope');
  return (source) => {
    switch (source.origin.kind) {
      case 'telling':
        return lineOf(source);
      case 'look-back':
        // Looking back from a year on is what the person hopes for, told as if it had come.
        return hopeIsTold ? undefined : 'hope';
      case 'practised':
        return practised?.forDoctor === true ? 'about' : undefined;
      case 'behind':
      case 'barrier':
      case 'suggested':
        return undefined;
    }
  };
}

function placed(sources: readonly Source[], placeOf: (source: Source) => Source['place']): readonly Source[] {
  const withPlace = sources.map((source) => {
    const place = placeOf(source);
    return place === undefined ? source : { ...source, place };
  });
  return [...withPlace.filter(({ place }) => place !== undefined), ...withPlace.filter(({ place }) => place === undefined)];
}

function textsAt(sources: readonly Source[], place: Source['place']): readonly string[] {
  return sources.filter((source) => source.place === place).map((source) => source.text.trim());
}
