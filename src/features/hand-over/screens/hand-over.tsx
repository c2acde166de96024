import { lazy, Suspense } from 'react';

import { useText } from '#i18n/react.tsx';
import { Opening } from '#walk/opening.tsx';

import { useKept, type Kept } from '../kept.ts';
import { usePlace } from '../places.ts';
import { Pick } from './pick.tsx';

/** Whoever only looks what there is never loads the ways out. */
const SheetWalk = lazy(async () => ({ default: (await import('../parts/sheet-walk.tsx')).SheetWalk }));
const TextWalk = lazy(async () => ({ default: (await import('../parts/text-walk.tsx')).TextWalk }));

/** Words to take along. Until a yes and a tap nothing has left this phone. */
export function Screen() {
  const t = useText('handover');
  const kept = useKept();
  if (kept === undefined) return <Opening name={t('title')} />;
  return <Making kept={kept} />;
}

function Making({ kept }: { readonly kept: Kept }) {
  const t = useText('handover');
  const { kind, screen, go, make } = usePlace();
  if (kind === undefined) return <Pick kept={kept} onPick={make} />;
  return (
    <Suspense fallback={<Opening name={t(`over.${kind}`)} />}>
      {kind === 'sheet' ? (
        <SheetWalk kept={kept} screen={screen} go={go} />
      ) : (
        <TextWalk key={kind} kind={kind} kept={kept} screen={screen} go={go} />
      )}
    </Suspense>
  );
}
