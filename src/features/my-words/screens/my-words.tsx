import { useState } from 'react';

import type { Piece } from '#domain/record/schema.ts';
import { groupPieces } from '#domain/words/collect.ts';
import { isWritten } from '#domain/words/compose.ts';
import { useText } from '#i18n/react.tsx';
import { loadShelf } from '#library/librarian.ts';
import type { ScreenProps } from '#library/route.tsx';
import { useWatch } from '#store/react.tsx';
import { Heading } from '#ui/heading/heading.tsx';

import type { WordsData } from '../labels.ts';
import { Pieces } from '../parts/pieces.tsx';
import { WaysToBegin } from '../parts/ways-to-begin.tsx';

export async function load(language: string): Promise<WordsData> {
  const [shapes, rehearsals, stories] = await Promise.all([
    loadShelf(language, 'shapes'),
    loadShelf(language, 'rehearsals'),
    loadShelf(language, 'stories'),
  ]);
  return {
    shapes: shapes.map(({ id, name, prompts, promptWords }) => ({
      id,
      name,
      prompts,
      asks: Object.fromEntries(Object.entries(promptWords).map(([prompt, { ask }]) => [prompt, ask])),
    })),
    rehearsals: rehearsals.map(({ id, name }) => ({ id, name })),
    stories: stories.map(({ id, title }) => ({ id, title })),
  };
}

/** Everything the person wrote, to read again, change or take out. */
export function Screen({ data }: ScreenProps<WordsData>) {
  const t = useText('mine');
  const common = useText('common');
  const kept = useWatch((drawers) => drawers.pieces.all(), []);
  const empty = kept !== undefined && groupPieces(kept.filter(isWritten), data.shapes).length === 0;
  // Pieces on this page stay on it until it is left: emptied while being changed, or removed and waiting for an Undo.
  const [touched, touch] = useState<ReadonlyMap<string, Piece>>(new Map());
  const nothingYet = empty && touched.size === 0;
  // One heading for all states: the keyboard stands on it while the store opens.
  return (
    <>
      <Heading lead={kept === undefined ? common('opening') : nothingYet ? t('words.empty.lead') : t('words.lead')}>
        {nothingYet ? t('words.empty.title') : t('words.title')}
      </Heading>
      {nothingYet && <WaysToBegin />}
      {kept !== undefined && !nothingYet && (
        <Pieces data={data} kept={kept} touched={touched} onTouch={(piece) => touch((old) => new Map(old).set(piece.id, piece))} />
      )}
    </>
  );
}
