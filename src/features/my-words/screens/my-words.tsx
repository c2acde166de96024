import { useState } from 'react';
import { useSearchParams } from 'react-router';

import type { Piece } from '#domain/record/schema.ts';
import { groupPieces } from '#domain/words/collect.ts';
import { holdsWords } from '#domain/words/written.ts';
import { useText } from '#i18n/react.tsx';
import { loadShelf } from '#library/librarian.ts';
import type { ScreenProps } from '#library/route.tsx';
import { useWatch } from '#store/react.tsx';
import { Heading } from '#ui/heading/heading.tsx';

import { useLabels, type WordsData } from '../labels.ts';
import { useDays } from '../parts/days.ts';
import { Pieces } from '../parts/pieces.tsx';
import { TellingPage } from '../parts/telling-page.tsx';
import { WaysToBegin } from '../parts/ways-to-begin.tsx';
import type { TakenTelling } from '../remove-telling.ts';
import { toldIn, type Told } from '../told.ts';

export async function load(language: string): Promise<WordsData> {
  const [shapes, rehearsals, stories, withdrawn] = await Promise.all([
    loadShelf(language, 'shapes'),
    loadShelf(language, 'rehearsals'),
    loadShelf(language, 'stories'),
    loadShelf(language, 'withdrawn'),
  ]);
  return {
    shapes: shapes.map(({ id, name, kind, prompts, promptWords }) => ({
      id,
      name,
      kind,
      prompts,
      asks: Object.fromEntries(Object.entries(promptWords).map(([prompt, { ask }]) => [prompt, ask])),
    })),
    rehearsals: rehearsals.map(({ id, name }) => ({ id, name })),
    stories: stories.map(({ id, title }) => ({ id, title })),
    withdrawn,
  };
}

/** Everything the person wrote or said, to read again, change, show or take out. */
export function Screen({ data }: ScreenProps<WordsData>) {
  const t = useText('mine');
  const common = useText('common');
  const labels = useLabels(data);
  const days = useDays();
  const [query] = useSearchParams();
  const kept = useWatch(async (drawers) => {
    const [pieces, recordings] = await Promise.all([drawers.pieces.all(), drawers.recordings.all()]);
    return { pieces, recordings };
  }, []);
  // What was on this page stays on it until it is left: emptied while being changed, or removed and waiting for an Undo.
  const [touched, touch] = useState<ReadonlyMap<string, Piece>>(new Map());
  const [taken, take] = useState<ReadonlyMap<string, TakenTelling>>(new Map());
  const all = kept === undefined ? [] : toldIn({ ...kept, shapes: data.shapes });
  const told = all.filter(
    ({ recordings, pieces }) => recordings.length > 0 || pieces.some((piece) => holdsWords(piece) || touched.has(piece.id)),
  );
  const nothing = kept !== undefined && told.length === 0 && groupPieces(kept.pieces.filter(holdsWords), data.shapes).length === 0;
  const nothingYet = nothing && touched.size === 0 && taken.size === 0;
  const named = query.get('telling');
  const found = told.find(({ id }) => id === named);
  // A telling whose last part was removed on its own page stays there, with its Undo.
  const [opened, open] = useState<Told | undefined>(undefined);
  if (found !== undefined && found.id !== opened?.id) open(found);
  const one = found ?? (opened?.id === named ? { ...opened, pieces: [], recordings: [] } : undefined);
  const onTouch = (piece: Piece) => touch((old) => new Map(old).set(piece.id, piece));

  // One heading for all states: the keyboard stands on it while the store opens.
  return (
    <>
      <Heading
        over={one && t('words.title')}
        lead={
          kept === undefined
            ? common('opening')
            : one === undefined
              ? nothingYet
                ? t('words.empty.lead')
                : t('words.lead')
              : days(one.begunAt, one.changedAt)
        }
      >
        {one === undefined ? (nothingYet ? t('words.empty.title') : t('words.title')) : labels.shape(one.shape)}
      </Heading>
      {nothingYet && one === undefined && <WaysToBegin />}
      {one !== undefined && <TellingPage key={one.id} told={one} labels={labels} touched={touched} onTouch={onTouch} />}
      {kept !== undefined && one === undefined && !nothingYet && (
        <Pieces
          data={data}
          labels={labels}
          kept={kept.pieces}
          told={told}
          touched={touched}
          onTouch={onTouch}
          taken={taken}
          onTaken={(out) => take((old) => new Map(old).set(out.told.id, out))}
        />
      )}
    </>
  );
}
