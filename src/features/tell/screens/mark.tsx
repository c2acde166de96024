import { lazy, Suspense, useEffect } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import type { Shape } from '#domain/shape/schema.ts';
import { tellingsIn } from '#domain/words/telling.ts';
import { paths } from '#paths';
import type { StoneWalk } from '#walk/use-stone.ts';

import { isFromAfter, leavingAddress } from '../places.ts';
import { useTelling } from '../use-telling.ts';

const Mirror = lazy(async () => ({ default: (await import('#walk/mirror/mirror.tsx')).Mirror }));

type MarkProps = { readonly walk: StoneWalk; readonly shapes: readonly Shape[] };

/** The mirror of what was told. Where nothing was written there is nothing to look at, and this screen is passed over. */
export function Mark({ walk, shapes }: MarkProps) {
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const seen = useTelling(shapes);
  const written = seen === undefined ? [] : tellingsIn(seen.pieces, shapes);
  const telling = written.find(({ id }) => id === seen?.now.id) ?? written[0];
  const isNeedless = seen !== undefined && telling === undefined;
  useEffect(() => {
    // In place of this screen, so that Back is not caught here.
    if (isNeedless) void navigate(paths.stone('tell', 'behind'), { replace: true });
  }, [isNeedless, navigate]);
  if (telling === undefined) return null;
  return (
    <Suspense fallback={null}>
      <Mirror telling={telling.id} onDone={() => void (isFromAfter(query) ? navigate(leavingAddress('after')) : walk.next())} />
    </Suspense>
  );
}
