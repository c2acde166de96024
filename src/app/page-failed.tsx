import { lazy, Suspense, useEffect } from 'react';

import { useStoreState } from '#store/react.tsx';

import { LastResort } from './last-resort.tsx';
import { loadAnewOnce } from './load-anew.ts';
import { sayStuck } from './stuck.ts';

/** A file of the page could not be had. A fault of ours in a page is something else, and loading again does not mend it. */
export class PageNotHad extends Error {}

const FailureWords = lazy(async () => ({ default: (await import('./notices.tsx')).FailureWords }));

type PageFailedProps = {
  readonly error: unknown;
  /** The page is not here any more: the next time it is asked for, it is looked for again. */
  readonly onLeft: () => void;
};

/** Says what is safe and what to do. The words for it may be missing as well: then those that every page carries stand there. */
export function PageFailed({ error, onLeft }: PageFailedProps) {
  const { kind } = useStoreState();
  // In memory everything ends with the page. Only the person may end it.
  const mayLoadAnew = error instanceof PageNotHad && kind !== 'memory';
  useEffect(() => {
    if (mayLoadAnew) void loadAnewOnce();
    return onLeft;
  }, [mayLoadAnew, onLeft]);
  return (
    <LastResort instead={stuck}>
      <Suspense fallback={null}>
        <FailureWords />
      </Suspense>
    </LastResort>
  );
}

const stuck = () => <Stuck />;

function Stuck(): null {
  useEffect(() => {
    sayStuck();
    return () => {
      delete document.documentElement.dataset['stuck'];
    };
  }, []);
  return null;
}
