import { Component, Suspense, useEffect, type ReactNode } from 'react';

import { useLateText } from '#i18n/react.tsx';
import { useStoreState } from '#store/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { FailureNotice } from '#ui/failure-notice/failure-notice.tsx';

import { loadAnew, loadAnewOnce } from './load-anew.ts';

/** A file of the page could not be had. A fault of ours in a page is something else, and loading again does not mend it. */
export class PageNotHad extends Error {}

type LastResortProps = { readonly instead: (error: unknown) => ReactNode; readonly children: ReactNode };

/** A fault below must not take the frame away, and the help link with it. */
export class LastResort extends Component<LastResortProps, { readonly failed: readonly unknown[] }> {
  override state: { readonly failed: readonly unknown[] } = { failed: [] };

  static getDerivedStateFromError(error: unknown): { readonly failed: readonly unknown[] } {
    return { failed: [error] };
  }

  override render(): ReactNode {
    const { failed } = this.state;
    return failed.length > 0 ? this.props.instead(failed[0]) : this.props.children;
  }
}

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
    <LastResort instead={() => <Stuck />}>
      <Suspense fallback={null}>
        <FailureWords />
      </Suspense>
    </LastResort>
  );
}

function FailureWords() {
  const t = useLateText('notices');
  return (
    <FailureNotice
      title={t('failure.title')}
      safe={t('failure.safe')}
      todo={t('failure.todo')}
      actions={<Button onClick={() => void loadAnew()}>{t('failure.again')}</Button>}
    />
  );
}

function Stuck(): null {
  useEffect(() => {
    document.documentElement.dataset['stuck'] = 'yes';
    return () => {
      delete document.documentElement.dataset['stuck'];
    };
  }, []);
  return null;
}
