import { useEffect, useState } from 'react';

import { adviceFor } from '#domain/kept/advice.ts';
import { amountsOf, isNothing, lostToday } from '#domain/kept/since.ts';
import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStoreState, useWatch } from '#store/react.tsx';
import { Actions } from '#ui/actions/actions.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import { Note } from '#ui/note/note.tsx';
import { Opening } from '#walk/opening.tsx';

import { lookAtDevice, type DeviceFacts } from '../device-facts.ts';
import { BeforeAll } from '../parts/before-all.tsx';
import { HowSafely } from '../parts/how-safely.tsx';
import { LostToday } from '../parts/lost-today.tsx';
import { WhatIsHere } from '../parts/what-is-here.tsx';
import { lookAtRows } from '../rows.ts';

export function Screen() {
  const t = useText('safekeeping');
  const state = useStoreState();
  const looked = useWatch(lookAtRows, []);
  const [device, lookAgain] = useDevice();
  if (looked === undefined || device === undefined) return <Opening name={t('title')} />;
  const keeps = state.kind !== 'memory';
  const advice = adviceFor({
    ...device,
    keeps,
    anything: !isNothing(amountsOf(looked.rows)),
    unsaved: !isNothing(lostToday(looked.rows, looked.backedUpAt)),
  });
  return (
    <>
      <Heading lead={t('lead')}>{t('title')}</Heading>
      <BeforeAll advice={advice} />
      {keeps && <LostToday looked={looked} />}
      <HowSafely keeps={keeps} device={device} looked={looked} mayAsk={advice.includes('ask')} onAsked={lookAgain} />
      {advice.includes('home-screen') && <p>{t('homeScreen')}</p>}
      <Note title={t('private.title')}>
        <p>{t('private.about')}</p>
      </Note>
      <WhatIsHere looked={looked} />
      <Actions
        aside={
          <>
            <Link href={paths.privacy()}>{t('links.privacy')}</Link>
            <Link href={paths.leaving()}>{t('links.leaving')}</Link>
          </>
        }
      >
        <ButtonLink look="quiet" href={paths.settings()}>
          {t('links.settings')}
        </ButtonLink>
      </Actions>
    </>
  );
}

/** Asked again whenever the page is looked at again: in between, Cairn may have been put on the home screen. */
function useDevice(): readonly [DeviceFacts | undefined, () => void] {
  const [facts, see] = useState<DeviceFacts | undefined>(undefined);
  const look = () => void lookAtDevice().then(see);
  useEffect(() => {
    const again = () => document.visibilityState === 'visible' && void lookAtDevice().then(see);
    again();
    document.addEventListener('visibilitychange', again);
    return () => document.removeEventListener('visibilitychange', again);
  }, []);
  return [facts, look];
}
