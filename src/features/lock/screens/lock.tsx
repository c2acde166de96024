import { useState } from 'react';

import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStoreState, useWatch } from '#store/react.tsx';
import { Actions } from '#ui/actions/actions.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { ButtonLink } from '#ui/link/link.tsx';
import { Status } from '#ui/status/status.tsx';
import { Opening } from '#walk/opening.tsx';

import { About } from '../parts/about.tsx';
import { Manage } from '../parts/manage.tsx';
import { SetLock } from '../parts/set-lock.tsx';

export function Screen() {
  const t = useText('lock');
  const state = useStoreState();
  const kept = useWatch(async (store) => ({ ways: (await store.lock.facts()).ways, settings: await store.settings.read() }), []);
  const [said, say] = useState<string | undefined>(undefined);
  if (kept === undefined) return <Opening name={t('title')} />;
  const ways = state.kind === 'ready' ? state.ways : kept.ways;
  return (
    <>
      <Heading lead={t('lead')}>{t('title')}</Heading>
      <Status>{said}</Status>
      {ways.length > 0 ? <Manage ways={ways} after={kept.settings?.lockAfter} say={say} /> : <SetLock say={say} />}
      <About />
      <Actions>
        <ButtonLink href={paths.settings()}>{t('settings')}</ButtonLink>
      </Actions>
    </>
  );
}
