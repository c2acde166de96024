import { lazy, Suspense, useEffect } from 'react';

import { useText } from '#i18n/react.tsx';
import { Opening } from '#walk/opening.tsx';
import { StoneFrame } from '#walk/stone-frame.tsx';
import { useStone, type StoneWalk } from '#walk/use-stone.ts';

import { About } from './about.tsx';
import { TalkBy } from './talk-by.tsx';
import { When } from './when.tsx';

/** Screens that nobody sees first: their code comes once the room is open, so that going on does not wait for it. */
const later = {
  forWhom: async () => ({ default: (await import('./for-whom.tsx')).ForWhom }),
  doors: async () => ({ default: (await import('./doors.tsx')).Doors }),
  like: async () => ({ default: (await import('./like.tsx')).Like }),
};
const ForWhom = lazy(later.forWhom);
const Doors = lazy(later.doors);
const Like = lazy(later.like);

export function Screen() {
  const t = useText('path');
  const walk = useStone('find');
  useEffect(() => {
    // Without a network it may fail here; the screen itself then asks again.
    for (const load of Object.values(later)) load().catch(() => undefined);
  }, []);
  return (
    <StoneFrame walk={walk} name={t('stones.find')}>
      {(walking) => <Suspense fallback={<Opening name={t('stones.find')} />}>{screenOf(walking)}</Suspense>}
    </StoneFrame>
  );
}

function screenOf(walk: StoneWalk) {
  switch (walk.screen) {
    case 'talk-by':
      return <TalkBy walk={walk} />;
    case 'when':
      return <When walk={walk} />;
    case 'for-whom':
      return <ForWhom walk={walk} />;
    case 'doors':
      return <Doors walk={walk} />;
    case 'like':
      return <Like walk={walk} />;
    default:
      return <About walk={walk} />;
  }
}
