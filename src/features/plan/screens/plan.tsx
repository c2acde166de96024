import { lazy, Suspense } from 'react';

import { useText } from '#i18n/react.tsx';
import { loadShelf } from '#library/librarian.ts';
import type { ScreenProps } from '#library/route.tsx';
import { Opening } from '#walk/opening.tsx';
import { StoneFrame } from '#walk/stone-frame.tsx';
import { useStone, type StoneWalk } from '#walk/use-stone.ts';

import type { PlanBarrier } from '../plan-data.ts';
import { usePlanning, type Planning } from '../use-planning.ts';

import { PlanText } from './plan-text.tsx';

// What comes after the first lines waits until somebody gets there.
const IfThen = lazy(async () => ({ default: (await import('./if-then.tsx')).IfThen }));
const When = lazy(async () => ({ default: (await import('./when.tsx')).When }));
const How = lazy(async () => ({ default: (await import('./how.tsx')).How }));
const Done = lazy(async () => ({ default: (await import('./done.tsx')).Done }));

type Barriers = readonly PlanBarrier[];

export async function load(language: string): Promise<Barriers> {
  const barriers = await loadShelf(language, 'barriers');
  return barriers.map(({ id, name, feeling, plan }) => ({ id, name, feeling, plan }));
}

export function Screen({ data }: ScreenProps<Barriers>) {
  const t = useText('path');
  const walk = useStone('plan');
  const planning = usePlanning();
  return (
    <StoneFrame walk={planning && walk} name={t('stones.plan')}>
      {(walking) =>
        planning && (
          <Suspense key={walking.screen} fallback={<Opening name={t('stones.plan')} />}>
            <PlanScreen walk={walking} planning={planning} barriers={data} />
          </Suspense>
        )
      }
    </StoneFrame>
  );
}

type PlanScreenProps = { readonly walk: StoneWalk; readonly planning: Planning; readonly barriers: Barriers };

function PlanScreen({ walk, planning, barriers }: PlanScreenProps) {
  switch (walk.screen) {
    case 'outcome':
    case 'obstacle':
      return <PlanText field={walk.screen} walk={walk} planning={planning} barriers={barriers} />;
    case 'if-then':
      return <IfThen walk={walk} planning={planning} barriers={barriers} />;
    case 'when':
      return <When walk={walk} planning={planning} />;
    case 'how':
      return <How walk={walk} planning={planning} />;
    case 'done':
      return <Done walk={walk} planning={planning} />;
    default:
      return <PlanText field="wish" walk={walk} planning={planning} barriers={barriers} />;
  }
}
