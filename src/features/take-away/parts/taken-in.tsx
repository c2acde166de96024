import { useState } from 'react';

import { useText } from '#i18n/react.tsx';
import { paths } from '#paths';
import { useStore } from '#store/react.tsx';
import { Actions } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { ButtonLink, Link } from '#ui/link/link.tsx';
import { Status } from '#ui/status/status.tsx';

import { undo, type Snapshot } from '../restore.ts';
import { StepTitle } from './step-title.tsx';

/** It is done, and can be taken back for as long as this page is open. */
export function TakenIn({ snapshot }: { readonly snapshot: Snapshot }) {
  const t = useText('backup');
  const store = useStore();
  const [told, tell] = useState<'undone' | 'since' | 'failed' | undefined>(undefined);

  async function takeBack(): Promise<void> {
    const outcome = await undo(store, snapshot);
    if (outcome.kind === 'written-since') tell('since');
    else tell(outcome.kind === 'saved' || outcome.kind === 'not-kept' ? 'undone' : 'failed');
  }

  return (
    <>
      <StepTitle lead={told === 'undone' ? undefined : t('done.lead')}>{t('done.title')}</StepTitle>
      {told !== 'undone' && told !== 'since' && (
        <>
          <p>{t('done.undoNote')}</p>
          <Button look="quiet" onClick={() => void takeBack()}>
            {t('done.undo')}
          </Button>
        </>
      )}
      <Status>{told && t(`done.${told}`)}</Status>
      <Actions aside={<Link href={paths.takeAway()}>{t('ready.back')}</Link>}>
        <ButtonLink href={paths.myWords()}>{t('done.words')}</ButtonLink>
      </Actions>
    </>
  );
}
