import { useEffect } from 'react';

import { useLateText } from '#i18n/react.tsx';
import { useStoreState } from '#store/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { FailureNotice } from '#ui/failure-notice/failure-notice.tsx';

import { loadAnew, loadAnewOnce } from './load-anew.ts';
import { PageNotHad } from './prepared-pages.ts';

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
  return <FailureWords />;
}

function FailureWords() {
  const t = useLateText('notices');
  return (
    <FailureNotice
      isPage
      title={t('failure.title')}
      safe={t('failure.safe')}
      todo={t('failure.todo')}
      actions={<Button onClick={() => void loadAnew()}>{t('failure.again')}</Button>}
    />
  );
}
