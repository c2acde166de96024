import type { Piece } from '#domain/record/schema.ts';
import type { Shape } from '#domain/shape/schema.ts';
import { shapeOf } from '#domain/words/begun.ts';
import type { PieceGroup } from '#domain/words/collect.ts';
import { useText } from '#i18n/react.tsx';

/** The names of what pieces belong to, and no more. */
export type WordsData = {
  readonly shapes: readonly (Pick<Shape, 'id' | 'name' | 'prompts' | 'kind'> & { readonly asks: Readonly<Record<string, string>> })[];
  readonly rehearsals: readonly { readonly id: string; readonly name: string }[];
  readonly stories: readonly { readonly id: string; readonly title: string }[];
  /** Ids of stories that were taken back: what the person wrote about them stays theirs. */
  readonly withdrawn: readonly string[];
};

export type Labels = {
  /** The name of a shape; a shape that content no longer has is a story all the same. */
  readonly shape: (shape: string | undefined) => string;
  readonly group: (group: PieceGroup) => string;
  /** The question or name above a piece. */
  readonly piece: (piece: Piece) => string;
  /** What else it belongs to: a story, a practice talk. */
  readonly belongs: (piece: Piece) => string | undefined;
};

/** The words above groups and pieces. What content no longer has keeps the name of its group. */
export function useLabels({ shapes, rehearsals, stories, withdrawn }: WordsData): Labels {
  const t = useText('mine');
  const listen = useText('listen');
  const shapeName = (shape: string | undefined) => shapeOf(shapes, shape)?.name;
  return {
    shape: (shape) => shapeName(shape) ?? t('words.groups.telling'),
    group: (group) => {
      const name = group.kind === 'telling' ? shapeName(group.telling.shape) : undefined;
      return name === undefined ? t(`words.groups.${group.kind}`) : t('words.groups.tellingShape', { name });
    },
    piece: ({ kind, prompt, shape }) => {
      const ask = kind === 'telling' ? shapeOf(shapes, shape)?.asks[prompt] : undefined;
      if (ask !== undefined) return ask;
      if (kind === 'reflection' && (prompt === 'same' || prompt === 'different' || prompt === 'borrow')) return listen(`reflect.${prompt}`);
      return t(`words.groups.${kind}`);
    },
    belongs: ({ kind, prompt, storyId }) => {
      if (kind === 'rehearsal') {
        const name = rehearsals.find(({ id }) => prompt === id || prompt.startsWith(`${id}-`))?.name;
        return name === undefined ? undefined : t('words.practisedWith', { name });
      }
      if (storyId !== undefined && withdrawn.includes(storyId)) return t('words.afterTakenBack');
      const title = stories.find(({ id }) => id === storyId)?.title;
      return title === undefined ? undefined : t('words.afterStory', { title });
    },
  };
}
