import '#ui/notices.css';

import { useEffect, useRef, useState } from 'react';

import { useLateText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStore, useStoreState } from '#store/react.tsx';
import { Banner } from '#ui/banner/banner.tsx';
import { Button } from '#ui/button/button.tsx';
import { Link } from '#ui/link/link.tsx';

import { KeepNotice } from './keep-notice.tsx';
import { loadAnew } from './load-anew.ts';
import { LockWatch } from './lock-watch.tsx';
import { startKeeper, type Keeper, type OfflineState } from './offline/keeper.ts';

/** It comes with the notices, right after the page woke: when files are gone from the server, it is too late to fetch it. */
export { PageFailed } from './page-failed.tsx';

type StoreNoticeProps = { readonly personal: boolean };

/** Under the header. What comes here may push the page down: it must be seen. */
export function StoreNotice({ personal }: StoreNoticeProps) {
  return (
    <>
      <FaultNotice />
      <StateNotice personal={personal} />
      <KeepNotice />
    </>
  );
}

/** A fault that no part of the page could catch: in a promise, or in answer to a tap. The page stays, with all that is written on it. */
function FaultNotice() {
  const t = useLateText('notices');
  const [seen, see] = useState(false);
  useEffect(() => {
    const onError = ({ error }: ErrorEvent) => see((before) => before || isOurs(error));
    const onRejection = ({ reason }: PromiseRejectionEvent) => see((before) => before || isOurs(reason));
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onRejection);
    return () => {
      removeEventListener('error', onError);
      removeEventListener('unhandledrejection', onRejection);
    };
  }, []);
  if (!seen) return <Banner />;
  return (
    <Banner
      tone="care"
      words={t('fault.words')}
      actions={
        <Button look="plain" onClick={() => location.reload()}>
          {t('closed.again')}
        </Button>
      }
    />
  );
}

/** Extensions run in the page too. What goes wrong in them is not ours to tell. */
function isOurs(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.stack?.includes(`${location.origin}/assets/`) === true;
}

/** Nothing is kept here, or something is missing. */
function StateNotice({ personal }: StoreNoticeProps) {
  const t = useLateText('notices');
  const store = useStore();
  const state = useStoreState();
  switch (state.kind) {
    case 'opening':
      return <Banner />;
    case 'closed':
      return (
        <Banner
          tone="care"
          words={t('closed.words')}
          actions={
            <Button look="plain" onClick={() => location.reload()}>
              {t('closed.again')}
            </Button>
          }
        />
      );
    case 'memory':
      return (
        <Banner
          tone="care"
          words={t(`memory.${state.reason}`)}
          actions={
            // Opening once more gives this same older code the same newer words: only a newer page can read them.
            state.reason === 'newer-data' ? (
              <Button look="plain" onClick={() => void loadAnew()}>
                {t('closed.again')}
              </Button>
            ) : (
              <Button look="plain" onClick={() => void state.retry()}>
                {t('memory.again')}
              </Button>
            )
          }
        />
      );
    case 'locked':
      // On a personal page the lock itself stands in its place.
      return personal ? <Banner /> : <Banner words={t('locked.words')} actions={<Link href={paths.lock()}>{t('locked.open')}</Link>} />;
    case 'ready':
      return state.loss === undefined ? (
        <Banner />
      ) : (
        <Banner
          tone="care"
          words={t(`loss.${state.loss.kind}`)}
          actions={
            <>
              <Link href={paths.takeAway()}>{t('loss.open')}</Link>
              <Button look="plain" onClick={() => void store.acceptLoss()}>
                {t('loss.understood')}
              </Button>
            </>
          }
        />
      );
  }
}

/** Only where there is a lock, and only while it is open. */
export function OpenLock() {
  const state = useStoreState();
  return state.kind === 'ready' && state.ways.length > 0 ? <LockWatch /> : null;
}

type OfflineNoticeProps = {
  /** Somebody may be writing or answering: an update waits. */
  readonly quiet: boolean;
  /** Here it is said that this browser keeps nothing for offline use: on one page, since nobody can do anything about it. */
  readonly tellsOff: boolean;
};

/** At the very end of the page, where it moves nothing: kept for offline, or a new version to take when it suits. */
export function OfflineNotice({ quiet, tellsOff }: OfflineNoticeProps) {
  const t = useLateText('notices');
  const [state, tell] = useState<OfflineState>({ kind: 'looking' });
  const [wasComing, come] = useState(false);
  const [put, putOff] = useState(false);
  const keeper = useRef<Keeper | undefined>(undefined);
  useEffect(() => {
    keeper.current = startKeeper((next) => {
      tell(next);
      if (next.kind === 'getting-ready' || next.kind === 'incomplete') come(true);
    });
    return () => keeper.current?.stop();
  }, []);
  useEffect(() => {
    document.documentElement.dataset['offline'] = state.kind;
  }, [state.kind]);
  // Said once, when it has just become true, and not on every page from then on.
  if (state.kind === 'ready') return <Banner words={wasComing ? t('offline.ready') : undefined} />;
  if (state.kind === 'unsupported') return <Banner words={tellsOff ? t('offline.off') : undefined} />;
  if (state.kind === 'incomplete') return <Banner words={t('offline.incomplete')} />;
  if (state.kind !== 'update-ready' || quiet || put) return <Banner />;
  return (
    <Banner
      words={t('offline.update')}
      actions={
        <>
          <Button look="quiet" onClick={() => keeper.current?.takeUpdate()}>
            {t('offline.updateNow')}
          </Button>
          <Button look="plain" onClick={() => putOff(true)}>
            {t('offline.updateLater')}
          </Button>
        </>
      }
    />
  );
}
