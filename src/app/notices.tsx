import '#ui/notices.css';

import { useEffect, useRef, useState } from 'react';

import { useLateText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStore, useStoreState } from '#store/react.tsx';
import { Banner } from '#ui/banner/banner.tsx';
import { Button } from '#ui/button/button.tsx';
import { Link } from '#ui/link/link.tsx';

import { KeepNotice } from './keep-notice.tsx';
import { startKeeper, type Keeper, type OfflineState } from './offline/keeper.ts';

/** Under the header. What comes here may push the page down: it must be seen. */
export function StoreNotice() {
  return (
    <>
      <StateNotice />
      <KeepNotice />
    </>
  );
}

/** Nothing is kept here, or something is missing. */
function StateNotice() {
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
            <Button look="plain" onClick={() => void state.retry()}>
              {t('memory.again')}
            </Button>
          }
        />
      );
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

type OfflineNoticeProps = {
  /** Somebody may be writing or answering: an update waits. */
  readonly quiet: boolean;
};

/** At the very end of the page, where it moves nothing: kept for offline, or a new version to take when it suits. */
export function OfflineNotice({ quiet }: OfflineNoticeProps) {
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
