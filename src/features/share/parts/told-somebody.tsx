import { useState } from 'react';

import { useText } from '#i18n/react.tsx';
import { Button } from '#ui/button/button.tsx';
import { Status } from '#ui/status/status.tsx';
import { useRungs } from '#walk/use-rungs.ts';
import { useSaving } from '#walk/use-saving.ts';

/** Only the person knows whether somebody read it. One tap notes it among their steps. */
export function ToldSomebody() {
  const t = useText('share');
  const note = useRungs();
  const { save, problem } = useSaving();
  const [noted, setNoted] = useState(false);
  return (
    <>
      {!noted && (
        <Button look="quiet" onClick={() => void save(() => note('told', undefined, 'each-time')).then(setNoted)}>
          {t('after.told')}
        </Button>
      )}
      <Status>{problem ?? (noted && t('after.toldNoted'))}</Status>
    </>
  );
}
