import { lazy, Suspense, useEffect, useState } from 'react';

import { libraryFor } from '#domain/share/library-for.ts';
import { gapsInConsent } from '#domain/exchange/contribution.ts';
import { useEnvironment } from '#environment';
import { useText } from '#i18n/react.tsx';
import { loadShelf } from '#library/librarian.ts';
import type { ScreenProps } from '#library/route.tsx';
import type { Piece } from '#domain/record/schema.ts';
import type { Contribution } from '#domain/record/telling-schema.ts';
import { useWatch } from '#store/react.tsx';
import { Opening } from '#walk/opening.tsx';
import { chosenIn, usePickGroups } from '#walk/sharing/pick-groups.ts';

import type { ContributeData } from '../contribute-data.ts';
import { reachable, usePlace } from '../places.ts';
import { nothingDecided, type PuttingForward } from '../putting-forward.ts';
import { Kept } from './kept.tsx';
import { Mine } from './mine.tsx';
import { NoLibrary } from './no-library.tsx';
import { Start } from './start.tsx';

/** What only a step on the way needs comes with that step. */
const AnswerEdits = lazy(async () => ({ default: (await import('./answer-edits.tsx')).AnswerEdits }));
const OneOfMine = lazy(async () => ({ default: (await import('./one-of-mine.tsx')).OneOfMine }));
const OnTheWay = lazy(async () => ({ default: (await import('./on-the-way.tsx')).OnTheWay }));

export async function load(language: string): Promise<ContributeData> {
  const [libraries, shapes, barriers] = await Promise.all([
    loadShelf(language, 'libraries'),
    loadShelf(language, 'shapes'),
    loadShelf(language, 'barrier-cards'),
  ]);
  return {
    libraries,
    shapes: shapes.map(({ id, name, prompts, promptWords }) => ({ id, name, prompts, promptWords })),
    barriers: barriers.map(({ id, name }) => ({ id, name })),
  };
}

/** Putting a story forward, and what was put forward before. Nothing leaves before the last screen, and then only by hand. */
export function Screen({ data }: ScreenProps<ContributeData>) {
  const t = useText('contribute');
  const kept = useWatch(async (store) => ({ pieces: await store.pieces.all(), mine: await store.contributions.all() }), []);
  if (kept === undefined) return <Opening name={t('name')} />;
  return (
    <Suspense fallback={<Opening name={t('name')} />}>
      <Steps data={data} {...kept} />
    </Suspense>
  );
}

type StepsProps = { readonly data: ContributeData; readonly pieces: readonly Piece[]; readonly mine: readonly Contribution[] };

function Steps({ data, pieces, mine }: StepsProps) {
  const { place, go, goInstead } = usePlace();
  const { today } = useEnvironment();
  const [forward, set] = useState<PuttingForward>({
    ...nothingDecided,
    library: data.libraries.length === 1 ? data.libraries[0] : undefined,
  });
  const groups = usePickGroups(data.shapes)(pieces);
  const words = chosenIn(groups, forward.chosen);
  const consent = gapsInConsent(forward.consent, today()).length === 0 && forward.made !== undefined;
  const { library: chosen } = forward;
  const screen = reachable(place.screen, { library: chosen !== undefined, words: words.length > 0, consent });

  const named = place.screen;
  useEffect(() => {
    // The address names the screen that is shown, or Back would lead to where the person is.
    if (screen !== named) goInstead(screen);
  });

  const one = mine.find(({ id }) => id === place.contribution);
  if (screen === 'mine' || screen === 'edits') {
    if (one === undefined) return <Mine rows={mine} libraries={data.libraries} />;
    const library = libraryFor(data.libraries, one);
    return screen === 'edits' ? <AnswerEdits key={one.id} row={one} /> : <OneOfMine key={one.id} row={one} library={library} />;
  }
  if (data.libraries.length === 0) return <NoLibrary hasOwn={mine.length > 0} />;
  if (screen === 'kept') return <Kept />;
  const change = (part: Partial<PuttingForward>): void => set((old) => ({ ...old, made: undefined, ...part }));
  if (screen === 'start') return <Start libraries={data.libraries} forward={forward} change={change} go={go} hasOwn={mine.length > 0} />;
  return (
    <OnTheWay
      screen={screen}
      place={place}
      go={go}
      goInstead={goInstead}
      data={data}
      groups={groups}
      words={words}
      forward={forward}
      change={change}
    />
  );
}
