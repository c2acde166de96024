import { lazy, Suspense, useEffect, useState } from 'react';

import type { Piece } from '#domain/record/schema.ts';
import { useText } from '#i18n/react.tsx';
import { loadShelf } from '#library/librarian.ts';
import type { ScreenProps } from '#library/route.tsx';
import { useWatch } from '#store/react.tsx';
import { Opening } from '#walk/opening.tsx';
import { chosenIn, usePickGroups, type ShapeNames } from '#walk/sharing/pick-groups.ts';

import { reachable, usePlace } from '../places.ts';
import { nothingDecided, type Sharing } from '../sharing.ts';
import { HandedOn } from './handed-on.tsx';
import { Kept } from './kept.tsx';
import { WhichWords } from './which-words.tsx';
import { With } from './with.tsx';

/** Whoever keeps everything here never loads what comes after that choice. */
const Ahead = lazy(async () => ({ default: (await import('../parts/ahead.tsx')).Ahead }));

export type ShareData = { readonly shapes: ShapeNames; readonly libraries: readonly string[] };

export async function load(language: string): Promise<ShareData> {
  const [shapes, libraries] = await Promise.all([loadShelf(language, 'shapes'), loadShelf(language, 'libraries')]);
  return {
    shapes: shapes.map(({ id, name, prompts, promptWords }) => ({ id, name, prompts, promptWords })),
    libraries: libraries.map(({ name }) => name),
  };
}

/** Choosing who may know. Until a yes on the last screen but one, nothing has left; nothing that was tapped on the way is kept. */
export function Screen({ data }: ScreenProps<ShareData>) {
  const t = useText('share');
  const kept = useWatch((store) => store.pieces.all(), []);
  if (kept === undefined) return <Opening name={t('name')} lead={t('opening')} />;
  return <Steps data={data} kept={kept} />;
}

function Steps({ data, kept }: { readonly data: ShareData; readonly kept: readonly Piece[] }) {
  const { place, go, correct } = usePlace();
  const [sharing, set] = useState<Sharing>(nothingDecided);
  const change = (part: Partial<Sharing>): void => set((old) => ({ ...old, ...part }));
  const groupsOf = usePickGroups(data.shapes);
  const groups = groupsOf(kept);
  const chosen = sharing.chosen ?? groups.find(({ id }) => id === place.telling)?.pieces.map(({ id }) => id) ?? [];
  const words = chosenIn(groups, chosen);
  const screen = reachable(place, {
    words: words.length > 0,
    page: sharing.page.length > 0,
    year: sharing.year !== undefined,
    agreed: sharing.agreedTo !== undefined,
  });

  const named = place.screen;
  useEffect(() => {
    // The address names the screen that is shown, or Back would lead to where the person is.
    if (screen !== named) correct(screen);
  });

  switch (screen) {
    case 'words':
      return <WhichWords groups={groups} chosen={chosen} onChange={(ids) => change({ chosen: ids })} go={go} />;
    case 'with':
      return <With libraries={data.libraries} go={go} change={change} />;
    case 'kept':
      return <Kept />;
    case 'handed':
      return <HandedOn />;
    case 'page':
    case 'who':
    case 'how':
    case 'safe':
    case 'names':
    case 'story':
    case 'preview':
    case 'hand':
    case 'show':
    case 'after':
      return place.step === undefined ? null : (
        <Suspense fallback={null}>
          <Ahead
            step={place.step}
            screen={screen}
            at={place.at}
            sharing={sharing}
            change={change}
            go={go}
            words={
              place.step === 'clinician'
                ? groupsOf(kept, true)
                    .filter(({ id }) => id === 'note')
                    .flatMap(({ pieces }) => pieces)
                    .concat(words)
                : words
            }
            openers={groups.find(({ id }) => id === 'opener')?.pieces ?? []}
          />
        </Suspense>
      );
  }
}
