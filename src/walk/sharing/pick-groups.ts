import type { Piece } from '#domain/record/schema.ts';
import type { Shape } from '#domain/shape/schema.ts';
import { tellingsIn } from '#domain/words/telling.ts';
import { isWritten } from '#domain/words/written.ts';
import { useText } from '#i18n/react.tsx';

/** One piece that may leave, with the question it was written under. */
export type Pickable = { readonly id: string; readonly title: string; readonly text: string };

/** `id`: the id of a telling, or the kind of the pieces. */
export type PickGroup = { readonly id: string; readonly name: string; readonly pieces: readonly Pickable[] };

export type ShapeNames = readonly Pick<Shape, 'id' | 'name' | 'prompts' | 'promptWords'>[];

type OtherKind = 'look-back' | 'behind' | 'letter' | 'opener' | 'note';

/** The kinds besides tellings that are made for somebody else, or may be. */
const forOthers: readonly OtherKind[] = ['look-back', 'behind', 'letter', 'opener'];

/** What may leave, in the order in which it is read. `withNote`: the note for the doctor, too, and first of all. */
export function usePickGroups(shapes: ShapeNames): (pieces: readonly Piece[], withNote?: boolean) => readonly PickGroup[] {
  const t = useText('share');
  return (pieces, withNote = false) => {
    const written = pieces.filter(isWritten);
    const others = (kinds: readonly OtherKind[]) =>
      kinds.flatMap((kind): readonly PickGroup[] => {
        const of = written.filter((piece) => piece.kind === kind);
        const name = t(`words.groups.${kind}`);
        return of.length === 0 ? [] : [{ id: kind, name, pieces: of.map(({ id, text }) => ({ id, title: name, text })) }];
      });
    const tellings = tellingsIn(written, shapes).map((telling): PickGroup => {
      const shape = shapes.find(({ id }) => id === telling.shape);
      const name = shape === undefined ? t('words.groups.telling') : t('words.groups.tellingShape', { name: shape.name });
      return {
        id: telling.id,
        name,
        pieces: telling.pieces.map(({ id, prompt, text }) => ({ id, title: shape?.promptWords[prompt]?.ask ?? name, text })),
      };
    });
    return [...(withNote ? others(['note']) : []), ...tellings, ...others(forOthers)];
  };
}

/** The chosen pieces, in the order in which they stand in the groups, however they were ticked. */
export function chosenIn(groups: readonly PickGroup[], chosen: readonly string[]): readonly Pickable[] {
  return groups.flatMap(({ pieces }) => pieces.filter(({ id }) => chosen.includes(id)));
}
