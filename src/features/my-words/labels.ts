import type { Piece } from '#domain/record/schema.ts';
import type { PieceGroup } from '#domain/words/collect.ts';
import { useText } from '#i18n/react.tsx';

/** The names of what pieces belong to, and no more. */
export type WordsData = {
  readonly shapes: readonly {
    readonly id: string;
    readonly name: string;
    readonly prompts: string[];
    readonly asks: Readonly<Record<string, string>>;
  }[];
  readonly rehearsals: readonly { readonly id: string; readonly name: string }[];
  readonly stories: readonly { readonly id: string; readonly title: string }[];
};

export type Labels = {
  readonly group: (group: PieceGroup) => string;
  /** The question or name above a piece. */
  readonly piece: (piece: Piece) => string;
  /** What else it belongs to: a story, a practice talk. */
  readonly belongs: (piece: Piece) => string | undefined;
};

/** The words above groups and pieces. What content no longer has keeps the name of its group. */
export function useLabels({ shapes, rehearsals, stories }: WordsData): Labels {
  const t = useText('mine');
  const listen = useText('listen');
  return {
    group: ({ kind, shape }) => {
      const name = shapes.find(({ id }) => id === shape)?.name;
      return kind === 'telling' && name !== undefined ? t('words.groups.tellingShape', { name }) : t(`words.groups.${kind}`);
    },
    piece: ({ kind, prompt, shape }) => {
      const ask = kind === 'telling' ? shapes.find(({ id }) => id === shape)?.asks[prompt] : undefined;
      if (ask !== undefined) return ask;
      if (kind === 'reflection' && (prompt === 'same' || prompt === 'different' || prompt === 'borrow')) return listen(`reflect.${prompt}`);
      return t(`words.groups.${kind}`);
    },
    belongs: ({ kind, prompt, storyId }) => {
      if (kind === 'rehearsal') {
        const name = rehearsals.find(({ id }) => prompt === id || prompt.startsWith(`${id}-`))?.name;
        return name === undefined ? undefined : t('words.practisedWith', { name });
      }
      const title = stories.find(({ id }) => id === storyId)?.title;
      return title === undefined ? undefined : t('words.afterStory', { title });
    },
  };
}
