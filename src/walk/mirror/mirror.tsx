import '#ui/marking.css';

import { Suspense } from 'react';
import { useSearchParams } from 'react-router';

import { marksOf } from '#domain/mirror/mirror.ts';
import type { Shape } from '#domain/shape/schema.ts';
import { tellingsIn } from '#domain/words/telling.ts';
import { useLanguage, useLateText } from '#i18n/react.tsx';
import { loadShelf } from '#library/librarian.ts';
import { useWatch } from '#store/react.tsx';

import { QuietEnd } from '../quiet-end.tsx';
import { useLoaded } from '../use-loaded.ts';
import { LinesPage } from './lines-page.tsx';
import { SeenPage } from './seen-page.tsx';

type MirrorProps = {
  /** Which telling, as `tellingOf` names it. */
  readonly telling: string;
  readonly onDone: () => void;
};

const loadShapes = (language: string): Promise<readonly Shape[]> => loadShelf(language, 'shapes');

/** A telling in the person’s own lines: first to mark, then only what they marked. */
export function Mirror(props: MirrorProps) {
  return (
    <Suspense fallback={null}>
      <Pages {...props} />
    </Suspense>
  );
}

function Pages({ telling, onDone }: MirrorProps) {
  const t = useLateText('mirror');
  const shapes = useLoaded(useLanguage(), loadShapes);
  const kept = useWatch(async (store) => ({ pieces: await store.pieces.all() }), []);
  const [query, turn] = useSearchParams();
  if (kept === undefined || shapes.kind === 'loading') return null;

  // Without the shelf the pieces stand in the order in which they were begun.
  const known = shapes.kind === 'ready' ? shapes.value : [];
  const told = tellingsIn(kept.pieces, known).find(({ id }) => id === telling);
  if (told === undefined) return <QuietEnd title={t('nothing.title')} lead={t('nothing.lead')} onNext={onDone} />;
  const shape = known.find(({ id }) => id === told.shape);

  function goTo(page: 'lines' | 'seen'): void {
    turn((old) => {
      const next = new URLSearchParams(old);
      next.set('p', page);
      return next;
    });
  }

  if (query.get('p') === 'seen') return <SeenPage pieces={told.pieces} onMore={() => goTo('lines')} onDone={onDone} />;
  return (
    <LinesPage
      pieces={told.pieces}
      askOf={(prompt) => shape?.promptWords[prompt]?.ask}
      onNext={() => (told.pieces.some((piece) => marksOf(piece).length > 0) ? goTo('seen') : onDone())}
      onSkip={onDone}
    />
  );
}
