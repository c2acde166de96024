import { useState, useSyncExternalStore } from 'react';

import { useText } from '#i18n/react.tsx';
import { ButtonRow } from '#ui/actions/actions.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';
import { Status } from '#ui/status/status.tsx';
import { copyOut, sharingIsHere, shareOut, type LetOut } from '#walk/let-out.ts';

import { useWholeAddress } from './use-whole-address.ts';

const neverChanges = () => () => undefined;

/** The address as it stands now, to copy or share. */
export function HandLink({ address }: { readonly address: string }) {
  const t = useText('recommend');
  const whole = useWholeAddress(address);
  const canShare = useSyncExternalStore(neverChanges, sharingIsHere, () => false);
  const [told, tell] = useState<{ readonly address: string; readonly key: 'copied' | 'shared' | 'failed' } | undefined>(undefined);

  function after(key: 'copied' | 'shared', outcome: LetOut): void {
    if (outcome !== 'turned-back') tell({ address, key: outcome === 'done' ? key : 'failed' });
  }

  return (
    <section className="no-print">
      <Heading level={2} lead={t('link.lead')}>
        {t('link.title')}
      </Heading>
      <Sheet>
        <p className="paper-card-address" dir="ltr" data-testid="address">
          {whole}
        </p>
      </Sheet>
      <ButtonRow>
        <Button look="quiet" onClick={() => void copyOut(whole).then((outcome) => after('copied', outcome))}>
          {t('link.copy')}
        </Button>
        {canShare && (
          <Button look="quiet" onClick={() => void shareOut({ url: whole }).then((outcome) => after('shared', outcome))}>
            {t('link.share')}
          </Button>
        )}
      </ButtonRow>
      <Status>{told !== undefined && told.address === address && t(`link.outcome.${told.key}`)}</Status>
    </section>
  );
}
